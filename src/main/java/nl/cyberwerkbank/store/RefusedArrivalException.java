package nl.cyberwerkbank.store;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

/// A dossier that was sent well and still cannot be taken in; nothing of it was.
public final class RefusedArrivalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why not; the message key is `exchange.refused.<code>`.
    public enum Reason {
        /// Made by a newer program.
        NEWER_SCHEMA("newerSchema"),
        /// Not a dossier, or one that contradicts itself.
        NO_DOSSIER("noDossier"),
        /// An offer in it is not what it was when it was made.
        OFFER_ALTERED("offerAltered"),
        /// Its history is not what it was.
        HISTORY_ALTERED("historyAltered"),
        /// It names a file that did not come with it.
        DOCUMENT_MISSING("documentMissing"),
        /// What is chosen from both sides does not go together.
        DOES_NOT_FIT("doesNotFit"),
        /// Nobody here compared the sender's fingerprint yet.
        UNKNOWN_SENDER("unknownSender");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    RefusedArrivalException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why, in words; the first value says where.
    public Message told() {
        return Message.of("exchange.refused." + reason.code, new Value.Text(getMessage()));
    }
}
