package nl.cyberwerkbank.market.need;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;

import java.util.Optional;

/// How far what is stated meets a need; message key `compare.match.<caseName>`.
public enum NeedMatch implements CaseName {
    MET,
    /// Met under conditions: to be read.
    CONDITIONAL,
    UNMET,
    /// Nothing is stated: to be asked.
    UNKNOWN;

    /// How a cell meets a need; no cell is unknown.
    public static NeedMatch of(Optional<Clause> clause) {
        return clause.map(Clause::state).map(NeedMatch::of).orElse(UNKNOWN);
    }

    private static NeedMatch of(ClauseState state) {
        return switch (state) {
            case YES -> MET;
            case YES_WITH_CONDITIONS -> CONDITIONAL;
            case NO, NO_WITH_EXCEPTIONS -> UNMET;
            case NOT_APPLICABLE, NOT_STATED -> UNKNOWN;
        };
    }
}
