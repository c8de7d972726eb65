package nl.cyberwerkbank.store;

import nl.cyberwerkbank.store.backup.CareRules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a back-up back: first it shows what that would bring and cost, then it does it and keeps what is replaced. For
/// a workspace that no window has open.
public final class Restore {
    private static final String KIND = "backupRestored";

    private final WorkspaceFiles files;
    private final CareRules rules;

    /// @param dataFolder where the workspace is, or was
    public Restore(Path dataFolder, CareRules rules) {
        this.files = new WorkspaceFiles(dataFolder);
        this.rules = rules;
    }

    /// Whether what the preview casts doubt on is meant.
    public enum Consent {
        /// Puts back only what is beyond doubt.
        UNLESS_DOUBTFUL,
        /// The user was shown the doubt and said yes.
        ALSO_IF_DOUBTFUL
    }

    /// Who may be able to open this back-up. Where it is certain that it has the key of here: those of here, and not
    /// who was removed since. Else also those whom only the back-up knows, by name; which of the two rings counts then
    /// shows at signing in.
    ///
    /// @throws StoreException when the back-up's key file cannot be read
    public List<User> usersOf(BackupCopy copy) {
        KeyRing then = Gate.keyFile(new WorkspaceFiles(copy.folder())).ring();
        Optional<KeyRing> now = keysHere().map(KeyFile::ring);
        Map<String, User> byName = new LinkedHashMap<>();
        now.ifPresent(here -> here.users().forEach(user -> byName.put(user.name(), user)));
        if (now.filter(then::sharesAKeyWith).isEmpty()) {
            then.users().forEach(user -> byName.putIfAbsent(user.name(), user));
        }
        return List.copyOf(byName.values());
    }

    /// Opens the back-up, checks all of it and compares it with what is here. Changes nothing; works on a key and takes
    /// a moment. A back-up under the key of here opens with the passphrases of now only, for who may restore now; one
    /// under another key with those of then.
    ///
    /// @throws StoreException `WRONG_PASSPHRASE`, `UNKNOWN_USER`, `NOT_ALLOWED`, `DAMAGED_BACKUP`, `NEWER_VERSION` and
    ///   what reading can run into
    public RestorePreview preview(BackupCopy copy, String userName, char[] passphrase) {
        WorkspaceFiles from = new WorkspaceFiles(copy.folder());
        KeyFile keyFile = Gate.keyFile(from);
        DatabaseKey key = signIn(keyFile, userName, passphrase);
        try (Database backup = Database.open(from.database(), key, Access.READ_ONLY)) {
            Migrations.shipped().requireKnown(backup);
            FileCheck.full(backup);
            BackupCopy.Contents contents = Backups.contents(backup);
            RestorePreview.Comparison comparison = compare(backup, userName, passphrase, key);
            Optional<RestorePreview.Doubt> doubt =
                    Optional.of(new RestorePreview.Doubt(contents.dossiers(), yardstick(comparison)))
                            .filter(d -> rules.isShrunken(d.dossiers(), d.yardstick()));
            return new RestorePreview(copy, contents, comparison, doubt, userName, key);
        } catch (StoreException e) {
            throw e.problem() == StoreProblem.DAMAGED_DATABASE ? new StoreException(StoreProblem.DAMAGED_BACKUP, e) : e;
        }
    }

    /// Puts it back.
    ///
    /// @param now dates the note in the journal and names the folder of what is replaced
    /// @return where the replaced files lie; empty when there were none
    /// @throws StoreException `BACKUP_SHRUNKEN` without the consent that the preview's doubt asks, `OPENED_ELSEWHERE`
    ///   when a window has the workspace open
    public Optional<Path> carryOut(RestorePreview preview, Consent consent, Instant now) {
        if (preview.doubt().isPresent() && consent == Consent.UNLESS_DOUBTFUL) {
            throw new StoreException(StoreProblem.BACKUP_SHRUNKEN);
        }
        files.createFolder();
        Optional<Path> replaced;
        try (WorkspaceLock _ =
                WorkspaceLock.take(files).orElseThrow(() -> new StoreException(StoreProblem.OPENED_ELSEWHERE))) {
            Replacement.prepare(files, preview.copy().folder(), preview.key(), now);
            replaced = Replacement.finish(files);
            if (preview.comparison() instanceof RestorePreview.Compared(var before, _, _, _)) {
                replaced.ifPresent(folder -> BackupFolder.describe(folder, Optional.empty(), before));
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
        try (Workspace restored =
                new Gate(files.folder(), Migrations.shipped()).enter(preview.userName(), preview.key())) {
            restored.journal().note(new JournalNote(now, KIND, "byUser"));
        }
        return replaced.filter(folder -> BackupFolder.read(folder).isPresent());
    }

    /// The back-up's key. As long as the key file of here is of the same key, nobody gets in by an older one: a
    /// passphrase that was replaced or a user who was removed since stays outside.
    private DatabaseKey signIn(KeyFile then, String userName, char[] passphrase) {
        Optional<KeyFile> here = keysHere();
        Optional<StoreException> refused = Optional.empty();
        if (here.isPresent()) {
            try {
                DatabaseKey key = here.get().ring().unlock(userName, passphrase);
                here.get().requireSealedBy(key);
                if (then.isSealedBy(key)) {
                    requireRight(here.get().ring(), userName);
                    return key;
                }
            } catch (StoreException e) {
                refused = Optional.of(e);
            }
        }
        DatabaseKey key = then.ring().unlock(userName, passphrase);
        then.requireSealedBy(key);
        if (refused.isPresent() && here.orElseThrow().isSealedBy(key)) {
            throw refused.get();
        }
        if (here.isPresent()) {
            requireRight(then.ring(), userName);
        }
        return key;
    }

    private static void requireRight(KeyRing ring, String userName) {
        User user = ring.user(userName).orElseThrow(() -> new StoreException(StoreProblem.UNKNOWN_USER));
        if (!Right.RESTORE.isHeldBy(user, ring.users())) {
            throw new StoreException(StoreProblem.NOT_ALLOWED);
        }
    }

    /// The key file of here, if there is one that can be read.
    private Optional<KeyFile> keysHere() {
        try {
            return Files.exists(files.keys()) ? Optional.of(KeyFile.read(files.keys())) : Optional.empty();
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    private RestorePreview.Comparison compare(Database backup, String userName, char[] passphrase, DatabaseKey key) {
        if (!Workspace.exists(files.folder())) {
            return new RestorePreview.Nothing();
        }
        try (Database here = Database.open(files.database(), keyHere(userName, passphrase, key), Access.READ_ONLY)) {
            BackupCopy.Contents now = Backups.contents(here);
            long shared = JournalFork.lastShared(backup, here);
            return new RestorePreview.Compared(
                    now, lost(backup, here, shared), now.journalRows() - shared, returning(backup, here));
        } catch (StoreException e) {
            return new RestorePreview.Unreadable(e.problem());
        }
    }

    /// The key of what is here now: the back-up's own, unless it was changed since.
    private DatabaseKey keyHere(String userName, char[] passphrase, DatabaseKey ofBackup) {
        KeyFile keyFile = Gate.keyFile(files);
        return keyFile.isSealedBy(ofBackup) ? ofBackup : keyFile.ring().unlock(userName, passphrase);
    }

    private record State(String number, String clientName, long revision) {}

    /// What was touched here since the two went separate ways: the back-up may have as many saves of it, but others.
    private static List<RestorePreview.Lost> lost(Database backup, Database here, long shared) {
        Map<String, State> then = states(backup);
        Map<String, Long> touched = JournalFork.touchedAfter(here, shared);
        List<RestorePreview.Lost> lost = new ArrayList<>();
        states(here)
                .forEach((id, now) -> {
                    long kept = Optional.ofNullable(then.get(id)).map(State::revision).orElse(0L);
                    long changes = Math.max(touched.getOrDefault(id, 0L), now.revision() - kept);
                    if (changes > 0) {
                        var extent =
                                then.containsKey(id)
                                        ? RestorePreview.Extent.LATEST_CHANGES
                                        : RestorePreview.Extent.WHOLE;
                        lost.add(new RestorePreview.Lost(now.number(), now.clientName(), extent, changes));
                    }
                });
        lost.sort(
                java.util.Comparator.comparing(RestorePreview.Lost::extent).thenComparing(RestorePreview.Lost::number));
        return lost;
    }

    /// What was let go of here, and would be here again; who had a client erased has to know.
    private static List<String> returning(Database backup, Database here) {
        Map<String, State> then = new HashMap<>(states(backup));
        then.keySet().removeAll(states(here).keySet());
        return then.values().stream().map(State::number).sorted().toList();
    }

    private static Map<String, State> states(Database database) {
        return database.read(session -> {
            Map<String, State> states = new HashMap<>();
            session.each(
                    "SELECT d.id, d.revision, i.number, i.client_name FROM dossier d JOIN dossier_index i ON i.key ="
                            + " d.key",
                    row -> states.put(row.getString(1), state(row)));
            return states;
        });
    }

    private static State state(java.sql.ResultSet row) throws SQLException {
        return new State(row.getString(3), row.getString(4), row.getLong(2));
    }

    /// By how many dossiers a back-up is judged: those here now, or where nothing can be read those in the fullest
    /// back-up known.
    private long yardstick(RestorePreview.Comparison comparison) {
        return switch (comparison) {
            case RestorePreview.Compared(var now, _, _, _) -> now.dossiers();
            case RestorePreview.Unreadable _, RestorePreview.Nothing _ ->
                    BackupShelf.of(files.folder()).copies().stream()
                            .flatMap(copy -> copy.contents().stream())
                            .mapToLong(BackupCopy.Contents::dossiers)
                            .max()
                            .orElse(0);
        };
    }
}
