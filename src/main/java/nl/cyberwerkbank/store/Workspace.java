package nl.cyberwerkbank.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// An open workspace: one encrypted file, the user who opened it, and everything kept in it. Close it when the window
/// closes.
public final class Workspace implements AutoCloseable {
    /// How long closing waits for a back-up: as long as one to a slow stick may take.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final WorkspaceFiles files;
    private final Opening opening;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Parts parts;
    private final FrozenMoments moments;
    private final Settings settings;
    private final Numbers numbers;
    private final Blobs blobs;
    private final Exchange exchange;
    private final Revisions revisions;
    private final Backups backups;
    private volatile KeyRing ring;

    /// What an opening brought: the key, the lock if this window was first, the database, and what is to be done last
    /// when it is closed.
    record Opening(DatabaseKey key, Optional<WorkspaceLock> lock, Database database, Runnable farewell) {}

    Workspace(WorkspaceFiles files, KeyRing ring, String userName, Opening opening) {
        this.files = files;
        this.ring = ring;
        this.opening = opening;
        this.journal = new Journal(opening.database(), userName);
        this.dossiers = new Dossiers(opening.database(), journal);
        this.parts = new Parts(opening.database());
        this.moments = new FrozenMoments(opening.database(), journal);
        this.settings = new Settings(opening.database());
        this.numbers = new Numbers(opening.database());
        this.blobs = new Blobs(opening.database());
        this.exchange = new Exchange(this, opening.database());
        this.revisions = new Revisions(opening.database());
        this.backups = new Backups(files, opening.database(), opening.key());
    }

    /// True when this folder has been set up. The files may still turn out to be damaged.
    public static boolean exists(Path folder) {
        WorkspaceFiles files = new WorkspaceFiles(folder);
        finishReplacement(files);
        return Files.exists(files.keys()) || Files.exists(files.database());
    }

    /// A restore that was cut off is finished before anybody looks at the files.
    private static void finishReplacement(WorkspaceFiles files) {
        if (Replacement.isUnderWay(files)) {
            WorkspaceLock.take(files)
                    .ifPresent(lock -> {
                        try (lock) {
                            Replacement.finish(files);
                        }
                    });
        }
    }

    /// Who can sign in here, to choose from before a passphrase is asked.
    public static List<User> usersOf(Path folder) {
        WorkspaceFiles files = new WorkspaceFiles(folder);
        finishReplacement(files);
        return Gate.keyFile(files).ring().users();
    }

    /// Sets up a workspace with a key of its own and its first user.
    public static Workspace create(Path folder, User user, char[] passphrase) {
        return new Gate(folder, Migrations.shipped()).create(user, passphrase, KeyDerivation.standard());
    }

    /// Opens a workspace, for reading only when another window has it open: see `access`.
    public static Workspace open(Path folder, String userName, char[] passphrase) {
        return new Gate(folder, Migrations.shipped()).open(userName, passphrase);
    }

    /// Opens a workspace whose passphrase is lost, by the code on the user's recovery sheet. Give him a new passphrase
    /// next: [#renewPassphrase].
    ///
    /// @throws StoreException `WRONG_RECOVERY_CODE` when the code opens nothing
    public static Workspace recover(Path folder, String userName, RecoveryCode code) {
        return new Gate(folder, Migrations.shipped()).recover(userName, code);
    }

    /// A throw-away workspace in an empty folder: its key is never written and its files go when it is closed.
    public static Workspace demo(Path folder, User user) {
        return new Gate(folder, Migrations.shipped()).demo(user);
    }

    public Access access() {
        return opening.lock().isPresent() ? Access.READ_WRITE : Access.READ_ONLY;
    }

    /// The user who opened it, with the role and mandate he has now.
    public User user() {
        return ring.user(journal.who()).orElseThrow();
    }

    /// Whether the signed-in user may do this.
    public boolean may(Right right) {
        return right.isHeldBy(user(), users());
    }

    /// Whether the signed-in user may give this one a mandate; nobody gives himself one.
    public boolean maySetMandateOf(User other) {
        return may(Right.SET_MANDATE) && !other.name().equals(journal.who());
    }

    /// Everybody who can open it, in order of adding.
    public List<User> users() {
        return ring.users();
    }

    /// Makes sure that somebody is who he says, as when he agrees to what another decides. Works on a key and takes a
    /// moment.
    ///
    /// @throws StoreException `WRONG_PASSPHRASE` or `UNKNOWN_USER` when he is not
    public User confirm(String name, char[] passphrase) {
        ring.unlock(name, passphrase);
        return ring.user(name).orElseThrow();
    }

    /// Lets someone open this workspace with a passphrase of his own, from the moment that he is said to be made.
    public void addUser(User user, char[] passphrase) {
        change(
                new JournalNote(user.created(), "userAdded", user.role().code()),
                old -> old.with(opening.key(), user, passphrase));
    }

    /// Gives the user of that name another role or mandate.
    public void changeUser(User user, Instant now) {
        change(new JournalNote(now, "userChanged", user.role().code()), old -> old.withChanged(user));
    }

    /// Takes away a user's way in, also into the back-ups at hand; the one who is signed in stays. Who has copies of
    /// both old files can still read those.
    public void removeUser(String name, Instant now) {
        if (name.equals(journal.who())) {
            throw new StoreException(StoreProblem.USER_NEEDED);
        }
        changeAndForget(new JournalNote(now, "userRemoved", "byUser"), old -> old.without(name));
    }

    /// Wraps the key anew for the signed-in user, under another passphrase and another recovery code. The database
    /// itself and everybody else's passphrase stay as they are.
    ///
    /// @return the new code, for a new recovery sheet; the one before opens neither this nor the back-ups at hand any
    ///   more
    public RecoveryCode changePassphrase(char[] old, char[] fresh, Instant now) {
        ring.unlock(journal.who(), old);
        return renewPassphrase(fresh, new JournalNote(now, "passphraseChanged", "byUser"));
    }

    /// The same for one who is signed in and does not know his passphrase: he came in by a recovery code.
    public RecoveryCode renewPassphrase(char[] fresh, Instant now) {
        return renewPassphrase(fresh, new JournalNote(now, "passphraseChanged", "byRecoveryCode"));
    }

    private RecoveryCode renewPassphrase(char[] fresh, JournalNote note) {
        RecoveryCode code = RecoveryCode.random();
        changeAndForget(
                note,
                r -> r.rewrapped(opening.key(), journal.who(), fresh).withRecovery(opening.key(), journal.who(), code));
        return code;
    }

    /// The first recovery code of the signed-in user, when a workspace is set up.
    ///
    /// @throws IllegalStateException when there is one
    public RecoveryCode firstRecoveryCode(Instant now) {
        if (hasRecoveryCode()) {
            throw new IllegalStateException("another code asks for the passphrase");
        }
        return recoveryCode(now);
    }

    /// Another recovery code for the signed-in user, for a new sheet; the one before opens nothing any more. Asks for
    /// his passphrase: who finds the workbench open is not to go away with a code.
    ///
    /// @throws StoreException `WRONG_PASSPHRASE`
    public RecoveryCode renewRecoveryCode(char[] passphrase, Instant now) {
        ring.unlock(journal.who(), passphrase);
        return recoveryCode(now);
    }

    private RecoveryCode recoveryCode(Instant now) {
        RecoveryCode code = RecoveryCode.random();
        changeAndForget(
                new JournalNote(now, "recoveryCodeMade", "byUser"),
                r -> r.withRecovery(opening.key(), journal.who(), code));
        return code;
    }

    /// How the signed-in user's passphrase is guarded.
    public KeyFacts keyFacts() {
        KeyDerivation derivation = ring.entry(journal.who()).key().derivation();
        return new KeyFacts(derivation.memoryKib(), derivation.passes(), derivation.lanes());
    }

    /// Where it lies.
    public Path folder() {
        return files.folder();
    }

    /// Whether the signed-in user has a recovery code that works.
    public boolean hasRecoveryCode() {
        return ring.hasRecovery(journal.who());
    }

    /// Gives the database another key: [Rekeying].
    Rekeying rekeying() {
        return new Rekeying(files, opening.key(), backups, ring);
    }

    public Dossiers dossiers() {
        return dossiers;
    }

    /// The policies and losses of all dossiers.
    public Parts parts() {
        return parts;
    }

    public FrozenMoments moments() {
        return moments;
    }

    public Journal journal() {
        return journal;
    }

    public Settings settings() {
        return settings;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Blobs blobs() {
        return blobs;
    }

    public Exchange exchange() {
        return exchange;
    }

    /// Earlier states of dossiers.
    public Revisions revisions() {
        return revisions;
    }

    /// The back-ups of this workspace.
    public Backups backups() {
        return backups;
    }

    /// Runs several acts as one: all are kept, or after a failure none. Others wait meanwhile, so keep it short.
    public <T> T together(Supplier<T> acts) {
        return opening.database().write(session -> acts.get());
    }

    /// Reads every page and every index and fails with `DAMAGED_DATABASE` when one does not hold. Takes long on a large
    /// file; opening looks at small files only.
    public void checkFile() {
        FileCheck.full(opening.database());
    }

    /// Writes a whole copy under the same key to a file that is not there yet. It opens with a copy of the key file.
    public void backupTo(Path copy) {
        Backup.write(opening.database(), copy);
    }

    /// The note before the key file: when it cannot be written nothing changes, and nobody is left with a code that was
    /// never shown. What the ring refuses is not noted.
    private void change(JournalNote note, UnaryOperator<KeyRing> change) {
        if (access() == Access.READ_ONLY) {
            throw new StoreException(StoreProblem.OPENED_ELSEWHERE);
        }
        KeyRing changed = change.apply(ring);
        journal.note(note);
        KeyFile.sealed(changed, opening.key()).write(files.keys());
        ring = changed;
    }

    /// A change after which what opened before opens nothing here any more: neither the key file as it was nor those in
    /// the back-ups at hand.
    private void changeAndForget(JournalNote note, UnaryOperator<KeyRing> change) {
        change(note, change);
        KeyFile current = KeyFile.read(files.keys());
        current.requireSealedBy(opening.key());
        files.forgetPreviousKeys();
        backups.give(current);
    }

    /// Waits for the back-up or the check that is under way, so that who opens it next finds nothing half made.
    @Override
    public void close() {
        backups.close(
                PATIENCE,
                () -> {
                    try {
                        opening.database().close();
                    } finally {
                        opening.lock().ifPresent(WorkspaceLock::close);
                        opening.farewell().run();
                    }
                });
    }

    Database database() {
        return opening.database();
    }
}
