package nl.cyberwerkbank.dossier;

import tools.jackson.core.JacksonException;

import java.util.stream.Collectors;

/// A text that is no dossier, or one that this program cannot read. The message is one line that names the field.
public final class DossierFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DossierFormatException(String field, String problem) {
        super(field.isEmpty() ? problem : field + ": " + problem);
    }

    static DossierFormatException of(JacksonException cause) {
        return of("", cause);
    }

    /// @param document what could not be read, such as a sample's name; empty for a dossier
    static DossierFormatException of(String document, JacksonException cause) {
        String field =
                cause.getPath().stream()
                        .map(step ->
                                step.getPropertyName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getPropertyName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "");
        String problem = cause.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return new DossierFormatException(document.isEmpty() ? field : document + " " + field, problem);
    }
}
