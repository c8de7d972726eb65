package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

import java.time.LocalDate;
import java.util.Objects;

/// Something that may open a window for termination after loss; each event opens its own (AMB-95).
///
/// @param type what happened
/// @param occurredOn the day it happened
public record OpeningEvent(Type type, LocalDate occurredOn) {
    public OpeningEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }

    /// What happened.
    public enum Type implements CaseName {
        CLAIM_REPORTED,
        CIRCUMSTANCE_REPORTED,
        LOSS_REPORTED,
        PAYMENT_MADE,
        PAYMENT_REFUSED
    }
}
