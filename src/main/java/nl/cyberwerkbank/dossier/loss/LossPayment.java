package nl.cyberwerkbank.dossier.loss;

import org.joda.money.Money;

import java.time.Instant;
import java.time.LocalDate;

/// A payment on a loss.
///
/// @param head what for
/// @param amount more than nothing
/// @param payee to whom
/// @param iban to which account; empty when paid otherwise
/// @param paidOn when
/// @param insuranceYearStartsOn first day of the insurance year that bears it (1.38)
/// @param reason why more is paid than was decided; empty where it is not
/// @param sanctionsCheck what was checked before (2.5.5)
/// @param by who entered it
/// @param at when it was entered
public record LossPayment(
        CostHead head,
        Money amount,
        String payee,
        String iban,
        LocalDate paidOn,
        LocalDate insuranceYearStartsOn,
        String reason,
        SanctionsCheck sanctionsCheck,
        String by,
        Instant at) {
    public LossPayment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing");
        }
    }

    /// That the payee was looked up in the sanctions lists.
    ///
    /// @param source which list, of which date
    /// @param by who looked
    /// @param on when
    public record SanctionsCheck(String source, String by, LocalDate on) {}
}
