package nl.cyberwerkbank.store;

import java.nio.file.Path;

/// A real workspace whose passphrase costs next to nothing to try, for the tests of other packages.
public final class QuickWorkspace {
    private QuickWorkspace() {}

    public static Workspace create(Path folder, User user, char[] passphrase) {
        return new Gate(folder, Migrations.shipped()).create(user, passphrase, KeyDerivation.withFreshSalt(8, 1));
    }
}
