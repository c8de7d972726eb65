package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.loss.Reserve;
import nl.cyberwerkbank.dossier.loss.decision.Reserving;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.DecisionLine;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.PaymentLine;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.ReserveLine;
import nl.cyberwerkbank.ui.loss.decision.DecisionWords.Shown;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts reserves, payments and decisions into the words of the screen.
///
/// @param zone in which days are told
record MoneyWords(Wording wording, ZoneId zone) {
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    List<ReserveLine> reserves(LossFile file, Optional<Shown> shown) {
        var reserving = new Reserving(file);
        Map<CostHead, Money> suggested =
                shown.map(found -> Reserving.suggested(found.facts(), found.settlement())).orElse(Map.of());
        var lines = new ArrayList<ReserveLine>();
        for (CostHead head : CostHead.values()) {
            List<Reserve> history = reserving.history(head);
            if (suggested.containsKey(head) || !history.isEmpty()) {
                Money proposal = suggested.getOrDefault(head, NOTHING);
                lines.add(
                        new ReserveLine(
                                head,
                                name(head),
                                proposal,
                                wording.money(proposal),
                                history.isEmpty() ? "" : wording.money(reserving.reserved(head)),
                                wording.money(reserving.paid(head)),
                                history.isEmpty() ? "" : wording.money(reserving.open(head)),
                                history.reversed().stream().map(this::history).toList()));
            }
        }
        return lines;
    }

    /// The name of a head.
    String name(CostHead head) {
        return wording.text("settlement.head." + head.caseName());
    }

    private String history(Reserve reserve) {
        return wording.text(
                "settlement.reserve.set",
                day(reserve.at()),
                wording.money(reserve.amount()),
                reserve.by(),
                reserve.reason());
    }

    List<PaymentLine> payments(LossFile file) {
        return file.payments().stream().map(this::payment).toList();
    }

    private PaymentLine payment(LossPayment payment) {
        String check =
                wording.text(
                        "settlement.payment.checked",
                        payment.sanctionsCheck().source(),
                        payment.sanctionsCheck().by(),
                        wording.date(payment.sanctionsCheck().on()));
        String detail =
                String.join(
                        " · ",
                        Stream.of(payment.iban(), check, payment.reason()).filter(part -> !part.isBlank()).toList());
        return new PaymentLine(
                wording.date(payment.paidOn()),
                name(payment.head()),
                payment.payee(),
                wording.money(payment.amount()),
                detail);
    }

    List<DecisionLine> decisions(LossFile file) {
        return file.decisions().reversed().stream().map(made -> decision(file, made)).toList();
    }

    private DecisionLine decision(LossFile file, LossDecision made) {
        boolean inForce = made.number() == file.decisions().size();
        String agreed =
                made.approval().map(second -> wording.text("settlement.decision.approved", second.by())).orElse("");
        return new DecisionLine(
                made,
                wording.text("settlement.decision.number", made.number()),
                day(made.at()),
                agreed.isEmpty() ? made.by() : made.by() + ", " + agreed,
                wording.text("choice.claimOutcome." + made.outcome().caseName()),
                made.payment().map(wording::money).orElseGet(() -> wording.text("settlement.deferred")),
                wording.text(inForce ? "settlement.decision.inForce" : "settlement.decision.kept"));
    }

    private String day(Instant moment) {
        return wording.date(moment.atZone(zone).toLocalDate());
    }
}
