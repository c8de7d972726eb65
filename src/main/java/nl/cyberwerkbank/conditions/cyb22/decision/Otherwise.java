package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;

import org.joda.money.Money;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The result under one other value of one reading.
///
/// @param reading the reading's key
/// @param value its other value
/// @param ambiguity its number in the register of ambiguities
/// @param settlement the settlement under that value
public record Otherwise(String reading, String value, String ambiguity, Settlement settlement) {
    /// The outcome under that value.
    public ClaimOutcome outcome() {
        return settlement.outcome();
    }

    /// The payment under that value; empty while deferred.
    public Optional<Money> payment() {
        return settlement.payment();
    }

    /// The items that are covered for another amount under that value.
    ///
    /// @param inForce the settlement under the readings in force
    public List<SettledItem> itemsUnlike(Settlement inForce) {
        return IntStream.range(0, inForce.items().size())
                .filter(i -> !sameAmount(inForce, i))
                .mapToObj(settlement.items()::get)
                .toList();
    }

    /// Whether anything that a case file can test is different under that value.
    boolean differsFrom(Settlement inForce) {
        return inForce.outcome() != settlement.outcome()
                || !inForce.totals().equals(settlement.totals())
                || !inForce.year().equals(settlement.year())
                || inForce.waiver72hApplied() != settlement.waiver72hApplied()
                || !inForce.deemedMadeAndReportedOn().equals(settlement.deemedMadeAndReportedOn())
                || !inForce.payableFrom().equals(settlement.payableFrom())
                || !inForce.reservedAmount().equals(settlement.reservedAmount())
                || !inForce.humanDecisionReasons().equals(settlement.humanDecisionReasons())
                || IntStream.range(0, inForce.items().size()).anyMatch(i -> touchesItem(inForce, i));
    }

    /// Whether the item at this place has another amount or other articles under that value.
    boolean touchesItem(Settlement inForce, int place) {
        return !sameAmount(inForce, place)
                || !inForce.items().get(place).articles().equals(settlement.items().get(place).articles());
    }

    boolean sameAmount(Settlement inForce, int place) {
        return inForce.items().get(place).coveredAmount().equals(settlement.items().get(place).coveredAmount());
    }
}
