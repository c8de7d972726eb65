package nl.cyberwerkbank.ui.loss;

import javafx.beans.property.ReadOnlyObjectProperty;

import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.function.UnaryOperator;

/// What a step may ask of the loss's screen around it.
public interface LossHost {
    /// The dossier in hand.
    OpenDossier openDossier();

    /// The loss as it stands now.
    default LossFile loss() {
        return assessmentProperty().get().file();
    }

    /// Everything that follows from the loss; made anew at every change of the loss, its policy or the readings.
    ReadOnlyObjectProperty<LossAssessment> assessmentProperty();

    /// Changes the loss; saved soon after and taken back by undo.
    ///
    /// @param field what is changed, by its path; changes of one field in a row are undone together
    void change(String field, UnaryOperator<LossFile> change);

    /// The open workspace.
    Casework casework();

    /// The window around the screen: words, notices, overlays.
    Workplace workplace();

    /// Brings another step to the front.
    void go(LossStep step);

    /// Leads to a field, whichever step has it.
    void goToField(String path);

    /// Shows this in the `Waarom?` panel while the asking step is in front. A click on a row leads to its field,
    /// whichever step has it.
    void explain(WhyModel model);
}
