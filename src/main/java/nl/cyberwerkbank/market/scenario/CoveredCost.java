package nl.cyberwerkbank.market.scenario;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.Set;

/// How a scenario would be settled under one sum insured, as the conditions have it.
///
/// @param sumInsured the sum
/// @param cost what the scenario costs
/// @param covered what of it is covered before deductible and sum
/// @param deductible the deductible that applies
/// @param paid what the insurer would pay
/// @param refused ids of the lines of which nothing is covered
/// @param decidedByPerson whether a named person would have to decide
public record CoveredCost(
        Money sumInsured,
        Money cost,
        Money covered,
        Money deductible,
        Money paid,
        Set<String> refused,
        boolean decidedByPerson) {
    public CoveredCost {
        refused = Set.copyOf(refused);
    }

    /// What the client bears himself.
    public Money uninsured() {
        return cost.minus(paid);
    }

    /// What the conditions do not cover: below the waiting period, outside the articles.
    public Money notCovered() {
        return cost.minus(covered);
    }

    /// What lies above the sum.
    public Money aboveSum() {
        Money rest = covered.minus(deductible).minus(paid);
        return rest.isNegative() ? Money.zero(CurrencyUnit.EUR) : rest;
    }
}
