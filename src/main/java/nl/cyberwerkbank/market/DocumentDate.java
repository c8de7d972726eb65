package nl.cyberwerkbank.market;

import nl.cyberwerkbank.explain.Wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The date that a document bears, exactly as far as it bears one.
///
/// @param iso such as `2019`, `2023-02` or `2023-02-25`
public record DocumentDate(String iso) {
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    public DocumentDate {
        try {
            switch (iso.length()) {
                case LENGTH_OF_YEAR -> Year.parse(iso);
                case LENGTH_OF_MONTH -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + iso, e);
        }
    }

    /// The date of a day.
    public static DocumentDate of(LocalDate day) {
        return new DocumentDate(day.toString());
    }

    /// `2019`, `februari 2023` or `25 februari 2023`.
    public String in(Wording wording) {
        Locale language = wording.locale();
        return switch (iso.length()) {
            case LENGTH_OF_YEAR -> iso;
            case LENGTH_OF_MONTH -> DateTimeFormatter.ofPattern("MMMM yyyy", language).format(YearMonth.parse(iso));
            default -> wording.longDate(LocalDate.parse(iso));
        };
    }
}
