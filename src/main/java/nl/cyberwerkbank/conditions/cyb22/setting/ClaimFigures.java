package nl.cyberwerkbank.conditions.cyb22.setting;

import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

/// The figures that the conditions print for claims.
///
/// @param waiverHours hours within which the IT specialist solves the event without deductible, 72 (2.4.1 a)
/// @param indemnityDays most calendar days of an indemnity period, 180 (1.26)
/// @param afterReportingDays days of the basic after-reporting period, 60 (7.2)
/// @param circumstanceDays days after that period in which a circumstance may still be reported, 30 (4.2.2)
/// @param terrorismReportMonths months after the reinsurer's determination in which a report counts, 24 (CL-3.4)
public record ClaimFigures(
        int waiverHours, int indemnityDays, int afterReportingDays, int circumstanceDays, int terrorismReportMonths) {
    public ClaimFigures {
        if (waiverHours < 0
                || indemnityDays < 1
                || afterReportingDays < 0
                || circumstanceDays < 0
                || terrorismReportMonths < 0) {
            throw new IllegalArgumentException("a term is not below zero, and the indemnity period has a day");
        }
    }

    /// The figures as the product's files hold them.
    ///
    /// @param policy terms of the policy, of which three also decide whether a claim is in time
    public static ClaimFigures of(ClaimTerms claim, PolicyTerms policy) {
        return new ClaimFigures(
                claim.waiverHours().value(),
                claim.indemnityDays().value(),
                policy.afterReportingDays().value(),
                policy.circumstanceDays().value(),
                policy.terrorismReportMonths().value());
    }
}
