package nl.cyberwerkbank.dossier;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

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
        return new DossierFormatException(document.isEmpty() ? field : document + " " + field, problem(cause));
    }

    /// What is wrong, in words of this program: the library's own name Java classes.
    private static String problem(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException _ -> "is not a known field here";
            case ValueInstantiationException refused when refused.getCause() instanceof IllegalArgumentException ours ->
                    ours.getMessage();
            case ValueInstantiationException _ -> "lacks a value";
            case InvalidFormatException _, InputCoercionException _ -> "has a value that is not possible here";
            case DatabindException _ -> "is missing, or its value is of the wrong kind";
            case StreamReadException _ -> {
                TokenStreamLocation at = cause.getLocation();
                yield "not valid JSON, cut off, or a field given twice: line %d, column %d"
                        .formatted(at.getLineNr(), at.getColumnNr());
            }
            default -> "cannot be read: deeper, longer or larger than any dossier";
        };
    }
}
