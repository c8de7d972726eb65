package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RefusalOfChange;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Article 7.4 with the second ground of 7.1.3: the insurer proposes changed premium or terms before the due date; the
/// policyholder may refuse them until 30 days after it. A refusal before or on the due date ends the insurance on that
/// date, a later one at once. Who does not refuse, agrees. A proposal that came too late does not bind, so there is
/// nothing to refuse.
@Article({"7.4", "7.1.3[b]"})
public final class ChangedTerms {
    private ChangedTerms() {}

    /// The last day on which a change that takes effect on this day may be refused.
    public static LocalDate lastDay(LocalDate effectiveOn, PolicyTerms terms, Readings readings) {
        return PolicyReading.DAY_COUNT.in(readings).lastDay(effectiveOn, terms.refusalDays().value());
    }

    /// True when the proposal came before the due date, so that its change applies unless it is refused.
    public static boolean binds(Proposal proposal) {
        return proposal.madeOn().isBefore(proposal.effectiveOn());
    }

    /// True when the proposal came in time and its change may be refused.
    public static boolean mayBeRefused(Proposal proposal) {
        return binds(proposal) && RefusableChange.of(proposal) == RefusableChange.YES;
    }

    static NoticeResult result(RefusalOfChange refusal, PolicyTerms terms, Readings readings) {
        var proposal = refusal.proposal();
        var lastDay = lastDay(proposal.effectiveOn(), terms, readings);
        var proposalValid = binds(proposal);
        var effective =
                refusal.refusedOn()
                        .filter(day ->
                                proposalValid
                                        && !day.isAfter(lastDay)
                                        && WrittenAct.accepts(refusal.channel(), readings)
                                        && RefusableChange.of(proposal) == RefusableChange.YES);
        return new NoticeResult(
                Optional.empty(),
                Optional.of(lastDay),
                Optional.of(proposalValid),
                effective.isPresent(),
                Optional.of(proposalValid && effective.isEmpty()),
                effective.map(day -> endsOn(day, proposal)).orElseGet(() -> withoutRefusal(refusal, terms)));
    }

    private static LocalDate endsOn(LocalDate refusedOn, Proposal proposal) {
        return refusedOn.isAfter(proposal.effectiveOn()) ? refusedOn : proposal.effectiveOn();
    }

    private static LocalDate withoutRefusal(RefusalOfChange refusal, PolicyTerms terms) {
        return refusal.proposal().effectiveOn().isBefore(refusal.endDate())
                ? refusal.endDate()
                : TacitRenewal.renewedUntil(refusal.endDate(), terms);
    }

    static List<Told> told(RefusalOfChange refusal, PolicyTerms terms, Readings readings) {
        var result = result(refusal, terms, readings);
        var told = new ArrayList<Told>();
        told.add(Told.of(proposalInTime(refusal.proposal())));
        told.add(Told.of(RefusableChange.of(refusal.proposal()).finding(refusal.proposal())));
        told.add(refusalInTime(refusal, lastDay(refusal.proposal().effectiveOn(), terms, readings)));
        if (refusal.refusedOn().isPresent()) {
            told.add(WrittenAct.told(Party.POLICYHOLDER, refusal.channel(), readings));
        }
        told.add(Told.of(effect(refusal, result), PolicyReading.DAY_COUNT, PolicyReading.WRITTEN_FORM));
        if (!result.valid()) {
            told.add(Told.of(TacitRenewal.finding(refusal.endDate(), result.insuranceEndsOn())));
        }
        return told;
    }

    private static Finding proposalInTime(Proposal proposal) {
        var inTime = binds(proposal);
        var finding =
                Finding.of(
                        "proposalInTime",
                        inTime ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("7.4"),
                        Message.of(
                                inTime ? "conditions.proposalInTime.yes" : "conditions.proposalInTime.no",
                                new Value.Day(proposal.effectiveOn())),
                        Given.day("proposal.madeOn", proposal.madeOn()),
                        Given.day("proposal.effectiveOn", proposal.effectiveOn()));
        return inTime
                ? finding
                : finding.withNearest(new Bound("proposal.madeOn", new Value.Day(proposal.effectiveOn().minusDays(1))));
    }

    private static Told refusalInTime(RefusalOfChange refusal, LocalDate lastDay) {
        var outcome =
                refusal.refusedOn()
                        .map(day -> day.isAfter(lastDay) ? Outcome.NOT_SATISFIED : Outcome.SATISFIED)
                        .orElse(Outcome.NOT_APPLICABLE);
        var finding =
                Finding.of(
                        "refusalInTime",
                        outcome,
                        Source.conditions("7.4"),
                        Message.of(
                                switch (outcome) {
                                    case SATISFIED -> "conditions.refusalInTime.yes";
                                    case NOT_SATISFIED -> "conditions.refusalInTime.no";
                                    default -> "conditions.refusalInTime.none";
                                },
                                new Value.Day(lastDay)),
                        Given.day("refusedOn", refusal.refusedOn()),
                        Given.day("proposal.effectiveOn", refusal.proposal().effectiveOn()));
        return Told.of(
                outcome == Outcome.NOT_SATISFIED
                        ? finding.withNearest(new Bound("refusedOn", new Value.Day(lastDay)))
                        : finding,
                PolicyReading.DAY_COUNT);
    }

    private static Finding effect(RefusalOfChange refusal, NoticeResult result) {
        return Finding.of(
                "refusalEffect",
                result.valid() ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE,
                Source.conditions("7.1.3[b]"),
                Message.of(
                        result.valid()
                                ? "conditions.refusalEffect.ends"
                                : result.newTermsApply().orElse(false)
                                        ? "conditions.refusalEffect.newTerms"
                                        : "conditions.refusalEffect.oldTerms",
                        new Value.Day(result.insuranceEndsOn())),
                Given.day("refusedOn", refusal.refusedOn()));
    }
}
