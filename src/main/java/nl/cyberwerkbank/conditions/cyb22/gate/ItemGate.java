package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.conditions.cyb22.matter.ItemRule;

import java.util.List;

/// A gate that depends on the item's coverage or on the claim behind it (1.13, 6.2, 6.3 and 7.2).
public sealed interface ItemGate extends ItemRule
        permits MadeOrDiscoveredInTime, OtherCoverAfterEnd, TakeoverCutOff, InsolvencyCutOff {
    /// The gates, in the order of the decision.
    List<ItemGate> ALL =
            List.of(
                    new MadeOrDiscoveredInTime(),
                    new OtherCoverAfterEnd(),
                    new TakeoverCutOff(),
                    new InsolvencyCutOff());
}
