package nl.cyberwerkbank.ui.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date as it is typed in the Netherlands (`1-3-2025`, `01/03/2025`, `1.3.2025`, `01032025`) or by machines
/// (`2025-03-01`). A year of two digits is refused: it could mean two centuries.
public final class DateInput {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>[0-9]{1,2})(?<mark>[-/. ])(?<month>[0-9]{1,2})\\k<mark>(?<year>[0-9]{2,4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateInput() {}

    /// Reads one date; empty or blank text is [Entry.Empty].
    public static Entry<LocalDate> read(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Entry.empty();
        }
        for (Pattern pattern : new Pattern[] {DAY_FIRST, YEAR_FIRST, DIGITS}) {
            Matcher form = pattern.matcher(text);
            if (form.matches()) {
                return date(raw, form);
            }
        }
        return Entry.invalid(raw, "field.date.form");
    }

    private static Entry<LocalDate> date(String raw, Matcher form) {
        if (form.group("year").length() != 4) {
            return Entry.invalid(raw, "field.date.year");
        }
        try {
            var date = LocalDate.of(number(form, "year"), number(form, "month"), number(form, "day"));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                    ? Entry.invalid(raw, "field.date.range")
                    : new Entry.Valid<>(date);
        } catch (DateTimeException e) {
            return Entry.invalid(raw, "field.date.doesNotExist");
        }
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }
}
