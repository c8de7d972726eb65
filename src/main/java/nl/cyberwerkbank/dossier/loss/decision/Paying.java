package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/// The payments on a loss: each is made from a reserve, after a look into the sanctions lists (2.5.5), and within what
/// was decided.
///
/// @param file the loss
public record Paying(LossFile file) {
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /// What is wrong with a payment.
    public enum Objection implements CaseName {
        /// The file is closed.
        CLOSED,
        /// No reserve was set for its head.
        NO_RESERVE,
        /// With it, more would be paid under its head than is reserved.
        ABOVE_RESERVE,
        /// With it, more would be paid than was decided, and no reason is given; before any decision that is anything.
        ABOVE_DECISION,
        /// Nobody noted which sanctions list was looked into.
        NO_SANCTIONS_CHECK,
        /// The list was looked into after the payment.
        SANCTIONS_CHECK_TOO_LATE
    }

    /// What the decision in force lets be paid in all; nothing before the first.
    public Money decided() {
        return file.lastDecision().flatMap(LossDecision::payment).orElse(NOTHING);
    }

    /// What is decided and not paid yet; below zero when more was paid.
    public Money left() {
        return decided().minus(new Reserving(file).paid());
    }

    /// What stands in the way of a payment; empty: nothing.
    public Set<Objection> objections(LossPayment payment) {
        var objections = EnumSet.noneOf(Objection.class);
        var reserving = new Reserving(file);
        if (file.phase() == LossFile.Phase.CLOSED) {
            objections.add(Objection.CLOSED);
        }
        if (file.reserve(payment.head()).isEmpty()) {
            objections.add(Objection.NO_RESERVE);
        } else if (payment.amount().isGreaterThan(reserving.open(payment.head()))) {
            objections.add(Objection.ABOVE_RESERVE);
        }
        if (payment.amount().isGreaterThan(left()) && payment.reason().isBlank()) {
            objections.add(Objection.ABOVE_DECISION);
        }
        var check = payment.sanctionsCheck();
        if (check.source().isBlank() || check.by().isBlank()) {
            objections.add(Objection.NO_SANCTIONS_CHECK);
        } else if (check.on().isAfter(payment.paidOn())) {
            objections.add(Objection.SANCTIONS_CHECK_TOO_LATE);
        }
        return objections;
    }

    /// The file with the payment.
    ///
    /// @throws IllegalArgumentException when something stands in its way
    public LossFile with(LossPayment payment) {
        Set<Objection> objections = objections(payment);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("not to be paid: " + objections);
        }
        var payments = new ArrayList<>(file.payments());
        payments.add(payment);
        return file.withPayments(payments);
    }
}
