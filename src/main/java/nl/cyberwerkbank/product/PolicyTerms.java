package nl.cyberwerkbank.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// The terms, dates and bounds that the conditions put on the life of a policy.
///
/// @param premiumTermDays days after the due date within which the premium is in time
/// @param nonPaymentMonths months after the due date from which the insurer may end the insurance for non-payment
/// @param ordinaryNoticeMonths months before the end date by which notice is received at the latest
/// @param statutoryNoticeMonths months before the end date by which the law has notice received; a shorter term of an
///   insurer can be challenged (AMB-94)
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
/// @param terrorismReportMonths months after the reinsurer's determination in which a terrorism loss is reported
/// @param subsidiaryTurnoverPercent largest turnover of a subsidiary, in percent of the policyholder's
/// @param subsidiaryOnlinePercent largest part of its turnover from online sales, in percent
/// @param subsidiaryUsPercent largest part of its turnover from the USA, in percent
/// @param controlPercent votes or capital of which more than this gives control, in percent
/// @param takeoverVotesPercent votes from which an acquisition is a takeover, in percent
/// @param greaterPartOfAssetsPercent assets of which more than this is the greater part, in percent
public record PolicyTerms(
        Sourced<Integer> premiumTermDays,
        Sourced<Integer> nonPaymentMonths,
        Sourced<Integer> ordinaryNoticeMonths,
        Sourced<Integer> statutoryNoticeMonths,
        Sourced<Integer> renewalMonths,
        Sourced<Integer> refusalDays,
        Sourced<Integer> afterLossWindowDays,
        Sourced<Integer> afterLossMonthsPolicyholder,
        Sourced<Integer> afterLossMonthsInsurer,
        Sourced<Integer> misrepresentationMonths,
        Sourced<Integer> disclosureWarningMonths,
        Sourced<Integer> afterReportingDays,
        Sourced<Integer> extensionRequestDays,
        Sourced<Integer> extendedReportingMonths,
        Sourced<Integer> circumstanceDays,
        Sourced<Integer> terrorismReportMonths,
        Sourced<Integer> subsidiaryTurnoverPercent,
        Sourced<Integer> subsidiaryOnlinePercent,
        Sourced<Integer> subsidiaryUsPercent,
        Sourced<Integer> controlPercent,
        Sourced<Integer> takeoverVotesPercent,
        Sourced<Integer> greaterPartOfAssetsPercent) {

    private static final String RESOURCE = "products/allianz-cyber/policy-terms.yaml";

    public PolicyTerms {
        if (Stream.of(
                        premiumTermDays,
                        nonPaymentMonths,
                        ordinaryNoticeMonths,
                        statutoryNoticeMonths,
                        renewalMonths,
                        refusalDays,
                        afterLossWindowDays,
                        afterLossMonthsPolicyholder,
                        afterLossMonthsInsurer,
                        misrepresentationMonths,
                        disclosureWarningMonths,
                        afterReportingDays,
                        extensionRequestDays,
                        extendedReportingMonths,
                        circumstanceDays,
                        terrorismReportMonths,
                        subsidiaryTurnoverPercent,
                        subsidiaryOnlinePercent,
                        subsidiaryUsPercent,
                        controlPercent,
                        takeoverVotesPercent,
                        greaterPartOfAssetsPercent)
                .anyMatch(figure -> figure.value() <= 0)) {
            throw new IllegalArgumentException("a term or bound is above zero");
        }
    }

    /// The terms that are shipped with the program.
    public static PolicyTerms shipped() {
        try (var in =
                Objects.requireNonNull(PolicyTerms.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads terms; an error names the file and the key.
    ///
    /// @throws ProductFileException when the file cannot be trusted
    static PolicyTerms read(String name, String yaml) {
        return StrictYaml.read(name, yaml, PolicyTerms.class);
    }
}
