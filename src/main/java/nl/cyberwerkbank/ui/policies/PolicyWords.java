package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.contract.PolicyState;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.Arrays;

/// How a policy stands, in words and as a sign.
final class PolicyWords {
    private PolicyWords() {}

    static String state(Wording wording, PolicyState state) {
        return wording.text("policies.state." + state.caseName());
    }

    /// The sign of a state as the store keeps it.
    static Sign sign(String statusKey) {
        return Arrays.stream(PolicyState.values())
                .filter(state -> statusKey.endsWith("." + state.caseName()))
                .findFirst()
                .map(PolicyWords::sign)
                .orElse(Sign.NEUTRAL);
    }

    static Sign sign(PolicyState state) {
        return switch (state) {
            case IN_FORCE -> Sign.SATISFIED;
            case SUSPENDED -> Sign.FAILING;
            case AFTER_REPORTING -> Sign.OPEN;
            case UPCOMING, ENDED -> Sign.NEUTRAL;
        };
    }
}
