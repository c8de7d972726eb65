package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import org.joda.money.Money;

import java.util.List;

/// 5.2 with FAQ-36: one deductible a loss, the highest of those that its covered items have, at its full height even
/// when the loss is smaller. Readings take items out of its reach; what it takes off then comes from the others only.
///
/// @param nominal the amount of the schedule, even if the loss is smaller
/// @param borne the part of it that the items can bear that are not freed of it
@Article({"5.2", "1.11", "FAQ-36"})
record Deductible(Money nominal, Money borne) {
    /// The deductible of one loss.
    ///
    /// @param covered the covered items of the loss
    static Deductible of(List<CoveredItem> covered, Matter matter) {
        List<CoveredItem> bearing = bearing(covered, matter);
        Money nominal = lowered(nominal(bearing, matter), covered, matter);
        boolean someAreFree = bearing.size() < covered.size();
        return new Deductible(nominal, someAreFree ? Euros.lower(nominal, CoveredItem.total(bearing)) : nominal);
    }

    /// The items that set and bear it: all of them, unless the 72-hour waiver or a reading frees some.
    private static List<CoveredItem> bearing(List<CoveredItem> covered, Matter matter) {
        List<CoveredItem> bearing = covered;
        if (SolvedInTime.waives(matter)) {
            if (matter.has(Variant.WAIVER_FOR_FORENSICS_ONLY)) {
                bearing = CoveredItem.only(bearing, item -> !item.is(ItemType.FORENSIC_INVESTIGATION));
            } else if (matter.has(Variant.WAIVER_NOT_FOR_TELEPHONE)) {
                bearing = CoveredItem.only(bearing, item -> item.is(ItemType.TELEPHONE_HACKING));
            } else {
                bearing = List.of();
            }
        }
        return matter.has(Variant.SALVAGE_WITHOUT_DEDUCTIBLE)
                ? CoveredItem.only(bearing, item -> !item.is(ItemType.SALVAGE))
                : bearing;
    }

    private static Money nominal(List<CoveredItem> bearing, Matter matter) {
        Deductibles deductibles = matter.policy().deductibles();
        if (matter.has(Variant.TELEPHONE_SEPARATE) || matter.has(Variant.TELEPHONE_ONLY)) {
            List<CoveredItem> telephone = CoveredItem.only(bearing, item -> item.is(ItemType.TELEPHONE_HACKING));
            if (matter.has(Variant.TELEPHONE_SEPARATE)) {
                List<CoveredItem> others = CoveredItem.only(bearing, item -> !item.is(ItemType.TELEPHONE_HACKING));
                return atMostItsItems(telephone, deductibles).plus(atMostItsItems(others, deductibles));
            }
            if (!telephone.isEmpty()) {
                return deductibles.telephoneHacking();
            }
        }
        return highest(bearing, deductibles);
    }

    private static Money atMostItsItems(List<CoveredItem> items, Deductibles deductibles) {
        return Euros.lower(highest(items, deductibles), CoveredItem.total(items));
    }

    private static Money highest(List<CoveredItem> items, Deductibles deductibles) {
        Money highest = Euros.ZERO;
        for (CoveredItem item : items) {
            highest = Euros.higher(highest, of(item, deductibles));
        }
        return highest;
    }

    private static Money of(CoveredItem covered, Deductibles deductibles) {
        if (covered.is(ItemType.TELEPHONE_HACKING)) {
            return deductibles.telephoneHacking();
        }
        return switch (covered.item().coverage()) {
            case A -> deductibles.claims();
            case B -> deductibles.interruption();
            case C -> deductibles.ownCosts();
        };
    }

    /// By another reading of 7.6 only the excess over the other policy's deductible is borne (AMB-69).
    private static Money lowered(Money deductible, List<CoveredItem> covered, Matter matter) {
        if (!matter.has(Variant.OWN_DEDUCTIBLE_LOWERED)) {
            return deductible;
        }
        Money other = Euros.ZERO;
        for (CoveredItem item : covered) {
            if (item.item().otherInsurance().isPresent()) {
                other = Euros.higher(other, item.item().otherInsurance().get().deductible());
            }
        }
        return Euros.notBelowZero(deductible.minus(other));
    }
}
