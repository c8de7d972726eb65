package nl.cyberwerkbank.exchange.strict;

import java.util.OptionalInt;

/// One thing that is wrong with a file, said in one line.
///
/// @param line the line on which the value stands, counted from 1; empty when it is about the whole file
/// @param field the field, such as `given.policy.endDate`; blank when it is about the whole file
/// @param text what is wrong
public record Problem(OptionalInt line, String field, String text) {
    /// A problem with the whole file.
    public static Problem ofFile(String text) {
        return new Problem(OptionalInt.empty(), "", text);
    }

    /// A problem at a line, without a field.
    public static Problem atLine(int line, String text) {
        return new Problem(OptionalInt.of(line), "", text);
    }

    /// A problem with one field.
    public static Problem at(int line, FieldPath field, String text) {
        return new Problem(OptionalInt.of(line), field.toString(), text);
    }

    /// The one line for people: `file:12: given.policy.endDate: what is wrong`.
    public String in(String file) {
        var shown = new StringBuilder(file);
        line.ifPresent(number -> shown.append(':').append(number));
        shown.append(": ");
        if (!field.isBlank()) {
            shown.append(Excerpt.oneLine(field)).append(": ");
        }
        return shown.append(Excerpt.oneLine(text)).toString();
    }
}
