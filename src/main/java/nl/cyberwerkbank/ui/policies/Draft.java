package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.util.HashMap;
import java.util.Optional;

/// What was typed into one form of the desk and is not recorded yet; kept with the dossier, so that leaving loses
/// nothing.
final class Draft {
    private final OpenDossier dossier;
    private final String prefix;

    Draft(OpenDossier dossier, String prefix) {
        this.dossier = dossier;
        this.prefix = prefix;
    }

    /// The text that stands in a field, where it is another than what is recorded.
    Optional<String> text(String field) {
        return Optional.ofNullable(dossier.dossier().unfinished().get(prefix + field));
    }

    /// Keeps the text of a field; empty when it is again what is recorded.
    void put(String field, Optional<String> text) {
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
    boolean isEmpty() {
        return dossier.dossier().unfinished().keySet().stream().noneMatch(key -> key.startsWith(prefix));
    }

    /// The dossier without anything that was typed here.
    Dossier clearedFrom(Dossier file) {
        var unfinished = new HashMap<>(file.unfinished());
        unfinished.keySet().removeIf(key -> key.startsWith(prefix));
        return file.withUnfinished(unfinished);
    }

    /// Forgets what was typed.
    void clear() {
        dossier.change(prefix, this::clearedFrom);
    }

    /// The field that a step of undo was about, where it is one of this form.
    Optional<String> fieldOf(String step) {
        return step.startsWith(prefix) ? Optional.of(step.substring(prefix.length())) : Optional.empty();
    }
}
