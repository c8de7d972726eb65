package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.office.OfficeKeyException;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Where a workspace keeps the office's key: as PKCS#12 among its settings, under the encryption of the file itself.
public final class OfficeKeys {
    private static final String SETTING = "office.key";

    /// A PKCS#12 file wants some passphrase; what guards it here is the encryption around it.
    private static final char[] PASSPHRASE = "workspace".toCharArray();

    private final Workspace workspace;

    public OfficeKeys(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The key that is kept; empty before the first is made or loaded.
    public Optional<OfficeKey> kept() {
        return workspace.settings().get(SETTING).map(OfficeKeys::read);
    }

    /// The key in use; where there is none yet, one with a self-made certificate, which is then kept.
    ///
    /// @param officeName whose name a new certificate bears
    /// @param now from when it is valid
    public OfficeKey inUse(String officeName, Instant now) {
        return kept().orElseGet(() -> {
            OfficeKey made = OfficeKey.selfMade(officeName, now);
            keep(made);
            return made;
        });
    }

    /// Uses this key from now on. What the one before sealed or signed keeps its certificate inside.
    public void keep(OfficeKey key) {
        workspace.settings().put(SETTING, "\"" + Base64.getEncoder().encodeToString(key.toPkcs12(PASSPHRASE)) + "\"");
    }

    private static OfficeKey read(String json) {
        try {
            return OfficeKey.fromPkcs12(Base64.getDecoder().decode(json.replace("\"", "")), PASSPHRASE);
        } catch (OfficeKeyException | IllegalArgumentException e) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE, e);
        }
    }
}
