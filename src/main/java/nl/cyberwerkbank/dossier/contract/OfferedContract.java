package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.UnderwriterAnswer;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// What an offer says about the policy that is made of it. The rest of the schedule, such as the policy number, is the
/// insurer's to fill in.
///
/// @param offerNumber the offer's number
/// @param inceptionDate wished first day, where one was wished
/// @param endDate first day after the first term
/// @param termMonths first term in months
/// @param annualPremium premium without costs and tax
/// @param firstPremium what the client pays for the first year, with costs and tax
/// @param sumInsured sum insured
/// @param deductible of every coverage
/// @param telephoneHackingDeductible of telephone hacking (FAQ-36)
/// @param assumedWaitingPeriodHours of coverage B as the offer assumes it (U-04); the insurer's schedule decides
/// @param insuredCapacity in which capacity
/// @param sublimits sublimits that the underwriter laid down, by key
/// @param clauses clauses that the underwriter laid down
public record OfferedContract(
        String offerNumber,
        Optional<LocalDate> inceptionDate,
        Optional<LocalDate> endDate,
        int termMonths,
        Money annualPremium,
        Money firstPremium,
        Money sumInsured,
        Money deductible,
        Money telephoneHackingDeductible,
        Optional<BigDecimal> assumedWaitingPeriodHours,
        String insuredCapacity,
        SortedMap<String, Money> sublimits,
        List<String> clauses) {
    /// Reads it from an offer.
    public static OfferedContract of(Offer offer) {
        OfferContent content = offer.content();
        AnswerTerms terms = content.answer().map(UnderwriterAnswer::terms).orElse(AnswerTerms.NONE);
        var inception = content.terms().requestedInceptionDate();
        return new OfferedContract(
                content.number(),
                inception,
                inception.map(day -> day.plusMonths(content.terms().termMonths())),
                content.terms().termMonths(),
                content.chosen().premium(),
                content.chosen().total(),
                content.chosen().sumInsured(),
                content.chosen().deductible(),
                content.terms().telephoneHackingDeductible(),
                Optional.ofNullable(content.assumptions().get("waitingPeriodHours")).map(BigDecimal::new),
                content.terms().insuredCapacity(),
                terms.sublimits(),
                terms.clauses());
    }

    /// The policy of it: the schedule as offered, with what the underwriter laid down, cover worldwide (2.5.4), the
    /// first premium due on the first day.
    ///
    /// @param id of the new policy
    /// @param policyNumber the insurer's
    /// @param inception first day of the insurance
    /// @param waitingPeriodHours as the insurer's schedule has it (1.39)
    public Contract policy(UUID id, String policyNumber, LocalDate inception, BigDecimal waitingPeriodHours) {
        var schedule =
                new Schedule(
                        annualPremium,
                        sumInsured,
                        sublimits,
                        new Deductibles(deductible, deductible, deductible, telephoneHackingDeductible),
                        waitingPeriodHours,
                        Territory.WORLDWIDE,
                        Collections.emptySortedSet(),
                        insuredCapacity,
                        List.of(),
                        clauses);
        return Contract.of(
                        id,
                        policyNumber,
                        Optional.of(offerNumber),
                        inception,
                        inception.plusMonths(termMonths),
                        inception,
                        schedule)
                .withPremiums(List.of(new PremiumDue(inception, firstPremium, List.of(), Optional.empty())));
    }
}
