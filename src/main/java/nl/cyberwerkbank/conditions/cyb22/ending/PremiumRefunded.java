package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumOverTime;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.TerminationLetter;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Optional;

/// Article 7.3, last part: at an end before the end of the year the premium is reduced and what was paid too much goes
/// back, but nothing with intent to mislead. The reduction is rounded to the cent; the refund is never below zero.
///
/// @param days days without insurance up to the end of the insurance year
/// @param refund what goes back; empty when a person fills it in
@Article("7.3")
record PremiumRefunded(Optional<Integer> days, Optional<Money> refund) {
    /// Nothing to refund: the letter does not end the insurance.
    static PremiumRefunded nothing() {
        return new PremiumRefunded(Optional.empty(), Optional.empty());
    }

    static PremiumRefunded of(TerminationLetter letter, Optional<LocalDate> endsOn, Readings readings) {
        var premium = new PremiumOverTime(InsuranceYear.from(letter.insuranceYearStartsOn()), letter.annualPremium());
        var zero = Money.zero(letter.annualPremium().getCurrencyUnit());
        var refund =
                letter.intentToMislead()
                        ? Optional.of(zero)
                        : endsOn.flatMap(end -> reduction(premium, end, readings))
                                .map(reduction -> letter.premiumPaid().minus(letter.annualPremium().minus(reduction)))
                                .map(amount -> amount.isNegative() ? zero : amount);
        return new PremiumRefunded(endsOn.map(premium::daysFrom), refund);
    }

    private static Optional<Money> reduction(PremiumOverTime premium, LocalDate endsOn, Readings readings) {
        return switch (PolicyReading.PREMIUM_REFUND.in(readings)) {
            case PER_DAY -> Optional.of(premium.overDays(premium.daysFrom(endsOn)));
            case PER_MONTH ->
                    Optional.of(premium.overMonths(Math.max(0, InsuranceYear.MONTHS - premium.startedMonths(endsOn))));
            case MANUAL -> Optional.empty();
        };
    }

    Told told(TerminationLetter letter) {
        var message =
                refund.map(amount ->
                                Message.of(
                                        letter.intentToMislead()
                                                ? "conditions.premiumRefund.intent"
                                                : "conditions.premiumRefund.amount",
                                        new Value.Amount(amount)))
                        .orElseGet(() -> Message.of("conditions.premiumRefund.manual"));
        return Told.of(
                Finding.of(
                        "premiumRefund",
                        refund.isPresent() ? Outcome.SATISFIED : Outcome.NEEDS_HUMAN,
                        Source.conditions("7.3"),
                        message,
                        Given.amount("annualPremium", letter.annualPremium()),
                        Given.amount("premiumPaid", letter.premiumPaid()),
                        Given.day("insuranceYearStartsOn", letter.insuranceYearStartsOn()),
                        Given.flag("intentToMislead", letter.intentToMislead())),
                PolicyReading.PREMIUM_REFUND);
    }
}
