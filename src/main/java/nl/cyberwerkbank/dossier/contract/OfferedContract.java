package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.UnderwriterAnswer;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What an offer says about the policy that is made of it. The rest of the schedule, such as the policy number and the
/// waiting period, is the insurer's to fill in.
///
/// @param offerNumber the offer's number
/// @param inceptionDate wished first day, where one was wished
/// @param endDate first day after the first term
/// @param annualPremium premium without costs and tax
/// @param firstPremium what the client pays for the first year, with costs and tax
/// @param sumInsured sum insured
/// @param deductible of every coverage
/// @param telephoneHackingDeductible of telephone hacking (FAQ-36)
/// @param insuredCapacity in which capacity
/// @param sublimits sublimits that the underwriter laid down, by key
/// @param clauses clauses that the underwriter laid down
public record OfferedContract(
        String offerNumber,
        Optional<LocalDate> inceptionDate,
        Optional<LocalDate> endDate,
        Money annualPremium,
        Money firstPremium,
        Money sumInsured,
        Money deductible,
        Money telephoneHackingDeductible,
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
                content.chosen().premium(),
                content.chosen().total(),
                content.chosen().sumInsured(),
                content.chosen().deductible(),
                content.terms().telephoneHackingDeductible(),
                content.terms().insuredCapacity(),
                terms.sublimits(),
                terms.clauses());
    }
}
