package nl.cyberwerkbank.ui.loss;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// The steps of a loss that this package makes itself.
public final class LossSteps {
    private LossSteps() {}

    /// How each step but the decision is made.
    ///
    /// @param decision makes the step of the decision
    public static Map<LossStep, Function<LossHost, LossStepView>> with(Function<LossHost, LossStepView> decision) {
        var makers = new EnumMap<LossStep, Function<LossHost, LossStepView>>(LossStep.class);
        for (LossStep step : LossStep.values()) {
            makers.put(step, host -> new PlainStep(host, step));
        }
        makers.put(LossStep.DECISION, decision);
        return makers;
    }

    /// A decision that says nothing yet.
    public static LossStepView undecided(LossHost host) {
        return new PlainStep(host, LossStep.DECISION);
    }
}
