package nl.cyberwerkbank.ui.scan;

import nl.cyberwerkbank.client.CaseName;

/// The parts of the stage, in the order of their tabs. Message key: `scan.part.<caseName>`.
enum ScanPart implements CaseName {
    QUESTION,
    THEMES,
    INFORMATION,
    OUTCOME,
    REPORT;

    /// Whether something is answered in it.
    boolean asks() {
        return this == QUESTION || this == THEMES || this == INFORMATION;
    }
}
