package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.AcceptanceRules;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.Sourced;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of the turnover is at most a percentage of a whole, compared by cross-multiplication and never by a rounded
/// percentage.
enum TurnoverShare implements Criterion {
    /// Turnover from the USA against the consolidated turnover.
    @Article("FAQ-07")
    FROM_USA(
            "usTurnoverShare",
            "usTurnover",
            Intake::usTurnover,
            "consolidatedTurnover",
            Intake::consolidatedTurnover,
            AcceptanceRules::usTurnoverMaximumPercentage),
    /// Turnover from e-commerce against the annual turnover.
    @Article("FAQ-08")
    FROM_ECOMMERCE(
            "ecommerceTurnoverShare",
            "ecommerceTurnover",
            Intake::ecommerceTurnover,
            "annualTurnover",
            Intake::annualTurnover,
            AcceptanceRules::ecommerceTurnoverMaximumPercentage);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String rule;
    private final String partField;
    private final Function<Intake, Optional<Money>> part;
    private final String wholeField;
    private final Function<Intake, Optional<Money>> whole;
    private final Function<AcceptanceRules, Sourced<BigDecimal>> maximum;

    TurnoverShare(
            String rule,
            String partField,
            Function<Intake, Optional<Money>> part,
            String wholeField,
            Function<Intake, Optional<Money>> whole,
            Function<AcceptanceRules, Sourced<BigDecimal>> maximum) {
        this.rule = rule;
        this.partField = partField;
        this.part = part;
        this.wholeField = wholeField;
        this.whole = whole;
        this.maximum = maximum;
    }

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        Sourced<BigDecimal> bound = maximum.apply(product.acceptance());
        Optional<Money> partAnswer = part.apply(intake);
        Optional<Money> wholeAnswer = whole.apply(intake);
        if (partAnswer.isEmpty() || wholeAnswer.isEmpty()) {
            return unanswered(bound, partAnswer.isEmpty(), wholeAnswer.isEmpty());
        }
        Money partMoney = partAnswer.get();
        Money wholeMoney = wholeAnswer.get();
        List<Input> inputs =
                List.of(
                        new Input(partField, new Value.Amount(partMoney)),
                        new Input(wholeField, new Value.Amount(wholeMoney)));
        var share = new Value.Share(partMoney, wholeMoney);
        var percentage = new Value.Percentage(bound.value());
        BigDecimal allowed = wholeMoney.getAmount().multiply(bound.value());
        if (partMoney.getAmount().multiply(HUNDRED).compareTo(allowed) <= 0) {
            return Findings.passed(rule, bound.source(), inputs, share, percentage);
        }
        Money nearest = Money.of(CurrencyUnit.EUR, allowed.divide(HUNDRED), RoundingMode.DOWN);
        return Findings.failed(
                rule, bound.source(), inputs, new Bound(partField, new Value.Amount(nearest)), share, percentage);
    }

    private Finding unanswered(Sourced<BigDecimal> bound, boolean partOpen, boolean wholeOpen) {
        if (partOpen && wholeOpen) {
            return Findings.unanswered(rule, bound.source(), partField, wholeField);
        }
        return Findings.unanswered(rule, bound.source(), partOpen ? partField : wholeField);
    }
}
