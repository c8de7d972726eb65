package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.client.CaseName;

import java.util.List;
import java.util.Optional;

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

    private static final List<Answer> IN_ORDER = List.of(values());

    /// The digit that gives this answer, from 1.
    public int key() {
        return IN_ORDER.indexOf(this) + 1;
    }

    /// The answer that this digit gives.
    public static Optional<Answer> ofKey(int digit) {
        return digit >= 1 && digit <= IN_ORDER.size() ? Optional.of(IN_ORDER.get(digit - 1)) : Optional.empty();
    }

    /// Whether it says how things stand, so that it can be graded.
    public boolean isGraded() {
        return this != UNKNOWN && this != NOT_APPLICABLE;
    }
}
