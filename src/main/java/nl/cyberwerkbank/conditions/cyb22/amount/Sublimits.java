package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// 5.1 and 2.5.1: the items that share a sublimit are paid up to it together; a sublimit is part of the sum insured.
///
/// @param total what is left of the loss within the sublimits
/// @param working a line for each sublimit that some item falls under
@Article({"5.1", "2.5.1"})
record Sublimits(Money total, List<WorkingLine> working) {
    private static final List<String> ARTICLES = List.of("5.1", "2.5.1");

    /// The covered items of one loss within their sublimits.
    static Sublimits of(List<CoveredItem> covered, Matter matter) {
        Money total = Euros.ZERO;
        Map<String, Money> shared = new TreeMap<>();
        for (CoveredItem item : covered) {
            if (item.item().sublimitKey().isPresent()) {
                shared.merge(item.item().sublimitKey().get(), item.amount(), Money::plus);
            } else {
                total = total.plus(item.amount());
            }
        }
        var lines = new ArrayList<WorkingLine>(shared.size());
        for (Map.Entry<String, Money> group : shared.entrySet()) {
            Money sublimit = matter.policy().sublimits().get(group.getKey());
            Money within = Euros.lower(group.getValue(), sublimit);
            total = total.plus(within);
            lines.add(
                    new WorkingLine(
                            WorkingStep.SUBLIMIT,
                            List.of(
                                    new Value.Text(group.getKey()),
                                    new Value.Amount(group.getValue()),
                                    new Value.Amount(sublimit)),
                            within,
                            ARTICLES));
        }
        return new Sublimits(total, lines);
    }
}
