package nl.cyberwerkbank.market.scenario;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a scenario would cost one client, line by line, before any insurance.
///
/// @param lines the costs that can be worked out, in order
/// @param standstillDays days at a standstill; zero where the business goes on
/// @param open what is still to be answered before the other lines can be worked out: ids of questions, `persons` or
///   `grossProfitPerDay`; not empty: the total is a least amount
public record ScenarioCost(Scenario scenario, List<LineCost> lines, BigDecimal standstillDays, List<String> open) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public ScenarioCost {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /// One cost with the factors whose product it is.
    public record LineCost(Scenario.Line line, List<BigDecimal> factors, Money amount) {
        public LineCost {
            factors = List.copyOf(factors);
        }
    }

    /// Works a scenario out.
    public static ScenarioCost of(Scenario scenario, ScenarioBook book, SumFacts facts) {
        var lines = new ArrayList<LineCost>();
        var open = new LinkedHashSet<String>();
        for (Scenario.Line line : scenario.lines()) {
            var factors = new ArrayList<BigDecimal>();
            BigDecimal product = BigDecimal.ONE;
            boolean known = true;
            for (String id : line.times()) {
                Optional<BigDecimal> value = value(id, book, facts);
                known &= value.isPresent();
                if (value.isEmpty()) {
                    open.add(missing(id, book));
                    continue;
                }
                factors.add(value.get());
                boolean share = book.figure(id).filter(figure -> figure.unit() == CostFigure.Unit.PERCENT).isPresent();
                product = product.multiply(value.get());
                product = share ? product.divide(HUNDRED) : product;
            }
            if (known) {
                lines.add(new LineCost(line, factors, Money.of(CurrencyUnit.EUR, product, RoundingMode.HALF_UP)));
            }
        }
        BigDecimal days = scenario.standstill().flatMap(id -> value(id, book, facts)).orElse(BigDecimal.ZERO);
        return new ScenarioCost(scenario, lines, days, List.copyOf(open));
    }

    /// A figure as it holds for this client; empty while an answer is missing.
    public static Optional<BigDecimal> value(String id, ScenarioBook book, SumFacts facts) {
        return switch (id) {
            case Scenario.PERSONS -> facts.persons().map(BigDecimal::new);
            case Scenario.GROSS_PROFIT_PER_DAY -> grossProfitPerDay(book, facts);
            default ->
                    Optional.ofNullable(facts.figures().get(id))
                            .map(OwnFigure::value)
                            .or(() -> shipped(book.figure(id).orElseThrow().shipped(), facts));
        };
    }

    private static Optional<BigDecimal> shipped(CostFigure.Shipped shipped, SumFacts facts) {
        return switch (shipped) {
            case CostFigure.Shipped.Fixed(BigDecimal value) -> Optional.of(value);
            case CostFigure.Shipped.ByAnswer(String question, var values) ->
                    Optional.ofNullable(facts.answers().get(question)).map(values::get);
        };
    }

    private static Optional<BigDecimal> grossProfitPerDay(ScenarioBook book, SumFacts facts) {
        Optional<BigDecimal> days = value("daysPerYear", book, facts).filter(number -> number.signum() > 0);
        return days.flatMap(number ->
                facts.grossProfitPerYear().map(year -> year.getAmount().divide(number, 2, RoundingMode.HALF_UP)));
    }

    private static String missing(String id, ScenarioBook book) {
        return book.figure(id)
                .map(CostFigure::shipped)
                .map(shipped -> shipped instanceof CostFigure.Shipped.ByAnswer(String question, var _) ? question : id)
                .orElse(id);
    }

    /// The sum of the lines that can be worked out.
    public Money total() {
        return lines.stream().map(LineCost::amount).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
