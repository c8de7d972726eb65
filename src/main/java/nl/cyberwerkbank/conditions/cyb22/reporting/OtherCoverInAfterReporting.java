package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.AfterReportingOtherCover;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.policy.Matter;

/// Article 7.2, last sentence: the cover of the after-reporting period is there only when no other insurance covers the
/// matter, in whole or in part. It strikes a matter that is in time through that period alone (AMB-99).
///
/// @param touched in time through the after-reporting period alone, and covered elsewhere for some part
/// @param excluded touched, and other cover takes the cover away
@Article("7.2")
record OtherCoverInAfterReporting(boolean touched, boolean excluded) {
    static OtherCoverInAfterReporting of(Matter matter, boolean onlyAfterReporting, Readings readings) {
        var touched = onlyAfterReporting && matter.coveredElsewhereAmount().isPositive();
        return new OtherCoverInAfterReporting(
                touched,
                touched
                        && PolicyReading.AFTER_REPORTING_OTHER_COVER.in(readings)
                                == AfterReportingOtherCover.EXCLUDED_ENTIRELY);
    }

    Told told(Matter matter) {
        return Told.of(
                Finding.of(
                        "otherCoverAfterEnd",
                        excluded ? Outcome.NOT_SATISFIED : touched ? Outcome.NEEDS_HUMAN : Outcome.NOT_APPLICABLE,
                        Source.conditions("7.2"),
                        Message.of(
                                excluded
                                        ? "conditions.otherCover.excluded"
                                        : touched ? "conditions.otherCover.excess" : "conditions.otherCover.none"),
                        Given.amount("matter.coveredElsewhereAmount", matter.coveredElsewhereAmount())),
                PolicyReading.AFTER_REPORTING_OTHER_COVER);
    }
}
