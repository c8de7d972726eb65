package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.casefile.CalendarText;
import nl.cyberwerkbank.exchange.strict.Excerpt;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;

/// Reads a date from the command line, in years 1 to 9999.
final class DateOption implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return CalendarText.date(written)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "must be a date of the calendar, such as 2026-03-01; found "
                                        + Excerpt.quoted(written)));
    }
}
