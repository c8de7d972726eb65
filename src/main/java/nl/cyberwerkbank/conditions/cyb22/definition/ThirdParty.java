package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Demand;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

/// 1.9 with 1.36: anybody but an insured. Employees are insured, so they are no third party unless that reading is in
/// force (AMB-35).
@Article({"1.9", "1.36"})
public final class ThirdParty {
    private ThirdParty() {}

    /// Whether the claimant is a third party.
    public static boolean claims(Demand demand, ReadingsInForce readings) {
        return switch (demand.claimant()) {
            case THIRD_PARTY, PAYMENT_PROVIDER -> true;
            case EMPLOYEE -> readings.has(Variant.EMPLOYEE_IS_THIRD_PARTY);
            case OTHER_INSURED -> false;
        };
    }
}
