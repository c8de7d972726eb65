package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.NonPaymentLetter;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Article 7.1.4, fifth ground: the insurer may end the insurance when the premium is still unpaid three months after
/// the due date, or at once when the policyholder let know that it will not pay. It ends on the date the insurer names;
/// the premium up to that date stays due.
@Article({"7.1.4[e]", "7.3"})
public final class NonPaymentTermination {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(List.of(PolicyReading.PREMIUM_REFUND));

    private static final Source GROUND = Source.conditions("7.1.4[e]");

    private final PolicyTerms terms;

    public NonPaymentTermination(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one letter.
    public Ruling<NonPaymentResult> decide(NonPaymentLetter letter, Readings readings) {
        return Ruling.of(
                readings,
                READINGS,
                other -> result(letter, other),
                told(letter, result(letter, readings)),
                oddities(letter));
    }

    /// The first day on which the insurer may end the insurance because of what is unpaid on this account; empty when
    /// everything was received.
    public static Optional<LocalDate> allowedFrom(PremiumAccount account, PolicyTerms terms) {
        return FullReceipt.of(account.payments(), account.premiumDue()).outstanding()
                ? Optional.of(allowedFrom(account.premiumDueOn(), account.nonPaymentAnnouncedOn(), terms))
                : Optional.empty();
    }

    private static LocalDate allowedFrom(LocalDate premiumDueOn, Optional<LocalDate> announcedOn, PolicyTerms terms) {
        var afterTerm = premiumDueOn.plusMonths(terms.nonPaymentMonths().value());
        return announcedOn.filter(announced -> announced.isBefore(afterTerm)).orElse(afterTerm);
    }

    private NonPaymentResult result(NonPaymentLetter letter, Readings readings) {
        var allowedFrom = allowedFrom(letter.premiumDueOn(), letter.nonPaymentAnnouncedOn(), terms);
        var receipt = FullReceipt.of(letter.payments(), letter.annualPremium());
        var valid = !letter.letterDatedOn().isBefore(allowedFrom) && !receipt.onOrBefore(letter.letterDatedOn());
        if (!valid) {
            return new NonPaymentResult(allowedFrom, false, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var premium = new PremiumOverTime(InsuranceYear.from(letter.premiumDueOn()), letter.annualPremium());
        var days = premium.daysUntil(letter.namedEndDate());
        return new NonPaymentResult(
                allowedFrom,
                true,
                Optional.of(letter.namedEndDate()),
                Optional.of(days),
                earned(premium, letter.namedEndDate(), readings).map(earned -> less(earned, receipt.accepted())));
    }

    private static Optional<Money> earned(PremiumOverTime premium, LocalDate endsOn, Readings readings) {
        return switch (PolicyReading.PREMIUM_REFUND.in(readings)) {
            case PER_DAY -> Optional.of(premium.overDays(premium.daysUntil(endsOn)));
            case PER_MONTH -> Optional.of(premium.overMonths(premium.startedMonths(endsOn)));
            case MANUAL -> Optional.empty();
        };
    }

    private static Money less(Money earned, Money paid) {
        return earned.isGreaterThan(paid) ? earned.minus(paid) : Money.zero(earned.getCurrencyUnit());
    }

    private static List<Told> told(NonPaymentLetter letter, NonPaymentResult result) {
        var told = new ArrayList<Told>();
        var receipt = FullReceipt.of(letter.payments(), letter.annualPremium());
        told.add(Told.of(letterInTime(letter, result.terminationAllowedFrom())));
        told.add(Told.of(stillUnpaid(letter, receipt)));
        receipt.partPayment().ifPresent(finding -> told.add(Told.of(finding)));
        result.insuranceEndsOn().ifPresent(endsOn -> told.add(debt(letter, result, endsOn)));
        return told;
    }

    private static Finding letterInTime(NonPaymentLetter letter, LocalDate allowedFrom) {
        var inTime = !letter.letterDatedOn().isBefore(allowedFrom);
        var finding =
                Finding.of(
                        "nonPaymentLetterDate",
                        inTime ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        GROUND,
                        Message.of(
                                inTime ? "conditions.nonPaymentLetterDate.yes" : "conditions.nonPaymentLetterDate.no",
                                new Value.Day(letter.letterDatedOn()),
                                new Value.Day(allowedFrom)),
                        Given.day("letterDatedOn", letter.letterDatedOn()),
                        Given.day("premiumDueOn", letter.premiumDueOn()),
                        Given.day("nonPaymentAnnouncedOn", letter.nonPaymentAnnouncedOn()));
        return inTime ? finding : finding.withNearest(new Bound("letterDatedOn", new Value.Day(allowedFrom)));
    }

    private static Finding stillUnpaid(NonPaymentLetter letter, FullReceipt receipt) {
        var paid = receipt.onOrBefore(letter.letterDatedOn());
        return Finding.of(
                "unpaidOnLetterDate",
                paid ? Outcome.NOT_SATISFIED : Outcome.SATISFIED,
                Source.conditions("7.3"),
                Message.of(
                        paid ? "conditions.unpaidOnLetterDate.no" : "conditions.unpaidOnLetterDate.yes",
                        new Value.Day(letter.letterDatedOn())),
                Given.day("payments.receivedOn", receipt.receivedOn()),
                Given.amount("payments", receipt.accepted()),
                Given.amount("annualPremium", letter.annualPremium()));
    }

    private static Told debt(NonPaymentLetter letter, NonPaymentResult result, LocalDate endsOn) {
        var message =
                result.premiumDebt()
                        .map(debt ->
                                Message.of(
                                        "conditions.premiumDebt.amount", new Value.Amount(debt), new Value.Day(endsOn)))
                        .orElseGet(() -> Message.of("conditions.premiumDebt.manual", new Value.Day(endsOn)));
        var outcome = result.premiumDebt().isPresent() ? Outcome.SATISFIED : Outcome.NEEDS_HUMAN;
        return Told.of(
                Finding.of(
                        "premiumDebt",
                        outcome,
                        Source.conditions("7.3"),
                        message,
                        Given.day("namedEndDate", endsOn),
                        Given.amount("annualPremium", letter.annualPremium())),
                PolicyReading.PREMIUM_REFUND);
    }

    private static List<Message> oddities(NonPaymentLetter letter) {
        var oddities = new ArrayList<Message>();
        if (letter.namedEndDate().isBefore(letter.letterDatedOn())) {
            oddities.add(Message.of("conditions.odd.endBeforeLetter", new Value.Day(letter.namedEndDate())));
        }
        letter.nonPaymentAnnouncedOn()
                .filter(day -> day.isBefore(letter.premiumDueOn()))
                .ifPresent(day -> oddities.add(Message.of("conditions.odd.announcedBeforeDue", new Value.Day(day))));
        if (letter.annualPremium().isZero()) {
            oddities.add(Message.of("conditions.odd.nothingDue"));
        }
        return oddities;
    }
}
