package nl.cyberwerkbank.market.table;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;

import java.time.LocalDate;
import java.util.Optional;

/// Puts the rows of figures into the words of one language.
///
/// @param today tells which quotes have expired
public record FigureWords(Wording wording, LocalDate today) {
    /// What one should know of a figure before comparing it; message key `compare.caution.<caseName>`.
    public enum Caution implements CaseName {
        /// The premium is of the example tariff, not of the insurer.
        EXAMPLE_TARIFF,
        /// Nobody confirmed it: the policy schedule will tell.
        ASSUMPTION,
        /// The quote can no longer be accepted.
        EXPIRED
    }

    /// How a row is called.
    public String label(TableRow.Figures row) {
        return row.kind() == FigureKind.SUBLIMIT
                ? wording.text("compare.figure.sublimit", row.part())
                : wording.text("compare.figure." + row.kind().caseName());
    }

    /// The figure under a column, or that none is known.
    public String figure(TableRow.Figures row, TableColumn column) {
        Optional<Value> value = Optional.ofNullable(row.cells().get(column.id()));
        String none = column.proposal().isPresent() ? "compare.figure.none" : "compare.figure.noQuote";
        return value.map(known -> written(row.kind(), known)).orElseGet(() -> wording.text(none));
    }

    private String written(FigureKind kind, Value value) {
        return kind == FigureKind.WAITING_PERIOD
                ? wording.text("compare.hours", wording.value(value))
                : wording.value(value);
    }

    /// `laagste premie` and the like; empty where the column has not the lowest or widest figure of the row.
    public String best(TableRow.Figures row, TableColumn column) {
        return row.best().contains(column.id()) ? wording.text("compare.best." + row.kind().caseName()) : "";
    }

    /// What one should know of the figure under a column.
    public Optional<Caution> caution(TableRow.Figures row, TableColumn column) {
        Optional<Value> value = Optional.ofNullable(row.cells().get(column.id()));
        Optional<Proposal.Kind> kind = column.proposal().map(Proposal::kind).filter(_ -> value.isPresent());
        return switch (row.kind()) {
            case PREMIUM -> kind.filter(Proposal.Kind.INDICATION::equals).map(_ -> Caution.EXAMPLE_TARIFF);
            case WAITING_PERIOD -> kind.filter(of -> of != Proposal.Kind.CAPTURED).map(_ -> Caution.ASSUMPTION);
            case VALID_UNTIL ->
                    value.filter(day -> day instanceof Value.Day(LocalDate last) && last.isBefore(today))
                            .map(_ -> Caution.EXPIRED);
            case SUM_INSURED, DEDUCTIBLE, SUBLIMIT -> Optional.empty();
        };
    }

    /// A caution in words.
    public String words(Caution caution) {
        return wording.text("compare.caution." + caution.caseName());
    }
}
