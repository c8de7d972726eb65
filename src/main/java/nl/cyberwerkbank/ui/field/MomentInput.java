package nl.cyberwerkbank.ui.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day with a time, to the second: `2-6-2025 9:30`, `02-06-2025 09:30:00`, `2025-06-02T09:30:00`. A day alone
/// is refused: it could mean any moment of that day.
public final class MomentInput {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<day>.*[0-9])(?:[Tt]|,?\\s+)(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?:[:.](?<second>[0-9]{2}))?"
                        + "(?:\\s*(?:uur|u|h))?");
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    private MomentInput() {}

    /// Reads one moment; empty or blank text is [Entry.Empty].
    public static Entry<LocalDateTime> read(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Entry.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Entry.invalid(raw, "field.moment.form");
        }
        return switch (DateInput.read(form.group("day"))) {
            case Entry.Empty<LocalDate>() -> Entry.invalid(raw, "field.moment.form");
            case Entry.Invalid<LocalDate> invalid -> new Entry.Invalid<>(raw, invalid.problem());
            case Entry.Valid<LocalDate>(LocalDate day) -> on(day, raw, form);
        };
    }

    private static Entry<LocalDateTime> on(LocalDate day, String raw, Matcher form) {
        int hour = Integer.parseInt(form.group("hour"));
        int minute = Integer.parseInt(form.group("minute"));
        int second = form.group("second") == null ? 0 : Integer.parseInt(form.group("second"));
        return hour >= HOURS || minute >= SIXTY || second >= SIXTY
                ? Entry.invalid(raw, "field.moment.time")
                : new Entry.Valid<>(day.atTime(LocalTime.of(hour, minute, second)));
    }
}
