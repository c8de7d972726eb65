package nl.cyberwerkbank.product;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.stream.Collectors;

/// What is wrong with a text that was read into records, in words of this program: the library's own name Java classes.
///
/// @param key path of the key, such as `base.bands[2].upTo`; empty for the whole text
/// @param words what is wrong with it
public record FormatProblem(String key, String words) {
    /// What this exception says.
    public static FormatProblem of(JacksonException cause) {
        return new FormatProblem(path(cause), words(cause));
    }

    private static String path(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String words(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException _ -> "is not a known field here";
            case ValueInstantiationException refused when refused.getCause() instanceof IllegalArgumentException ours ->
                    ours.getMessage();
            case ValueInstantiationException _ -> "lacks a value";
            case InvalidFormatException _, InputCoercionException _ -> "has a value that is not possible here";
            case DatabindException _ -> "is missing, or its value is of the wrong kind";
            case StreamReadException _ -> "cannot be read as written, is cut off, or has a key twice";
            default -> "cannot be read: deeper, longer or larger than any such text";
        };
    }
}
