package nl.cyberwerkbank.conditions.cyb22.terrorism;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.Terrorism;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 8 with CL-2.1, CL-3.3 and CL-3.4: the last step. The insurer pays no more than the reinsurer pays it for this claim,
/// not before that is announced, and nothing when the report came more than two years after the determination. Below
/// the franchise the policy applies as it stands (AMB-72).
///
/// @param payment payable now; empty while deferred
/// @param payableFrom the day of the announcement
/// @param ground what was found; empty without terrorism
/// @param working the step taken, if any
@Article({"8", "CL-1.1", "CL-2.1", "CL-3.1", "CL-3.2", "CL-3.3", "CL-3.4"})
public record TerrorismShare(
        Optional<Money> payment,
        Optional<LocalDate> payableFrom,
        Optional<Ground> ground,
        Optional<WorkingLine> working) {
    private static final List<String> ARTICLES = List.of("8", "CL-1.1", "CL-2.1", "CL-3.2", "CL-3.3", "CL-3.4");
    private static final List<String> DEFERRED =
            List.of("8", "CL-3.3", "CL-1.1", "CL-2.1", "CL-3.1", "CL-3.2", "CL-3.4");
    private static final List<String> LATE = List.of("CL-3.4", "8", "CL-1.1", "CL-2.1", "CL-3.2", "CL-3.3");

    /// The payment after this step.
    ///
    /// @param payable what the policy itself would pay
    public static TerrorismShare of(Matter matter, Money payable) {
        Optional<Terrorism> terrorism = matter.event().terrorism();
        if (terrorism.isEmpty()) {
            return new TerrorismShare(Optional.of(payable), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Terrorism nht = terrorism.get();
        if (nht.belowFranchise() || payable.isZero()) {
            return unchanged(payable, nht);
        }
        if (reportedTooLate(matter, nht)) {
            return step(
                    WorkingStep.TERRORISM_REPORTED_LATE,
                    Optional.of(Euros.ZERO),
                    Optional.empty(),
                    Ground.refuses("terrorismReport", LATE, Fact.day("event.nht.determinedOn", nht.determinedOn())));
        }
        if (nht.announcedOn().isEmpty() || nht.payment().isEmpty()) {
            return step(
                    WorkingStep.TERRORISM_DEFERRED,
                    Optional.empty(),
                    Optional.empty(),
                    Ground.needsHuman(
                            "terrorismAnnouncement", DEFERRED, Fact.day("event.nht.announcedOn", nht.announcedOn())));
        }
        Money share = nht.payment().get();
        return step(
                WorkingStep.TERRORISM_SHARE,
                Optional.of(Euros.lower(payable, share)),
                nht.announcedOn(),
                Ground.reduces("terrorismShare", ARTICLES, Fact.amount("event.nht.payment", share)));
    }

    /// The last day for a report after a determination on this day (CL-3.4).
    ///
    /// @param months the term of the clause sheet
    public static LocalDate lastReport(LocalDate determinedOn, int months) {
        return determinedOn.plusMonths(months);
    }

    private static boolean reportedTooLate(Matter matter, Terrorism nht) {
        Optional<LocalDate> lastReport =
                nht.determinedOn().map(day -> lastReport(day, matter.terms().terrorismReportMonths()));
        return lastReport.isPresent()
                && matter.dates().reportedInWritingOn().filter(day -> day.isAfter(lastReport.get())).isPresent();
    }

    private static TerrorismShare unchanged(Money payable, Terrorism nht) {
        var ground =
                Ground.passes(
                        "terrorismUnchanged", ARTICLES, Fact.flag("event.nht.belowFranchise", nht.belowFranchise()));
        return new TerrorismShare(Optional.of(payable), Optional.empty(), Optional.of(ground), Optional.empty());
    }

    private static TerrorismShare step(
            WorkingStep step, Optional<Money> payment, Optional<LocalDate> payableFrom, Ground ground) {
        Money shown = payment.orElse(Euros.ZERO);
        List<Value> values = ground.finding().message().values();
        var line = new WorkingLine(step, values, shown, ground.articles());
        return new TerrorismShare(payment, payableFrom, Optional.of(ground), Optional.of(line));
    }
}
