package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The few shapes that findings of criteria take. The message keys follow from rule and outcome.
final class Findings {
    private static final Value NO_ANSWER = new Value.Unanswered();

    private Findings() {}

    static Finding passed(String rule, Source source, List<Input> inputs, Value... words) {
        return finding(rule, Outcome.SATISFIED, source, inputs, Optional.empty(), words);
    }

    static Finding failed(String rule, Source source, List<Input> inputs, Value... words) {
        return finding(rule, Outcome.NOT_SATISFIED, source, inputs, Optional.empty(), words);
    }

    static Finding failed(String rule, Source source, List<Input> inputs, Bound nearest, Value... words) {
        return finding(rule, Outcome.NOT_SATISFIED, source, inputs, Optional.of(nearest), words);
    }

    static Finding unanswered(String rule, Source source, String... fields) {
        List<Input> inputs = Arrays.stream(fields).map(field -> new Input(field, NO_ANSWER)).toList();
        return new Finding(
                rule,
                Outcome.UNANSWERED,
                source,
                inputs,
                Message.of("finding.unanswered"),
                Optional.empty(),
                List.of());
    }

    static Finding needsHuman(String rule, Source source, List<Input> inputs, Value... words) {
        return finding(rule, Outcome.NEEDS_HUMAN, source, inputs, Optional.empty(), words);
    }

    static Finding notApplicable(String rule, Source source, Value... words) {
        return finding(rule, Outcome.NOT_APPLICABLE, source, List.of(), Optional.empty(), words);
    }

    private static Finding finding(
            String rule, Outcome outcome, Source source, List<Input> inputs, Optional<Bound> nearest, Value... words) {
        String suffix =
                switch (outcome) {
                    case SATISFIED -> ".satisfied";
                    case NOT_SATISFIED -> ".notSatisfied";
                    case NOT_APPLICABLE -> ".notApplicable";
                    case NEEDS_HUMAN -> ".needsHuman";
                    case UNANSWERED -> ".unanswered";
                };
        return new Finding(
                rule,
                outcome,
                source,
                inputs,
                new Message("finding." + rule + suffix, List.of(words)),
                nearest,
                List.of());
    }
}
