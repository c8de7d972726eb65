package nl.cyberwerkbank.ui.compare;

import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.need.NeedMatch;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// How a state looks: a sign of its own, in the colour of its meaning, beside its words.
record StateMark(Ikon ikon, String styleClass) {
    static StateMark of(ClauseState state) {
        return switch (state) {
            case YES -> new StateMark(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE, "satisfied");
            case YES_WITH_CONDITIONS -> new StateMark(Material2OutlinedAL.FACT_CHECK, "open");
            case NO -> new StateMark(Material2OutlinedAL.CANCEL, "failing");
            case NO_WITH_EXCEPTIONS -> new StateMark(Material2OutlinedMZ.RULE, "failing");
            case NOT_APPLICABLE -> new StateMark(Material2OutlinedMZ.REMOVE, "neutral");
            case NOT_STATED -> new StateMark(Material2OutlinedAL.HELP_OUTLINE, "neutral");
        };
    }

    static StateMark of(NeedMatch match) {
        return switch (match) {
            case MET -> new StateMark(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE, "satisfied");
            case CONDITIONAL -> new StateMark(Material2OutlinedAL.FACT_CHECK, "open");
            case UNMET -> new StateMark(Material2OutlinedAL.CANCEL, "failing");
            case UNKNOWN -> new StateMark(Material2OutlinedAL.HELP_OUTLINE, "neutral");
        };
    }
}
