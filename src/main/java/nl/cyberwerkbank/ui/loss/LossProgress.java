package nl.cyberwerkbank.ui.loss;

import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far each step of a loss has come.
///
/// @param standings of every step
public record LossProgress(Map<LossStep, Standing> standings) {
    /// What is left to do in a step.
    ///
    /// @param open questions that nobody answered and that nothing can be presumed for; requests without a reply
    /// @param presumed presumptions that nobody confirmed
    public record Standing(int open, int presumed) {
        /// Whether nothing is left.
        public boolean isDone() {
            return open == 0 && presumed == 0;
        }
    }

    public LossProgress {
        standings = Map.copyOf(standings);
    }

    /// Counts what is left.
    public static LossProgress of(LossAssessment assessment) {
        var standings = new EnumMap<LossStep, Standing>(LossStep.class);
        List<AskedQuestion> asked = assessment.questions().asked();
        for (LossStep step : LossStep.values()) {
            standings.put(
                    step,
                    new Standing(
                            count(asked, step, AskedQuestion.Standing.OPEN) + more(assessment, step),
                            count(asked, step, AskedQuestion.Standing.PRESUMED)));
        }
        return new LossProgress(standings);
    }

    private static int count(List<AskedQuestion> asked, LossStep step, AskedQuestion.Standing standing) {
        return (int)
                asked.stream()
                        .filter(one -> step.questions().equals(Optional.of(one.question().step())))
                        .filter(one -> one.standing() == standing)
                        .count();
    }

    /// What is open without being a question: a loss without items, a request without a reply.
    private static int more(LossAssessment assessment, LossStep step) {
        return switch (step) {
            case ITEMS -> assessment.file().items().isEmpty() ? 1 : 0;
            case CONSENTS ->
                    (int) assessment.file().consents().stream().filter(consent -> consent.reply().isEmpty()).count();
            default -> 0;
        };
    }

    /// How a step stands.
    public Standing of(LossStep step) {
        return standings.getOrDefault(step, new Standing(0, 0));
    }

    /// Where to go on: the first step with something open, else the first with something presumed, else the decision.
    public LossStep goOn() {
        for (LossStep step : LossStep.values()) {
            if (of(step).open() > 0) {
                return step;
            }
        }
        for (LossStep step : LossStep.values()) {
            if (!of(step).isDone()) {
                return step;
            }
        }
        return LossStep.DECISION;
    }
}
