package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Wording;

import java.math.BigDecimal;
import java.util.Optional;

/// Puts the figures of scenarios into the words of one language.
public record CostWords(Wording wording) {
    /// The figure as it holds for this client, with its unit; or that an answer is missing.
    public String value(CostFigure figure, ScenarioBook book, SumFacts facts) {
        return ScenarioCost.value(figure.id(), book, facts)
                .map(number -> wording.text("compare.unit." + unit(figure, number), wording.decimal(number)))
                .orElseGet(() -> wording.text("value.unanswered"));
    }

    private static String unit(CostFigure figure, BigDecimal number) {
        CostFigure.Unit unit = figure.unit();
        boolean hasSingular = unit == CostFigure.Unit.DAYS || unit == CostFigure.Unit.HOURS;
        return hasSingular && number.compareTo(BigDecimal.ONE) == 0 ? unit.caseName() + ".one" : unit.caseName();
    }

    /// Whether the figure is the user's own, a fact or an assumption, and its source with the date.
    public String source(CostFigure figure, SumFacts facts) {
        Optional<OwnFigure> own = Optional.ofNullable(facts.figures().get(figure.id()));
        return own.map(this::own).orElseGet(() -> shipped(figure));
    }

    private String own(OwnFigure own) {
        String source = wording.text("compare.source", own.source(), wording.date(own.dated()));
        return wording.text("compare.sum.ownFigure") + " · " + source;
    }

    private String shipped(CostFigure figure) {
        boolean fact = figure.origin() == Origin.FACT;
        String read = wording.date(figure.readOn());
        String dated =
                figure.dated()
                        .map(date -> date.in(wording))
                        .orElseGet(() -> wording.text(fact ? "compare.undated" : "compare.sum.assumedOn", read));
        return wording.text(fact ? "compare.sum.fact" : "compare.sum.assumption")
                + " · "
                + wording.text("compare.source", figure.source().in(wording.locale()), dated);
    }
}
