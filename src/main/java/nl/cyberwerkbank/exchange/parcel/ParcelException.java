package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Message;

/// A dossier file that is refused; nothing of it was taken in.
public final class ParcelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why it is refused; the message key is `exchange.refused.<name>`.
    public enum Reason implements CaseName {
        /// Another kind of file.
        NOT_A_PARCEL,
        /// Written by a newer program.
        NEWER_FORMAT,
        /// Shorter or longer than it says.
        CUT_OFF,
        /// A byte differs from what was written.
        DAMAGED,
        /// The passphrase is not the one it was closed with.
        WRONG_PASSPHRASE,
        /// Changed by someone on the way.
        ALTERED,
        /// Not signed by the certificate inside.
        NOT_SIGNED,
        /// Larger than anything this program writes.
        TOO_LARGE
    }

    ParcelException(Reason reason) {
        super(reason.caseName());
        this.reason = reason;
    }

    ParcelException(Reason reason, Throwable cause) {
        super(reason.caseName(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why, in words.
    public Message told() {
        return Message.of("exchange.refused." + reason.caseName());
    }
}
