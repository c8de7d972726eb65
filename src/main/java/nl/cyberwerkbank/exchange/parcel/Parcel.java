package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;

import java.security.cert.X509Certificate;

/// What came out of a dossier file.
///
/// @param contents what was sent
/// @param certificate the sender's certificate; the signature was checked against it
public record Parcel(Consignment contents, X509Certificate certificate) {
    /// By what the sender is recognised.
    public String fingerprint() {
        return OfficeKey.fingerprint(certificate);
    }
}
