package nl.cyberwerkbank.ui.casework;

import nl.cyberwerkbank.dossier.Dossier;

import java.util.HashMap;
import java.util.Optional;

/// What was typed into one form and is not recorded yet; kept with the dossier, so that leaving loses nothing.
public final class Draft {
    private final OpenDossier dossier;
    private final String prefix;

    /// @param prefix what the names of its fields begin with in the dossier
    public Draft(OpenDossier dossier, String prefix) {
        this.dossier = dossier;
        this.prefix = prefix;
    }

    /// The text that stands in a field, where it is another than what is recorded.
    public Optional<String> text(String field) {
        return Optional.ofNullable(dossier.dossier().unfinished().get(prefix + field));
    }

    /// Keeps the text of a field; empty when it is again what is recorded.
    public void put(String field, Optional<String> text) {
        dossier.change(
                prefix + field,
                before -> {
                    var unfinished = new HashMap<>(before.unfinished());
                    text.ifPresentOrElse(
                            typed -> unfinished.put(prefix + field, typed), () -> unfinished.remove(prefix + field));
                    return before.withUnfinished(unfinished);
                });
    }

    /// Whether nothing was typed.
    public boolean isEmpty() {
        return dossier.dossier().unfinished().keySet().stream().noneMatch(key -> key.startsWith(prefix));
    }

    /// The dossier without anything that was typed here.
    public Dossier clearedFrom(Dossier file) {
        var unfinished = new HashMap<>(file.unfinished());
        unfinished.keySet().removeIf(key -> key.startsWith(prefix));
        return file.withUnfinished(unfinished);
    }

    /// Forgets what was typed.
    public void clear() {
        dossier.change(prefix, this::clearedFrom);
    }

    /// The field that a step of undo was about, where it is one of this form.
    public Optional<String> fieldOf(String step) {
        return step.startsWith(prefix) ? Optional.of(step.substring(prefix.length())) : Optional.empty();
    }
}
