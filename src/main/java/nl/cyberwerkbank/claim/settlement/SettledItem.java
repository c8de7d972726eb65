package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.explain.Finding;

import org.joda.money.Money;

import java.util.List;
import java.util.SortedSet;

/// The decision on one item.
///
/// @param id the item's id in the file
/// @param coveredAmount covered amount before deductible and limits; where every right lapsed: before that
/// @param working from the amount claimed to the covered amount
/// @param findings what opens, limits or refuses the item, in the order of the tests
/// @param cited the articles that decide it
public record SettledItem(
        String id, Money coveredAmount, List<WorkingLine> working, List<Finding> findings, Citations cited) {
    public SettledItem {
        working = List.copyOf(working);
        findings = List.copyOf(findings);
    }

    /// The same item with its findings told otherwise.
    public SettledItem with(List<Finding> told) {
        return new SettledItem(id, coveredAmount, working, told, cited);
    }

    /// The articles that decide it, in order of their names.
    public SortedSet<String> articles() {
        return cited.articles();
    }
}
