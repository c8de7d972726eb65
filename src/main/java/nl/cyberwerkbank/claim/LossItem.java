package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.Consent;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.ItemInsured;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.claim.choice.PerformedBy;

import org.joda.money.Money;

import java.util.Optional;
import java.util.Set;

/// One loss item (1.24).
///
/// @param id name of the item, unique in the file
/// @param type kind of item
/// @param coverage coverage under which it is claimed
/// @param amountClaimed amount claimed, VAT excluded
/// @param demand coverage A: the claim that was made; meaningless under B and C
/// @param consent consent of the insurer
/// @param performedBy who did the work
/// @param insured for whose account (3.2)
/// @param natures established labels
/// @param reasonableSuspicion there was a reasonable suspicion of an attack or breach when the costs were made (2.4.1)
/// @param reasonableAmount the amount held reasonable, where it is lower (AMB-131)
/// @param sublimitKey the sublimit that the item falls under (5.1)
/// @param sanctionedAmount part that sanctions law forbids to pay (2.5.5)
/// @param otherInsurance what another policy pays for this item (7.6)
/// @param fraudulent false or forged (4.6.3, 7.7)
/// @param details what only this kind of item has
public record LossItem(
        String id,
        ItemType type,
        Coverage coverage,
        Money amountClaimed,
        Demand demand,
        Consent consent,
        PerformedBy performedBy,
        ItemInsured insured,
        Set<Nature> natures,
        boolean reasonableSuspicion,
        Optional<Money> reasonableAmount,
        Optional<String> sublimitKey,
        Money sanctionedAmount,
        Optional<OtherInsurance> otherInsurance,
        boolean fraudulent,
        ItemDetails details) {
    public LossItem {
        natures = Set.copyOf(natures);
        Euros.requireNotNegative(amountClaimed, "items.amountClaimed");
        Euros.requireNotNegative(sanctionedAmount, "items.sanctionedAmount");
    }

    /// Whether the item carries this label.
    public boolean is(Nature nature) {
        return natures.contains(nature);
    }

    /// Whether the insurer consented, before or afterwards (AMB-62).
    public boolean consented() {
        return consent == Consent.PRIOR || consent == Consent.GRANTED_AFTERWARDS;
    }

    /// Whether another policy pays anything for this item.
    public boolean paidElsewhere() {
        return otherInsurance.isPresent() && otherInsurance.get().payment().isPositive();
    }

    /// Where a fact of this item stands, such as `items[2].consent` for the item with id 2.
    public String path(String field) {
        return "items[" + id + "]." + field;
    }
}
