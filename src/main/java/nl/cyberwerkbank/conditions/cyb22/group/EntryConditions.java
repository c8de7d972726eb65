package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.SubsidiaryTest;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Activity;
import nl.cyberwerkbank.policy.GroupMember;
import nl.cyberwerkbank.policy.Subsidiary;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.Sourced;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/// Article 6.1 d, e and f: what a newly founded or acquired subsidiary must meet. Shares are compared by cross
/// multiplication on exact amounts; a bound itself still passes.
@Article({"6.1 d", "6.1 e", "6.1 f"})
final class EntryConditions {
    private static final String USA = "US";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GroupMember member;
    private final PolicyTerms terms;

    EntryConditions(GroupMember member, PolicyTerms terms) {
        this.member = member;
        this.terms = terms;
    }

    List<Condition> all(Readings readings) {
        return List.of(turnover(readings), activity(), online(), seat(), usa());
    }

    /// 6.1 d: its turnover is at most 10 % of the policyholder's consolidated net turnover.
    private Condition turnover(Readings readings) {
        var subsidiary = member.subsidiary();
        var gross = PolicyReading.SUBSIDIARY_TEST.in(readings) == SubsidiaryTest.GROSS_TURNOVER;
        var share =
                new Share(
                        gross ? "subsidiary.grossTurnover" : "subsidiary.netTurnover",
                        gross ? subsidiary.grossTurnover() : subsidiary.netTurnover(),
                        "policyholderConsolidatedNetTurnover",
                        member.policyholderConsolidatedNetTurnover(),
                        terms.subsidiaryTurnoverPercent());
        return share.condition(
                FailedCondition.TURNOVER_ABOVE10_PERCENT, "subsidiaryTurnover", "conditions.subsidiaryTurnover");
    }

    /// 6.1 e, first half: no financial institution, telecommunications company or IT service provider.
    private Condition activity() {
        var activity = member.subsidiary().activity();
        var passes =
                switch (activity) {
                    case FINANCIAL_INSTITUTION, TELECOMMUNICATIONS, IT_SERVICE_PROVIDER -> false;
                    case MANUFACTURING, RETAIL, WHOLESALE, SERVICES, GAMBLING, OTHER_ACTIVITY -> true;
                };
        return condition(
                FailedCondition.EXCLUDED_ACTIVITY,
                passes,
                "6.1 e",
                "subsidiaryActivity",
                passes ? "conditions.subsidiaryActivity.yes" : "conditions.subsidiaryActivity.no",
                activity(activity));
    }

    private static Input activity(Activity activity) {
        return Given.choice("subsidiary.activity", "activity", activity);
    }

    /// 6.1 e, second half: at most half of its net turnover comes from online sales.
    private Condition online() {
        return ofNetTurnover(
                        "subsidiary.onlineTurnover",
                        member.subsidiary().onlineTurnover(),
                        terms.subsidiaryOnlinePercent())
                .condition(FailedCondition.ONLINE_ABOVE50_PERCENT, "subsidiaryOnline", "conditions.subsidiaryOnline");
    }

    /// 6.1 f, first half: its seat is not in the USA.
    private Condition seat() {
        var country = member.subsidiary().seatCountry();
        var passes = !country.equals(USA);
        return condition(
                FailedCondition.SEAT_IN_USA,
                passes,
                "6.1 f",
                "subsidiarySeat",
                passes ? "conditions.subsidiarySeat.yes" : "conditions.subsidiarySeat.no",
                Given.text("subsidiary.seatCountry", country));
    }

    /// 6.1 f, second half: at most half of its net turnover comes from the USA.
    private Condition usa() {
        return ofNetTurnover("subsidiary.usTurnover", member.subsidiary().usTurnover(), terms.subsidiaryUsPercent())
                .condition(FailedCondition.US_ABOVE50_PERCENT, "subsidiaryUsa", "conditions.subsidiaryUsa");
    }

    private Share ofNetTurnover(String field, Money part, Sourced<Integer> bound) {
        Subsidiary subsidiary = member.subsidiary();
        return new Share(field, part, "subsidiary.netTurnover", subsidiary.netTurnover(), bound);
    }

    private static Condition condition(
            FailedCondition failure, boolean passes, String article, String rule, String message, Input input) {
        return new Condition(
                failure,
                passes,
                Told.of(
                        Finding.of(
                                rule,
                                passes ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                                Source.conditions(article),
                                Message.of(message),
                                input)));
    }

    /// A part of a turnover against the largest share that is allowed.
    private record Share(String field, Money part, String wholeField, Money whole, Sourced<Integer> bound) {
        boolean passes() {
            return part.getAmount()
                            .multiply(HUNDRED)
                            .compareTo(whole.getAmount().multiply(BigDecimal.valueOf(bound.value())))
                    <= 0;
        }

        Condition condition(FailedCondition failure, String rule, String message) {
            var finding =
                    Finding.of(
                            rule,
                            passes() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                            bound.source(),
                            Message.of(
                                    message,
                                    new Value.Share(part, whole),
                                    new Value.Count(BigInteger.valueOf(bound.value()))),
                            Given.amount(field, part),
                            Given.amount(wholeField, whole));
            var told = passes() ? finding : finding.withNearest(new Bound(field, new Value.Amount(largest())));
            return new Condition(failure, passes(), Told.of(told, PolicyReading.SUBSIDIARY_TEST));
        }

        private Money largest() {
            var exact = whole.getAmount().multiply(BigDecimal.valueOf(bound.value()));
            return Money.of(whole.getCurrencyUnit(), exact.divide(HUNDRED, whole.getScale(), RoundingMode.DOWN));
        }
    }
}
