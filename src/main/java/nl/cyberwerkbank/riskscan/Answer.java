package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.client.CaseName;

/// What can be answered to any question, in the order of the keys 1 to 6. Message key: `scan.answer.<caseName>`.
public enum Answer implements CaseName {
    /// Yes, and something shows it: a report, a certificate, a screen that was looked at.
    YES_WITH_EVIDENCE,
    YES,
    PARTLY,
    NO,
    /// Nobody at the table knows. It is no `no`: it counts nowhere, and is shown as a share of its own.
    UNKNOWN,
    /// The question does not fit this business; it counts nowhere.
    NOT_APPLICABLE;

    /// Whether it says how things stand, so that it can be graded.
    public boolean isGraded() {
        return this != UNKNOWN && this != NOT_APPLICABLE;
    }
}
