package nl.cyberwerkbank.ui.history;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.words.Change;
import nl.cyberwerkbank.dossier.words.Changes;
import nl.cyberwerkbank.dossier.words.FieldWords;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.JournalEntry;
import nl.cyberwerkbank.store.Revision;
import nl.cyberwerkbank.ui.casework.Casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The states of one dossier, two of which are compared.
public final class HistoryViewModel {
    private final Casework casework;
    private final UUID dossier;
    private final Wording wording;
    private final FieldWords words;
    private final List<Revision> revisions;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private Optional<Revision> from = Optional.empty();
    private Optional<Revision> to = Optional.empty();

    /// One thing that differs.
    ///
    /// @param field as the form calls it
    /// @param before what stood there
    /// @param after what stands there
    public record Line(String field, String before, String after) {}

    /// Compares the state now with the one before it, to begin with.
    public HistoryViewModel(Casework casework, UUID dossier, Wording wording) {
        this.casework = casework;
        this.dossier = dossier;
        this.wording = wording;
        this.words = FieldWords.in(wording, casework.clock().getZone());
        casework.flush();
        this.revisions = casework.workspace().revisions().of(dossier).reversed();
        if (!revisions.isEmpty()) {
            compare(revisions.get(Math.min(1, revisions.size() - 1)), revisions.getFirst());
        }
    }

    /// The states there are, the newest first.
    public List<Revision> revisions() {
        return revisions;
    }

    /// Compares two states; whichever is older stands first.
    public void compare(Revision one, Revision other) {
        boolean inOrder = one.revision() <= other.revision();
        from = Optional.of(inOrder ? one : other);
        to = Optional.of(inOrder ? other : one);
        lines.set(Changes.between(document(from.get()), document(to.get())).stream().map(this::line).toList());
    }

    private String document(Revision revision) {
        return casework.workspace().revisions().document(dossier, revision.revision()).orElse("{}");
    }

    private Line line(Change change) {
        return new Line(
                words.name(change.steps()),
                words.value(change.steps(), change.before()),
                words.value(change.steps(), change.after()));
    }

    /// The older of the two that are compared.
    public Optional<Revision> from() {
        return from;
    }

    /// The newer.
    public Optional<Revision> to() {
        return to;
    }

    /// When, by whom and by which act a state came to be: `21-11-2026 14:02 · Anna de Vries · getypt`.
    public String title(Revision revision) {
        String act = revision.why().equals("autosave") ? "typed" : revision.why();
        boolean plainSave = revision.kind().equals("dossierSaved");
        String known = known("history.kind." + (plainSave ? act : revision.kind())).orElse(act);
        return moment(revision.at()) + " · " + revision.who() + " · " + known;
    }

    private Optional<String> known(String key) {
        return wording.has(key) ? Optional.of(wording.text(key)) : Optional.empty();
    }

    /// A moment as it was here.
    public String moment(Instant at) {
        return wording.moment(LocalDateTime.ofInstant(at, casework.clock().getZone()));
    }

    /// The acts on this dossier that are no mere typing, the newest first: who, when, what.
    public List<String> acts() {
        return casework.workspace().journal().of(dossier).reversed().stream()
                .filter(entry -> !entry.why().equals("autosave"))
                .map(this::act)
                .toList();
    }

    private String act(JournalEntry entry) {
        String what = known("history.kind." + entry.kind()).orElse(entry.kind());
        return moment(entry.at()) + " · " + entry.who() + " · " + what + " (" + entry.row() + ")";
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
