package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.market.Phrase;

import java.util.List;
import java.util.Optional;

/// A course of events with what it costs.
///
/// @param id stable, such as `ransomware`
/// @param meaning what happens, in a sentence or two
/// @param events kinds of event in the words of the case format
/// @param standstill id of the figure that says for how many days the business stands still; empty: it does not
public record Scenario(
        String id, Phrase name, Phrase meaning, List<String> events, Optional<String> standstill, List<Line> lines) {
    /// The client's own figure of natural persons.
    public static final String PERSONS = "persons";

    /// The client's own gross profit per day.
    public static final String GROSS_PROFIT_PER_DAY = "grossProfitPerDay";

    public Scenario {
        events = List.copyOf(events);
        lines = List.copyOf(lines);
    }

    /// A cost.
    ///
    /// @param item kind of loss item in the words of the case format
    /// @param times ids of the figures whose product it is
    public record Line(String id, String item, Phrase name, List<String> times) {
        public Line {
            times = List.copyOf(times);
        }
    }
}
