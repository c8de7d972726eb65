package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.office.OfficeKeyException;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// The office's own key and certificate, kept in the encrypted file and nowhere else. It is made when it is first
/// needed, unless the office brought one of its own.
public final class OfficeKeys {
    private static final String NAME = "officeKey";

    /// PKCS#12 wants one; what keeps the key secret is the encryption of the file it lies in.
    private static final char[] FORMAL = "werkbank".toCharArray();

    private final Database database;
    private final Settings settings;

    OfficeKeys(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// The key, if there is one already.
    public Optional<OfficeKey> kept() {
        return settings.get(NAME).map(OfficeKeys::read);
    }

    /// The key; made now if there is none.
    ///
    /// @param officeName in whose name it is made; empty: not named yet
    public OfficeKey keptOrMade(String officeName, Instant now) {
        Optional<OfficeKey> kept = kept();
        if (kept.isPresent()) {
            return kept.get();
        }
        OfficeKey made = OfficeKey.selfMade(officeName, now);
        return database.write(session ->
                kept().orElseGet(() -> {
                    keep(made);
                    return made;
                }));
    }

    /// Keeps a key of the office's own in place of the one before. Who knew the office by the one before has to compare
    /// the fingerprint anew.
    public void keep(OfficeKey key) {
        settings.put(NAME, "\"" + Base64.getEncoder().encodeToString(key.toPkcs12(FORMAL)) + "\"");
    }

    private static OfficeKey read(String json) {
        try {
            return OfficeKey.fromPkcs12(Base64.getDecoder().decode(json.replace("\"", "")), FORMAL);
        } catch (OfficeKeyException e) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE, e);
        }
    }
}
