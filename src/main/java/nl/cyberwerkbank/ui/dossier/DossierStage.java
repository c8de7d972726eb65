package nl.cyberwerkbank.ui.dossier;

/// The stages of a dossier that have a screen, in their order. The message key of a stage's name is
/// `dossier.stage.<name>`.
public enum DossierStage {
    INTAKE("intake"),
    SCAN("scan"),
    QUOTE("quote"),
    OFFER("offer");

    private final String code;

    DossierStage(String code) {
        this.code = code;
    }

    /// Its name in message keys.
    public String code() {
        return code;
    }
}
