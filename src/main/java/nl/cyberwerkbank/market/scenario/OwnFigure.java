package nl.cyberwerkbank.market.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A figure that the user put in the place of a shipped one.
///
/// @param value in the unit of the shipped figure; not negative
/// @param source where it comes from, in the user's words; never blank
/// @param dated the date of that source, or the day on which the user set it
public record OwnFigure(BigDecimal value, String source, LocalDate dated) {
    public OwnFigure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a figure is not negative");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a figure has a source");
        }
    }
}
