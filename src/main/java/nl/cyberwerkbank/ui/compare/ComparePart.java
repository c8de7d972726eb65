package nl.cyberwerkbank.ui.compare;

import nl.cyberwerkbank.client.CaseName;

/// The parts of the screen, in the order of the talk; message key `compare.part.<caseName>`.
enum ComparePart implements CaseName {
    TABLE,
    NEEDS,
    SUM,
    ADVICE
}
