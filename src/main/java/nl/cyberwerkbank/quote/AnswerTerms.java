package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// On what terms the insurer's desk accepts a risk that was referred. They are priced, printed on the offer and carried
/// over to the policy.
///
/// @param upToSum highest sum insured for which the acceptance holds; empty: every sum on offer
/// @param deductible the deductible of every coverage in place of the client's choice
/// @param loadingPercentage what the tariff premium is raised by, above 0 and at most 1000; 25 is a quarter more
/// @param sublimits sublimit by key, such as `telephoneHacking`; keys are free (5.1)
/// @param clauses further clauses, in the desk's words
public record AnswerTerms(
        Optional<Money> upToSum,
        Optional<Money> deductible,
        Optional<BigDecimal> loadingPercentage,
        SortedMap<String, Money> sublimits,
        List<String> clauses) {
    /// Nothing but the acceptance itself.
    public static final AnswerTerms NONE =
            new AnswerTerms(Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>(), List.of());

    /// The sublimits that schedules usually have, by key.
    public static final List<String> USUAL_SUBLIMITS =
            List.of(
                    "cyberExtortion",
                    "cyberTheft",
                    "telephoneHacking",
                    "pci",
                    "fines",
                    "internalInvestigation",
                    "reputationAdvice");

    /// The highest loading, in percent; more is a mistake in typing.
    public static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    public AnswerTerms {
        upToSum.ifPresent(sum -> require(sum.isPositive(), "upToSum"));
        deductible.ifPresent(amount -> require(!amount.isNegative(), "deductible"));
        loadingPercentage.ifPresent(
                percent -> require(percent.signum() > 0 && percent.compareTo(MOST_PERCENT) <= 0, "loadingPercentage"));
        sublimits.forEach((key, limit) -> require(!key.isBlank() && !limit.isNegative(), "sublimits." + key));
        clauses.forEach(clause -> require(!clause.isBlank(), "clauses"));
        sublimits = Collections.unmodifiableSortedMap(new TreeMap<>(sublimits));
        clauses = List.copyOf(clauses);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field + " is out of bounds");
        }
    }

    /// The terms in words, in the order in which they are printed.
    public List<Message> told() {
        var told = new ArrayList<Message>();
        upToSum.ifPresent(sum -> told.add(Message.of("desk.terms.upToSum", new Value.Amount(sum))));
        deductible.ifPresent(amount -> told.add(Message.of("desk.terms.deductible", new Value.Amount(amount))));
        loadingPercentage.ifPresent(
                percent -> told.add(Message.of("desk.terms.loading", new Value.Percentage(percent))));
        sublimits.forEach((key, limit) ->
                told.add(Message.of("desk.terms.sublimit", sublimitName(key), new Value.Amount(limit))));
        clauses.forEach(clause -> told.add(Message.of("desk.terms.clause", new Value.Text(clause))));
        return told;
    }

    /// The same without a loading, as for a premium that is not the tariff's.
    public AnswerTerms withoutLoading() {
        return new AnswerTerms(upToSum, deductible, Optional.empty(), sublimits, clauses);
    }

    private static Value sublimitName(String key) {
        return USUAL_SUBLIMITS.contains(key) ? new Value.Choice("sublimit", key) : new Value.Text(key);
    }

    /// Whether the client gets other terms than he would have without a referral; a highest sum alone is none.
    public boolean isConditional() {
        return deductible.isPresent() || loadingPercentage.isPresent() || !sublimits.isEmpty() || !clauses.isEmpty();
    }
}
