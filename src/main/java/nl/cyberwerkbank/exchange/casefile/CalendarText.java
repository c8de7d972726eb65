package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates and local times in the notation of case files, in years 1 to 9999.
public final class CalendarText {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIMESTAMP = Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}");

    private CalendarText() {}

    /// The date, when it exists: not 30 February, and no year 0.
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0);
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /// The local time, when its date exists.
    static Optional<LocalDateTime> timestamp(String text) {
        if (!TIMESTAMP.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text)).filter(time -> time.getYear() > 0);
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /// The date in a field; empty when there is none.
    static Optional<LocalDate> date(JsonNode field) {
        return field.isString() ? date(field.asString()) : Optional.empty();
    }
}
