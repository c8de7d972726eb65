package nl.cyberwerkbank.dossier.office;

/// A key file that cannot be used.
public final class OfficeKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why it cannot be used.
    public enum Reason {
        NO_KEY_FILE,
        WRONG_PASSPHRASE,
        NO_KEY_INSIDE
    }

    OfficeKeyException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
