package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.TerminationLetter;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Article 7.1.4, fourth ground: a breach of the duty of disclosure ends the insurance only when the insurer pointed it
/// out within two months after discovering it, and there was intent to mislead or it would not have insured.
///
/// @param lastDayToPointOut last day on which the insurer points it out in time; empty when no discovery is known
/// @param pointedOut true when it was pointed out in time
/// @param serious true with intent, or when the insurer would not have insured
@Article("7.1.4[d]")
public record DisclosureGround(Optional<LocalDate> lastDayToPointOut, boolean pointedOut, boolean serious) {
    static DisclosureGround of(TerminationLetter letter, PolicyTerms terms) {
        var breach = letter.disclosure();
        var lastDay = breach.breachDiscoveredOn().map(discovered -> lastDayToPointOut(discovered, terms));
        return new DisclosureGround(
                lastDay,
                lastDay.flatMap(last -> breach.breachPointedOutOn().filter(day -> !day.isAfter(last))).isPresent(),
                letter.intentToMislead() || breach.wouldNotHaveInsured());
    }

    /// The last day on which the insurer points out in time a breach that it discovered on this day.
    public static LocalDate lastDayToPointOut(LocalDate discoveredOn, PolicyTerms terms) {
        return discoveredOn.plusMonths(terms.disclosureWarningMonths().value());
    }

    boolean holds() {
        return pointedOut && serious;
    }

    List<Finding> findings(TerminationLetter letter) {
        var breach = letter.disclosure();
        var pointing =
                Finding.of(
                        "disclosurePointedOut",
                        pointedOut ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("7.1.4[d]"),
                        Message.of(
                                pointedOut
                                        ? "conditions.disclosurePointedOut.yes"
                                        : "conditions.disclosurePointedOut.no",
                                Given.shown(lastDayToPointOut)),
                        Given.day("breachDiscoveredOn", breach.breachDiscoveredOn()),
                        Given.day("breachPointedOutOn", breach.breachPointedOutOn()));
        var weight =
                Finding.of(
                        "disclosureSerious",
                        serious ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("7.1.4[d]"),
                        Message.of(serious ? "conditions.disclosureSerious.yes" : "conditions.disclosureSerious.no"),
                        Given.flag("intentToMislead", letter.intentToMislead()),
                        Given.flag("wouldNotHaveInsured", breach.wouldNotHaveInsured()));
        return List.of(
                lastDayToPointOut
                        .filter(_ -> !pointedOut)
                        .map(last -> pointing.withNearest(new Bound("breachPointedOutOn", new Value.Day(last))))
                        .orElse(pointing),
                weight);
    }
}
