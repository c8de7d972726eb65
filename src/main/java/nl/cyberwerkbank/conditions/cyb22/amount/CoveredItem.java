package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.ItemType;

import org.joda.money.Money;

import java.util.List;
import java.util.function.Predicate;

/// An item that is covered for more than nothing (5.1).
///
/// @param item the item
/// @param amount its covered amount before deductible and limits
public record CoveredItem(LossItem item, Money amount) {
    /// Whether the item is of this kind.
    public boolean is(ItemType type) {
        return item.type() == type;
    }

    /// Whether it is claimed under this coverage.
    public boolean under(Coverage coverage) {
        return item.coverage() == coverage;
    }

    static Money total(List<CoveredItem> items) {
        Money total = Euros.ZERO;
        for (CoveredItem item : items) {
            total = total.plus(item.amount());
        }
        return total;
    }

    static List<CoveredItem> only(List<CoveredItem> items, Predicate<CoveredItem> kept) {
        return items.stream().filter(kept).toList();
    }
}
