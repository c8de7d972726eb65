package nl.cyberwerkbank.ui.loss.decision;

/// The papers of a decision.
enum PaperKind {
    LETTER("letter"),
    SHEET("sheet");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    /// Its name in message keys and settings.
    String code() {
        return code;
    }
}
