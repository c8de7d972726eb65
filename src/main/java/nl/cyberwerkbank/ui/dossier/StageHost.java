package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.WhyModel;

/// What a stage may ask of the dossier screen around it.
public interface StageHost {
    /// The dossier in hand.
    OpenDossier dossier();

    /// The open workspace.
    Casework casework();

    /// The window around the screen: words, notices, overlays.
    Workplace workplace();

    /// Shows this in the `Waarom?` panel while the asking stage is in front. A click on a row leads to its field,
    /// whichever stage has it.
    void explain(WhyModel model);

    /// Brings another stage to the front.
    void go(DossierStage stage);

    /// Leads to a field, whichever stage has it.
    void goToField(String field);
}
