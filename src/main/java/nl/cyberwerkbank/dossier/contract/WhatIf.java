package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.conditions.cyb22.ending.NoticeOfEnd;
import nl.cyberwerkbank.conditions.cyb22.ending.NoticeResult;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCoverResult;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.Payment;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would hold if something came in on a day: a notice, a payment, a report. Nothing of it is recorded.
///
/// @param day the day
/// @param state how the policy stands on it
/// @param notices what a written notice received that day would do, for either party; none after the end
/// @param payments what the payment of all that is outstanding would do, for each premium that is
/// @param report whether a report of something that became known that day would be in time and have premium cover
public record WhatIf(
        LocalDate day, PolicyState state, List<NoticeGiven> notices, List<PaymentMade> payments, Report report) {
    public WhatIf {
        notices = List.copyOf(notices);
        payments = List.copyOf(payments);
    }

    /// A notice against the end date.
    public record NoticeGiven(Party by, NoticeResult result) {}

    /// Payment of what was outstanding.
    ///
    /// @param due the premium as it stands
    /// @param amount what would be paid
    /// @param result what follows
    public record PaymentMade(PremiumDue due, Money amount, PremiumCoverResult result) {}

    /// What a report meets.
    public enum Report {
        /// Before the first day.
        TOO_EARLY,
        COVERED,
        /// Premium was late on that day (7.3).
        SUSPENDED,
        /// In the after-reporting period: of what was made or discovered before the end (7.2).
        AFTERWARDS,
        TOO_LATE
    }

    /// Looks at a policy on a day.
    public static WhatIf on(LocalDate day, Standing standing) {
        PolicyState state = standing.stateOn(day);
        return new WhatIf(day, state, notices(day, standing), payments(day, standing), report(state));
    }

    private static Report report(PolicyState state) {
        return switch (state) {
            case UPCOMING -> Report.TOO_EARLY;
            case IN_FORCE -> Report.COVERED;
            case SUSPENDED -> Report.SUSPENDED;
            case AFTER_REPORTING -> Report.AFTERWARDS;
            case ENDED -> Report.TOO_LATE;
        };
    }

    private static List<NoticeGiven> notices(LocalDate day, Standing standing) {
        var contract = standing.contract();
        if (contract.ended().isPresent()) {
            return List.of();
        }
        var decision = new NoticeOfEnd(standing.terms());
        var notices = new ArrayList<NoticeGiven>();
        for (Party party : Party.values()) {
            var notice = new OrdinaryNotice(party, contract.endDate(), day, Channel.LETTER);
            notices.add(new NoticeGiven(party, decision.decide(notice, standing.readings()).result()));
        }
        return notices;
    }

    private static List<PaymentMade> payments(LocalDate day, Standing standing) {
        return standing.contract().premiums().stream()
                .filter(due -> due.outstanding().isPositive())
                .map(due -> payment(day, due, standing))
                .toList();
    }

    private static PaymentMade payment(LocalDate day, PremiumDue due, Standing standing) {
        var payment = new Payment(day, due.outstanding(), true);
        return new PaymentMade(
                due, payment.amount(), standing.premium(due.withPayment(payment), Optional.empty()).result());
    }
}
