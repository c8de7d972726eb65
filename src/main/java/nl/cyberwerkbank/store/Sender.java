package nl.cyberwerkbank.store;

/// Who a dossier file comes from, as far as this workspace knows.
///
/// @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
/// @param name the office, as it calls itself
/// @param standing what is known of it
public record Sender(String fingerprint, String name, Standing standing) {
    /// What is known of a sender.
    public enum Standing {
        /// This installation.
        SELF,
        /// Someone here compared the fingerprint before.
        KNOWN,
        /// Never seen.
        UNKNOWN,
        /// An office of this name is known by another certificate: it has a new one, or someone uses its name.
        OTHER_KEY
    }

    /// Whether a person has to compare the fingerprint before anything is taken in.
    public boolean isToBeCompared() {
        return standing == Standing.UNKNOWN || standing == Standing.OTHER_KEY;
    }

    /// The fingerprint as it is read out on the telephone: groups of four.
    public String spoken() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
