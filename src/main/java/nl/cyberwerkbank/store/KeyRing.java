package nl.cyberwerkbank.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The users of a workspace, each with the database's key wrapped under his own passphrase.
///
/// @param entries in order of adding, at least one, no name twice
record KeyRing(List<Entry> entries) {
    /// One user and his ways to the key.
    ///
    /// @param key wrapped under his passphrase
    /// @param recovery wrapped under the code on his recovery sheet, where he has one
    record Entry(User user, WrappedKey key, Optional<WrappedKey> recovery) {
        Entry withRecovery(DatabaseKey key, RecoveryCode code) {
            char[] secret = code.secret();
            try {
                return new Entry(
                        user,
                        this.key,
                        Optional.of(
                                WrappedKey.wrap(
                                        key, recoveryName(user.name()), secret, this.key.derivation().renewed())));
            } finally {
                Arrays.fill(secret, '\0');
            }
        }
    }

    /// Bound into a recovery wrapping in the place of the name; no user's name has a control character.
    private static String recoveryName(String name) {
        return name + "\u0000recovery";
    }

    KeyRing {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("somebody must be able to open the workspace");
        }
        if (entries.stream().map(e -> e.user().name()).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("one user stands here twice");
        }
    }

    static KeyRing of(DatabaseKey key, User user, char[] passphrase, KeyDerivation derivation) {
        return new KeyRing(List.of(entry(key, user, passphrase, derivation)));
    }

    /// Whether one wrapping stands in both, so that both are certainly of one database key.
    boolean sharesAKeyWith(KeyRing other) {
        return entries.stream()
                .anyMatch(mine -> other.entries.stream().anyMatch(theirs -> mine.key().equals(theirs.key())));
    }

    List<User> users() {
        return entries.stream().map(Entry::user).toList();
    }

    Optional<User> user(String name) {
        return users().stream().filter(u -> u.name().equals(name)).findFirst();
    }

    DatabaseKey unlock(String name, char[] passphrase) {
        return entryOf(name)
                .key()
                .unwrap(name, passphrase)
                .orElseThrow(() -> new StoreException(StoreProblem.WRONG_PASSPHRASE));
    }

    /// The key by the code on the user's recovery sheet.
    DatabaseKey recover(String name, RecoveryCode code) {
        char[] secret = code.secret();
        try {
            return entryOf(name)
                    .recovery()
                    .flatMap(wrapped -> wrapped.unwrap(recoveryName(name), secret))
                    .orElseThrow(() -> new StoreException(StoreProblem.WRONG_RECOVERY_CODE));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    Entry entry(String name) {
        return entryOf(name);
    }

    boolean hasRecovery(String name) {
        return entryOf(name).recovery().isPresent();
    }

    /// The ring with another recovery code for one user; the one before opens nothing any more.
    KeyRing withRecovery(DatabaseKey key, String name, RecoveryCode code) {
        return changed(name, e -> e.withRecovery(key, code));
    }

    /// The ring around another key. The one who gives his passphrase keeps it; everybody else gets in by a recovery
    /// code and chooses a new passphrase, since nobody knows the one he had.
    ///
    /// @param codes by name, for everybody in the ring
    KeyRing rekeyed(DatabaseKey key, String name, char[] passphrase, Map<String, RecoveryCode> codes) {
        return new KeyRing(
                entries.stream()
                        .map(e -> {
                            char[] secret =
                                    e.user().name().equals(name)
                                            ? passphrase
                                            : (UUID.randomUUID() + "/" + UUID.randomUUID()).toCharArray();
                            return entry(key, e.user(), secret, e.key().derivation().renewed())
                                    .withRecovery(key, codes.get(e.user().name()));
                        })
                        .toList());
    }

    /// The ring with one user more.
    KeyRing with(DatabaseKey key, User user, char[] passphrase) {
        if (user(user.name()).isPresent()) {
            throw new StoreException(StoreProblem.USER_EXISTS);
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry(key, user, passphrase, entries.getFirst().key().derivation().renewed()));
        return new KeyRing(more);
    }

    /// The ring with the key wrapped anew for one user, whose recovery code opens nothing any more; everybody else's
    /// entry stays as it is.
    KeyRing rewrapped(DatabaseKey key, String name, char[] passphrase) {
        return changed(name, e -> entry(key, e.user(), passphrase, e.key().derivation().renewed()));
    }

    /// The ring with another role or mandate for the user of that name.
    KeyRing withChanged(User user) {
        return changed(user.name(), e -> new Entry(user, e.key(), e.recovery()));
    }

    KeyRing without(String name) {
        Entry gone = entryOf(name);
        if (entries.size() == 1) {
            throw new StoreException(StoreProblem.USER_NEEDED);
        }
        return new KeyRing(entries.stream().filter(e -> !e.equals(gone)).toList());
    }

    private KeyRing changed(String name, UnaryOperator<Entry> change) {
        Entry old = entryOf(name);
        return new KeyRing(entries.stream().map(e -> e.equals(old) ? change.apply(e) : e).toList());
    }

    private Entry entryOf(String name) {
        return entries.stream()
                .filter(e -> e.user().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoreException(StoreProblem.UNKNOWN_USER));
    }

    private static Entry entry(DatabaseKey key, User user, char[] passphrase, KeyDerivation derivation) {
        Passphrase.requireLongEnough(passphrase);
        return new Entry(user, WrappedKey.wrap(key, user.name(), passphrase, derivation), Optional.empty());
    }
}
