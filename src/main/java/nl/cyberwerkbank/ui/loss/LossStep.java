package nl.cyberwerkbank.ui.loss;

import nl.cyberwerkbank.product.ClaimQuestion;

import java.util.Arrays;
import java.util.Optional;

/// The steps of a loss that have a screen, in their order. The message key of a step's name is `loss.step.<code>`.
public enum LossStep {
    /// What was taken down when it was reported, and the clocks that run.
    REPORT("report", Optional.empty()),
    NOTICE("notice", Optional.of(ClaimQuestion.Step.NOTICE)),
    EVENT("event", Optional.of(ClaimQuestion.Step.EVENT)),
    INTERRUPTION("interruption", Optional.of(ClaimQuestion.Step.INTERRUPTION)),
    CIRCUMSTANCES("circumstances", Optional.of(ClaimQuestion.Step.CIRCUMSTANCES)),
    ITEMS("items", Optional.of(ClaimQuestion.Step.ITEMS)),
    /// The log of what was asked of the insurer and what was answered.
    CONSENTS("consents", Optional.empty()),
    OBLIGATIONS("obligations", Optional.of(ClaimQuestion.Step.OBLIGATIONS)),
    DECISION("decision", Optional.empty());

    private final String code;
    private final Optional<ClaimQuestion.Step> questions;

    LossStep(String code, Optional<ClaimQuestion.Step> questions) {
        this.code = code;
        this.questions = questions;
    }

    /// Its name in message keys.
    public String code() {
        return code;
    }

    /// The questions that it asks; empty for a step that asks none.
    public Optional<ClaimQuestion.Step> questions() {
        return questions;
    }

    /// The step that asks these questions.
    public static LossStep of(ClaimQuestion.Step asked) {
        return Arrays.stream(values())
                .filter(step -> step.questions.equals(Optional.of(asked)))
                .findFirst()
                .orElseThrow();
    }
}
