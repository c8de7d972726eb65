package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.market.DocumentDate;
import nl.cyberwerkbank.market.Phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A figure that scenarios are made of, as it ships.
///
/// @param id stable, such as `forensicDay`
/// @param shipped what it is
/// @param origin whether the source printed it or it is an assumption
/// @param dated the date that the source bears; empty: undated
/// @param readOn when the source was read, or the assumption made
public record CostFigure(
        String id,
        Unit unit,
        Phrase name,
        Shipped shipped,
        Origin origin,
        Phrase source,
        Optional<DocumentDate> dated,
        LocalDate readOn) {
    /// What is counted; message key `compare.unit.<caseName>`.
    public enum Unit implements CaseName {
        EUROS,
        DAYS,
        HOURS,
        PERCENT
    }

    /// The figure, or the figure of each answer.
    public sealed interface Shipped {
        /// One figure for every client.
        record Fixed(BigDecimal value) implements Shipped {}

        /// A figure that depends on an answer.
        ///
        /// @param question id of the question
        /// @param values by id of the answer
        record ByAnswer(String question, Map<String, BigDecimal> values) implements Shipped {
            public ByAnswer {
                values = Map.copyOf(values);
            }
        }
    }
}
