package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.conditions.cyb22.matter.ClaimRule;

import java.util.List;

/// A gate that every item passes, or none (1.21, 2.1, 2.5.4 and 7.3).
public sealed interface CoverGate extends ClaimRule
        permits PremiumPaid, InsuredCompany, InsuredCapacity, InsuredTerritory {
    /// The gates, in the order of the decision.
    List<CoverGate> ALL =
            List.of(new PremiumPaid(), new InsuredCompany(), new InsuredCapacity(), new InsuredTerritory());
}
