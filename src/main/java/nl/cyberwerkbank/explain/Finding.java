package nl.cyberwerkbank.explain;

import java.util.List;
import java.util.Optional;

/// What one rule found: the outcome, the article it rests on, the facts that decided it, and how it would pass.
///
/// @param rule the rule's stable name, such as `usTurnoverShare`; a message key and a place in the panel hang on it
/// @param outcome how it came out
/// @param source the article or figure it rests on
/// @param inputs the facts that decided it, in the order in which the rule looks at them
/// @param message the finding in words
/// @param nearest where the rule fails on a bound: the nearest value that passes
/// @param readings the readings of the text that this finding rests on, where another reading could differ
public record Finding(
        String rule,
        Outcome outcome,
        Source source,
        List<Input> inputs,
        Message message,
        Optional<Bound> nearest,
        List<ReadingUse> readings) {
    public Finding {
        inputs = List.copyOf(inputs);
        readings = List.copyOf(readings);
    }

    /// A finding without bound and without a doubtful reading.
    public static Finding of(String rule, Outcome outcome, Source source, Message message, Input... inputs) {
        return new Finding(rule, outcome, source, List.of(inputs), message, Optional.empty(), List.of());
    }

    /// The same finding with the nearest value that passes.
    public Finding withNearest(Bound bound) {
        return new Finding(rule, outcome, source, inputs, message, Optional.of(bound), readings);
    }

    /// The same finding, marked as resting on a reading of the text.
    public Finding restingOn(ReadingUse... uses) {
        return new Finding(rule, outcome, source, inputs, message, nearest, List.of(uses));
    }

    /// True when the rule stands in the way of the decision.
    public boolean fails() {
        return outcome == Outcome.NOT_SATISFIED;
    }
}
