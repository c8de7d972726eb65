package nl.cyberwerkbank.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The users of a workspace, each with the database's key wrapped under his own passphrase.
///
/// @param entries in order of adding, at least one, no name twice
record KeyRing(List<Entry> entries) {
    /// One user and his way to the key.
    record Entry(User user, WrappedKey key) {}

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

    /// The ring with one user more.
    KeyRing with(DatabaseKey key, User user, char[] passphrase) {
        if (user(user.name()).isPresent()) {
            throw new StoreException(StoreProblem.USER_EXISTS);
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry(key, user, passphrase, entries.getFirst().key().derivation().renewed()));
        return new KeyRing(more);
    }

    /// The ring with the key wrapped anew for one user; everybody else's entry stays as it is.
    KeyRing rewrapped(DatabaseKey key, String name, char[] passphrase) {
        return changed(name, e -> entry(key, e.user(), passphrase, e.key().derivation().renewed()));
    }

    /// The ring with another role or mandate for the user of that name.
    KeyRing withChanged(User user) {
        return changed(user.name(), e -> new Entry(user, e.key()));
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
        return new Entry(user, WrappedKey.wrap(key, user.name(), passphrase, derivation));
    }
}
