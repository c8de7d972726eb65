package nl.cyberwerkbank.ui.casework;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Offering;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The dossier in hand. Every change makes a new value, assesses it at once, hands it on to be saved and can be taken
/// back. Changes of one field in a row are one step of undo. For the JavaFX thread.
public final class OpenDossier {
    private static final int MOST_STEPS = 200;

    private final ReadOnlyObjectWrapper<Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final Consumer<Assessment> keep;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Offering offering;

    /// A state to go to, and the field whose change lies between it and the one now.
    private record Step(String field, Dossier before) {}

    OpenDossier(Dossier dossier, Offering offering, Consumer<Assessment> keep) {
        this.offering = offering;
        this.keep = keep;
        assessment.set(Assessment.of(dossier, offering));
    }

    /// How it stands; changes with every key press that changes an answer.
    public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
        return assessment.getReadOnlyProperty();
    }

    /// How it stands now.
    public Assessment assessment() {
        return assessment.get();
    }

    /// The file itself.
    public Dossier dossier() {
        return assessment.get().dossier();
    }

    /// Changes the dossier.
    ///
    /// @param field what is changed, by the field's name; changes of one field in a row are undone together
    public void change(String field, UnaryOperator<Dossier> change) {
        Dossier before = dossier();
        Dossier after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        if (done.isEmpty() || !done.peek().field().equals(field) || !undone.isEmpty()) {
            done.push(new Step(field, before));
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
        }
        undone.clear();
        become(after);
    }

    /// Takes the last step back.
    ///
    /// @return the field that was changed back; empty when there is nothing to take back
    public Optional<String> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step step = done.pop();
        undone.push(new Step(step.field(), dossier()));
        become(step.before());
        return Optional.of(step.field());
    }

    /// Makes the step again that was taken back last.
    ///
    /// @return the field that was changed again
    public Optional<String> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step step = undone.pop();
        done.push(new Step(step.field(), dossier()));
        become(step.before());
        return Optional.of(step.field());
    }

    /// The field whose change would be taken back.
    public Optional<String> lastDone() {
        return Optional.ofNullable(done.peek()).map(Step::field);
    }

    /// The field whose change would be made again.
    public Optional<String> lastUndone() {
        return Optional.ofNullable(undone.peek()).map(Step::field);
    }

    /// Nothing before this moment can be taken back: an offer was made of it.
    void forgetSteps() {
        done.clear();
        undone.clear();
    }

    /// Takes over a state that is saved already; nothing before it can be taken back.
    void adopt(Dossier saved) {
        assessment.set(Assessment.of(saved, offering));
        forgetSteps();
    }

    /// Assesses the same dossier under other preferences.
    void use(Offering other) {
        offering = other;
        assessment.set(Assessment.of(dossier(), other));
    }

    private void become(Dossier dossier) {
        var now = Assessment.of(dossier, offering);
        assessment.set(now);
        keep.accept(now);
    }
}
