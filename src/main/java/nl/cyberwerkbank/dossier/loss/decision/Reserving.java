package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.loss.Reserve;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The reserves of a loss: what is expected under each head, what was paid of it, and what is left.
///
/// @param file the loss
public record Reserving(LossFile file) {
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /// The reserve in force for a head; nothing while none was set.
    public Money reserved(CostHead head) {
        return file.reserve(head).map(Reserve::amount).orElse(NOTHING);
    }

    /// Paid under a head.
    public Money paid(CostHead head) {
        return file.payments().stream()
                .filter(payment -> payment.head() == head)
                .map(LossPayment::amount)
                .reduce(NOTHING, Money::plus);
    }

    /// What is reserved for a head and not paid yet.
    public Money open(CostHead head) {
        return reserved(head).minus(paid(head));
    }

    /// Paid in all.
    public Money paid() {
        return file.payments().stream().map(LossPayment::amount).reduce(NOTHING, Money::plus);
    }

    /// Open in all.
    public Money open() {
        Money open = NOTHING;
        for (CostHead head : CostHead.values()) {
            open = open.plus(open(head));
        }
        return open;
    }

    /// Every reserve that was set for a head, oldest first.
    public List<Reserve> history(CostHead head) {
        return file.reserves().stream().filter(reserve -> reserve.head() == head).toList();
    }

    /// What the covered items would ask under each head, before deductible and limits; a fine whose insurability is
    /// unknown counts for its covered amount only. Heads without items are left out.
    public static Map<CostHead, Money> suggested(ClaimFile facts, Settlement settlement) {
        var suggested = new EnumMap<CostHead, Money>(CostHead.class);
        for (int i = 0; i < settlement.items().size(); i++) {
            LossItem item = facts.items().get(i);
            SettledItem settled = settlement.items().get(i);
            suggested.merge(CostHead.of(item.type()), settled.coveredAmount(), Money::plus);
        }
        return Collections.unmodifiableMap(suggested);
    }

    /// The file with a reserve more; the earlier ones are its history.
    ///
    /// @throws IllegalArgumentException when it is below what was paid under its head
    public LossFile with(Reserve reserve) {
        if (reserve.amount().isLessThan(paid(reserve.head()))) {
            throw new IllegalArgumentException("less than was paid");
        }
        var reserves = new ArrayList<>(file.reserves());
        reserves.add(reserve);
        return file.withReserves(reserves);
    }
}
