package nl.cyberwerkbank.dossier.loss;

import org.joda.money.Money;

import java.time.Instant;

/// A reserve set for one head; the last one set counts, the earlier ones are its history.
///
/// @param head what for
/// @param amount expected to be paid in all under this head, what was paid already included; not negative
/// @param reason why it was set so
/// @param by who set it
/// @param at when
public record Reserve(CostHead head, Money amount, String reason, String by, Instant at) {
    public Reserve {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a reserve is not below zero");
        }
    }
}
