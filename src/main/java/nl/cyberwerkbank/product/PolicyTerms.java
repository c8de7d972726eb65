package nl.cyberwerkbank.product;

import nl.cyberwerkbank.explain.Origin;

/// The terms, dates and bounds that the conditions put on the life of a policy.
///
/// @param premiumTermDays days after the due date within which the premium is in time
/// @param nonPaymentMonths months after the due date from which the insurer may end the insurance for non-payment
/// @param ordinaryNoticeMonths months before the end date by which notice is received at the latest
/// @param renewalMonths months by which the insurance is tacitly renewed
/// @param refusalDays days after the due date within which changed terms may be refused
/// @param afterLossWindowDays days after an opening event within which a letter may end the insurance
/// @param afterLossMonthsPolicyholder notice term of the policyholder after a loss, in months from the letter
/// @param afterLossMonthsInsurer notice term of the insurer after a loss, in months from the letter
/// @param misrepresentationMonths notice term for misrepresentation without intent, in months from the letter
/// @param disclosureWarningMonths months after discovery within which the insurer points out a breach of disclosure
/// @param afterReportingDays days of the basic after-reporting period
/// @param extensionRequestDays days after the end within which request and extra premium are received
/// @param extendedReportingMonths months after the end on which the extended after-reporting period ends
/// @param circumstanceDays days after period and after-reporting period within which a circumstance is reported
/// @param subsidiaryTurnoverPercent largest turnover of a subsidiary, in percent of the policyholder's
/// @param subsidiaryOnlinePercent largest part of its turnover from online sales, in percent
/// @param subsidiaryUsPercent largest part of its turnover from the USA, in percent
/// @param controlPercent votes or capital of which more than this gives control, in percent
/// @param takeoverVotesPercent votes from which an acquisition is a takeover, in percent
/// @param greaterPartOfAssetsPercent assets of which more than this is the greater part, in percent
public record PolicyTerms(
        Figure premiumTermDays,
        Figure nonPaymentMonths,
        Figure ordinaryNoticeMonths,
        Figure renewalMonths,
        Figure refusalDays,
        Figure afterLossWindowDays,
        Figure afterLossMonthsPolicyholder,
        Figure afterLossMonthsInsurer,
        Figure misrepresentationMonths,
        Figure disclosureWarningMonths,
        Figure afterReportingDays,
        Figure extensionRequestDays,
        Figure extendedReportingMonths,
        Figure circumstanceDays,
        Figure subsidiaryTurnoverPercent,
        Figure subsidiaryOnlinePercent,
        Figure subsidiaryUsPercent,
        Figure controlPercent,
        Figure takeoverVotesPercent,
        Figure greaterPartOfAssetsPercent) {

    /// One figure with where it comes from.
    ///
    /// @param value days, months or percent, as the field's name ends; above zero
    /// @param article the article that prints it, or that is silent about it
    /// @param origin printed there, or filled in
    public record Figure(int value, String article, Origin origin) {
        public Figure {
            if (value <= 0) {
                throw new IllegalArgumentException("a term or bound is above zero: " + value + " (" + article + ")");
            }
        }
    }

    /// The terms of the product in `assets/products/allianz-cyber/policy-terms.yaml`.
    public static PolicyTerms ofAllianzCyber() {
        return ProductFile.read("/products/allianz-cyber/policy-terms.yaml", PolicyTerms.class);
    }
}
