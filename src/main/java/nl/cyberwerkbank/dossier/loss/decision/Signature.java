package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.client.CaseName;

import org.joda.money.Money;

import java.time.Instant;
import java.util.Optional;

/// Who decides, when, and how far he may go alone.
///
/// @param by his name
/// @param at when
/// @param mandate amount up to which he decides alone
/// @param approvalAbove amount above which the office asks for a second person, whoever decides
public record Signature(String by, Instant at, Money mandate, Money approvalAbove) {
    /// Why a second person is asked.
    public enum Reason implements CaseName {
        /// The office asks it for such an amount.
        AMOUNT,
        /// It is more than the decider's mandate.
        MANDATE
    }

    /// Why a second person must agree to paying this; empty: nobody must.
    public Optional<Reason> asksApproval(Money payment) {
        if (payment.isGreaterThan(mandate)) {
            return Optional.of(Reason.MANDATE);
        }
        return payment.isGreaterThan(approvalAbove) ? Optional.of(Reason.AMOUNT) : Optional.empty();
    }

    /// Whether a person may be the second one: another than the decider, and with the mandate that the decider lacks.
    ///
    /// @param name the person
    /// @param hisMandate amount up to which he decides
    public boolean mayBeApprovedBy(String name, Money hisMandate, Money payment) {
        boolean lacksMandate = asksApproval(payment).equals(Optional.of(Reason.MANDATE));
        return !name.equals(by) && !(lacksMandate && payment.isGreaterThan(hisMandate));
    }
}
