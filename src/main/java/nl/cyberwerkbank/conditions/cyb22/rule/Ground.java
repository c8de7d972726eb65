package nl.cyberwerkbank.conditions.cyb22.rule;

import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Value;

import java.util.List;
import java.util.Optional;

/// What one article says of an item or of the loss as a whole.
///
/// @param effect what it does to the cover
/// @param finding the same in words, resting on the first article
/// @param articles every article that speaks here, the leading one first
public record Ground(Effect effect, Finding finding, List<String> articles) {
    /// What a ground does.
    public enum Effect {
        /// Opens cover, or was tested and does not stand in its way.
        PASSES,
        /// Takes the item out of cover.
        REFUSES,
        /// Lowers the amount.
        REDUCES
    }

    /// A rule that was put to the facts and holds. Its texts stand under `finding.claim.` and its name.
    public static Ground passes(String rule, List<String> articles, Input... inputs) {
        return of(Effect.PASSES, Outcome.SATISFIED, rule, articles, inputs);
    }

    /// A rule that stands in the way of cover.
    public static Ground refuses(String rule, List<String> articles, Input... inputs) {
        return of(Effect.REFUSES, Outcome.NOT_SATISFIED, rule, articles, inputs);
    }

    /// A rule that lowers the amount.
    public static Ground reduces(String rule, List<String> articles, Input... inputs) {
        return of(Effect.REDUCES, Outcome.SATISFIED, rule, articles, inputs);
    }

    /// A rule on which a person has the last word.
    public static Ground needsHuman(String rule, List<String> articles, Input... inputs) {
        return of(Effect.PASSES, Outcome.NEEDS_HUMAN, rule, articles, inputs);
    }

    private static Ground of(Effect effect, Outcome outcome, String rule, List<String> articles, Input... inputs) {
        var texts = RuleTexts.of(rule);
        var message = new Message(texts.message(outcome), values(inputs));
        var source = RuleTexts.source(articles.getFirst());
        var finding = new Finding(texts.name(), outcome, source, List.of(inputs), message, Optional.empty(), List.of());
        return new Ground(effect, finding, articles);
    }

    private static List<Value> values(Input... inputs) {
        if (inputs.length == 1) {
            return List.of(inputs[0].value());
        }
        var values = new Value[inputs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = inputs[i].value();
        }
        return List.of(values);
    }

    /// The same ground in other words, with the values of its inputs.
    ///
    /// @param messageKey key of the words
    public Ground saying(String messageKey) {
        var said =
                new Finding(
                        finding.rule(),
                        finding.outcome(),
                        finding.source(),
                        finding.inputs(),
                        new Message(messageKey, finding.message().values()),
                        finding.nearest(),
                        finding.readings());
        return new Ground(effect, said, articles);
    }

    /// The same ground, marked as resting on readings of the text.
    public Ground restingOn(List<ReadingUse> uses) {
        var resting =
                new Finding(
                        finding.rule(),
                        finding.outcome(),
                        finding.source(),
                        finding.inputs(),
                        finding.message(),
                        finding.nearest(),
                        uses);
        return new Ground(effect, resting, articles);
    }

    /// Whether this is the ground of that rule.
    public boolean of(String rule) {
        return finding.rule().equals(RuleTexts.of(rule).name());
    }

    /// Whether it takes the item out of cover.
    public boolean refuses() {
        return effect == Effect.REFUSES;
    }
}
