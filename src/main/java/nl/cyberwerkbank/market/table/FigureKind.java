package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.client.CaseName;

/// A row of figures; message key `compare.figure.<caseName>`, of its mark `compare.best.<caseName>`.
public enum FigureKind implements CaseName {
    PREMIUM(Best.LOWEST),
    SUM_INSURED(Best.HIGHEST),
    DEDUCTIBLE(Best.LOWEST),
    WAITING_PERIOD(Best.LOWEST),
    SUBLIMIT(Best.HIGHEST),
    VALID_UNTIL(Best.NONE);

    /// Which figure of such a row is marked.
    public enum Best {
        LOWEST,
        HIGHEST,
        NONE
    }

    private final Best best;

    FigureKind(Best best) {
        this.best = best;
    }

    public Best best() {
        return best;
    }
}
