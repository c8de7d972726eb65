package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.cyb22.ending.NoticeOfEnd;
import nl.cyberwerkbank.conditions.cyb22.ending.TerminationByLetter;
import nl.cyberwerkbank.conditions.cyb22.premium.NonPaymentTermination;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.DisclosureBreach;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.NonPaymentLetter;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RefusalOfChange;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.policy.TerminationLetter;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts acts that would end a policy to the conditions, with what the policy itself knows: its end date, the premium of
/// the running insurance year and what was paid of it.
final class EndActs {
    private final PolicyDesk desk;
    private final Contract contract;

    EndActs(PolicyDesk desk) {
        this.desk = desk;
        this.contract = desk.recorded();
    }

    EndOutcome notice(Party by, LocalDate receivedOn, Channel channel) {
        var notice = new OrdinaryNotice(by, contract.endDate(), receivedOn, channel);
        var ruling = new NoticeOfEnd(desk.terms()).decide(notice, desk.readings());
        return new EndOutcome(
                ruling,
                Optional.of(ruling.result().insuranceEndsOn()).filter(_ -> ruling.result().valid()),
                by == Party.POLICYHOLDER ? EndReason.NOTICE_BY_POLICYHOLDER : EndReason.NOTICE_BY_INSURER,
                Optional.empty());
    }

    EndOutcome changedTerms(Proposal proposal, Optional<LocalDate> refusedOn, Channel channel) {
        var refusal = new RefusalOfChange(contract.endDate(), proposal, refusedOn, channel);
        var ruling = new NoticeOfEnd(desk.terms()).decide(refusal, desk.readings());
        return new EndOutcome(
                ruling,
                Optional.of(ruling.result().insuranceEndsOn()).filter(_ -> ruling.result().valid()),
                EndReason.REFUSED_CHANGE,
                Optional.of(proposal));
    }

    /// A letter after a loss, for misrepresentation or for non-disclosure.
    EndOutcome letter(
            TerminationGround ground,
            Party by,
            LocalDate datedOn,
            Channel channel,
            List<OpeningEvent> events,
            Intent intent,
            DisclosureBreach breach) {
        LocalDate yearStart = yearOf(datedOn);
        var letter =
                new TerminationLetter(
                        by,
                        ground,
                        intent == Intent.TO_MISLEAD,
                        datedOn,
                        channel,
                        events,
                        breach,
                        yearStart,
                        contract.scheduleOn(datedOn).annualPremium(),
                        paidFor(yearStart));
        var ruling = new TerminationByLetter(desk.terms()).decide(letter, desk.readings());
        EndReason reason =
                switch (ground) {
                    case AFTER_LOSS -> EndReason.AFTER_LOSS;
                    case MISREPRESENTATION -> EndReason.MISREPRESENTATION;
                    case NON_DISCLOSURE -> EndReason.NON_DISCLOSURE;
                };
        return new EndOutcome(
                ruling,
                ruling.result().earliestEndDate().filter(_ -> ruling.result().valid()),
                reason,
                Optional.empty());
    }

    /// Whether the insurer was misled on purpose.
    enum Intent {
        TO_MISLEAD,
        NONE
    }

    EndOutcome nonPayment(PremiumDue due, LocalDate datedOn, LocalDate namedEnd) {
        var letter =
                new NonPaymentLetter(
                        due.dueOn(), due.amount(), due.payments(), due.nonPaymentAnnouncedOn(), datedOn, namedEnd);
        var ruling = new NonPaymentTermination(desk.terms()).decide(letter, desk.readings());
        return new EndOutcome(ruling, ruling.result().insuranceEndsOn(), EndReason.NON_PAYMENT, Optional.empty());
    }

    private LocalDate yearOf(LocalDate day) {
        return contract.insuranceYears().stream()
                .filter(year -> year.includes(day))
                .map(InsuranceYear::startsOn)
                .findFirst()
                .orElse(contract.inceptionDate());
    }

    private Money paidFor(LocalDate yearStart) {
        return contract.premiums().stream()
                .filter(due -> yearOf(due.dueOn()).equals(yearStart))
                .flatMap(due -> due.payments().stream())
                .filter(Payment::accepted)
                .map(Payment::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
