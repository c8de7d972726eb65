package nl.cyberwerkbank.ui.field;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads a plain number with a comma or a point before its decimals, such as a percentage or a factor: `40`, `1,05`,
/// `0.975`. It has no separators between thousands, for `1.050` could mean two numbers.
public final class NumberInput {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,6})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    private NumberInput() {}

    /// Reads one number; empty or blank text is [Entry.Empty], not zero.
    public static Entry<BigDecimal> read(String raw) {
        String text = raw.replace("%", "").strip();
        if (text.isEmpty()) {
            return raw.isBlank() ? Entry.empty() : Entry.invalid(raw, "field.number.form");
        }
        if (!FORM.matcher(text).matches()) {
            return Entry.invalid(raw, "field.number.form");
        }
        return THOUSANDS.matcher(text).matches() && text.indexOf('.') > 0
                ? Entry.invalid(raw, "field.number.ambiguous")
                : new Entry.Valid<>(new BigDecimal(text.replace(',', '.')));
    }
}
