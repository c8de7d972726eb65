package nl.cyberwerkbank.dossier.loss;

import org.joda.money.Money;

import java.time.Instant;
import java.util.Optional;

/// One line of the log of consents: what was asked, and what was answered.
///
/// @param number its place in the log, from 1
/// @param itemId the loss item it is about; empty when it is about the loss as a whole
/// @param subject what for, such as the name of an expert
/// @param askedBy who asked
/// @param askedAt when
/// @param upTo the amount up to which it was asked or granted
/// @param reply what was answered; empty while open
public record Consent(
        int number,
        String itemId,
        String subject,
        String askedBy,
        Instant askedAt,
        Optional<Money> upTo,
        Optional<Reply> reply) {
    /// The answer to a request.
    ///
    /// @param verdict granted or refused
    /// @param by who answered
    /// @param at when
    /// @param remark in words
    public record Reply(Verdict verdict, String by, Instant at, String remark) {}

    /// Granted before the costs were made, granted afterwards (AMB-62), or refused.
    public enum Verdict {
        GRANTED,
        GRANTED_AFTERWARDS,
        REFUSED
    }
}
