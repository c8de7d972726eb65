package nl.cyberwerkbank.ui.loss;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The loss in hand, assessed at every change. For the JavaFX thread.
public final class OpenLoss implements AutoCloseable {
    private final OpenDossier dossier;
    private final UUID id;
    private final Casework casework;
    private final LossAssessor assessor;
    private final ReadOnlyObjectWrapper<LossAssessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Assessment> dossierChanged = (_, before, now) -> follow(before, now);
    private final ChangeListener<Preferences> readingsChanged = (_, _, _) -> assess();

    /// @param id of a loss that the dossier has
    public OpenLoss(OpenDossier dossier, UUID id, Casework casework, LossAssessor assessor) {
        this.dossier = dossier;
        this.id = id;
        this.casework = casework;
        this.assessor = assessor;
        assess();
        dossier.assessmentProperty().addListener(dossierChanged);
        casework.preferencesProperty().addListener(readingsChanged);
    }

    private void follow(Assessment before, Assessment now) {
        Dossier was = before.dossier();
        Dossier is = now.dossier();
        if (!was.losses().equals(is.losses()) || !was.contracts().equals(is.contracts())) {
            assess();
        }
    }

    private void assess() {
        Optional<LossFile> file = dossier.dossier().loss(id);
        file.ifPresent(loss -> assessment.set(assessor.assess(dossier.dossier(), loss, casework.readings())));
    }

    /// How it stands; changes with every key press that changes an answer.
    public ReadOnlyObjectProperty<LossAssessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /// The file itself.
    public LossFile file() {
        return assessment.get().file();
    }

    /// The dossier it stands in.
    public OpenDossier dossier() {
        return dossier;
    }

    /// Changes the loss.
    ///
    /// @param field what is changed, by its path; changes of one field in a row are undone together
    public void change(String field, UnaryOperator<LossFile> change) {
        dossier.change(step(field), before -> before.loss(id).map(change).map(before::withLoss).orElse(before));
    }

    /// Takes the last change of this loss back.
    ///
    /// @return the path that was changed back; empty when the last change of the dossier was not of this loss
    public Optional<String> undo() {
        return dossier.lastDone().filter(this::isOwn).flatMap(_ -> dossier.undo()).map(this::path);
    }

    /// Makes the change again that was taken back last.
    public Optional<String> redo() {
        return dossier.lastUndone().filter(this::isOwn).flatMap(_ -> dossier.redo()).map(this::path);
    }

    private String step(String field) {
        return "loss." + id + "." + field;
    }

    private boolean isOwn(String step) {
        return step.startsWith(step(""));
    }

    private String path(String step) {
        return step.substring(step("").length());
    }

    /// Stops following the dossier.
    @Override
    public void close() {
        dossier.assessmentProperty().removeListener(dossierChanged);
        casework.preferencesProperty().removeListener(readingsChanged);
    }
}
