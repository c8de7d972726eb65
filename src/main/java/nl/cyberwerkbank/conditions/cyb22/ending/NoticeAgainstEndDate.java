package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Articles 7.1.3 and 7.1.4, first ground: either party may end the insurance against the end date when the other has
/// received the notice at least one month before.
@Article({"7.1.3[a]", "7.1.4[a]"})
public final class NoticeAgainstEndDate {
    private NoticeAgainstEndDate() {}

    /// The last day on which the notice is received in time.
    public static LocalDate lastDay(LocalDate endDate, PolicyTerms terms) {
        return endDate.minusMonths(terms.ordinaryNoticeMonths().value());
    }

    /// The day that the law puts in its place (AMB-94); a notice of the insurer after it can be challenged.
    public static LocalDate statutoryLastDay(LocalDate endDate, PolicyTerms terms) {
        return endDate.minusMonths(terms.statutoryNoticeMonths().value());
    }

    /// The article by which this party gives notice.
    public static String article(Party by) {
        return by == Party.POLICYHOLDER ? "7.1.3[a]" : "7.1.4[a]";
    }

    static NoticeResult result(OrdinaryNotice notice, PolicyTerms terms, Readings readings) {
        var lastDay = lastDay(notice.endDate(), terms);
        var valid = !notice.receivedOn().isAfter(lastDay) && WrittenAct.accepts(notice.channel(), readings);
        return new NoticeResult(
                Optional.of(lastDay),
                Optional.empty(),
                Optional.empty(),
                valid,
                Optional.empty(),
                valid ? notice.endDate() : TacitRenewal.renewedUntil(notice.endDate(), terms));
    }

    static List<Told> told(OrdinaryNotice notice, PolicyTerms terms, Readings readings) {
        var lastDay = lastDay(notice.endDate(), terms);
        var inTime = !notice.receivedOn().isAfter(lastDay);
        var finding =
                Finding.of(
                        "noticeInTime",
                        inTime ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions(article(notice.by())),
                        Message.of(
                                inTime ? "conditions.noticeInTime.yes" : "conditions.noticeInTime.no",
                                new Value.Day(notice.receivedOn()),
                                new Value.Day(lastDay)),
                        Given.day("receivedOn", notice.receivedOn()),
                        Given.day("endDate", notice.endDate()));
        return List.of(
                WrittenAct.told(notice.by(), notice.channel(), readings),
                Told.of(inTime ? finding : finding.withNearest(new Bound("receivedOn", new Value.Day(lastDay)))),
                Told.of(TacitRenewal.finding(notice.endDate(), result(notice, terms, readings).insuranceEndsOn())));
    }
}
