package nl.cyberwerkbank.store;

import nl.cyberwerkbank.store.backup.CareRules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes back-ups of an open workspace and lets go of old ones. Each is a folder with a copy of the database, which is
/// opened and checked before it counts, and of the key file. Nothing here makes a save or a search wait; all of it
/// waits for the disk.
public final class Backups {
    /// One for each folder: what an earlier opening still makes there and what this one makes take turns.
    private static final ConcurrentMap<Path, ReentrantLock> MAKING = new ConcurrentHashMap<>();

    private final WorkspaceFiles files;
    private final Database database;
    private final DatabaseKey key;
    private final ReentrantLock making;
    private volatile boolean closed;

    Backups(WorkspaceFiles files, Database database, DatabaseKey key) {
        this.files = files;
        this.database = database;
        this.key = key;
        this.making = MAKING.computeIfAbsent(files.folder(), _ -> new ReentrantLock());
    }

    /// Whether back-ups could be opened again: a throw-away workspace has no key file.
    public boolean arePossible() {
        return Files.exists(files.keys());
    }

    /// Where the workspace lies.
    public Path dataFolder() {
        return files.folder();
    }

    /// Those there are.
    public BackupShelf shelf() {
        return BackupShelf.of(files.folder());
    }

    /// Makes a back-up in the course of time, in the data folder.
    public BackupCopy make(Instant now) {
        return make(BackupFolder::regular, now);
    }

    /// Makes a back-up because somebody wants one. It does not give way to the next one of the same hour.
    public BackupCopy makeByHand(Instant now) {
        return make(BackupFolder::byHand, now);
    }

    private BackupCopy make(Function<Instant, String> name, Instant now) {
        Instant at = free(name, now);
        return make(name.apply(at), at);
    }

    /// A moment of which there is none yet.
    private Instant free(Function<Instant, String> name, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        while (Files.exists(files.backups().resolve(name.apply(at)))) {
            at = at.plusSeconds(1); // the clock was set back, or somebody is quick
        }
        return at;
    }

    /// Keeps the file as it was opened and found whole, in place of the copy before. A copy before that holds what this
    /// file does not, because it has another key or far more dossiers, is put aside.
    public BackupCopy keepKnownGood(CareRules rules, Instant now) {
        return inTurn(() -> {
            Optional<BackupCopy> before = BackupFolder.read(files.backups().resolve(BackupFolder.KNOWN_GOOD));
            if (before.isPresent() && !isSucceeded(before.get(), rules)) {
                setAside(before.get(), now);
            }
            return make(BackupFolder.KNOWN_GOOD, now);
        });
    }

    /// Makes the known-good copy and a back-up anew, and lets the second place have it where that is at hand: after an
    /// erasure neither is to hold what is gone.
    void renew(CareRules rules, Instant now, ZoneId zone) {
        inTurn(() -> {
            keepKnownGood(rules, now);
            make(now);
            letGo(rules, now, zone);
            try {
                return carryToSecondPlace(rules, now, zone);
            } catch (StoreException e) {
                if (e.problem() == StoreProblem.SECOND_PLACE_MISSING) {
                    return Optional.empty(); // told where erasing was asked; carried there once it is back
                }
                throw e;
            }
        });
    }

    /// Empties the write-ahead log when no copy of this installation reads it.
    ///
    /// @return false when another window keeps it
    boolean emptyLog() {
        return inTurn(database::emptyLog);
    }

    /// What waits for the disk and must not meet its like.
    interface Making<T> {
        T done() throws IOException;
    }

    <T> T inTurn(Making<T> work) {
        making.lock();
        try {
            if (closed && making.getHoldCount() == 1) { // what is under way goes on to its end
                throw new IllegalStateException("the workspace is closed");
            }
            return work.done();
        } catch (IOException e) {
            throw Faults.of(e);
        } finally {
            making.unlock();
        }
    }

    /// Waits for what is being made, then runs the end; nothing is begun after it. A disk that does not answer any more
    /// is waited for no longer than `patience`: what it leaves half made is cleared away at the next opening.
    void close(Duration patience, Runnable end) {
        closed = true;
        boolean waited = false;
        try {
            waited = making.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        try {
            end.run();
        } finally {
            if (waited) {
                making.unlock();
            }
        }
    }

    /// A copy with far more dossiers is succeeded all the same when the difference was erased since.
    private boolean isSucceeded(BackupCopy before, CareRules rules) {
        long dossiers = contents(database).dossiers() + erasedSince(before.takenAt());
        try {
            return KeyFile.read(new WorkspaceFiles(before.folder()).keys()).isSealedBy(key)
                    && before.contents().filter(then -> rules.isShrunken(dossiers, then.dossiers())).isEmpty();
        } catch (StoreException _) {
            return false; // no key file to be read: whose it is cannot be told
        }
    }

    private long erasedSince(Instant moment) {
        return database.read(
                session -> session.number("SELECT count(*) FROM erasure WHERE erased_at >= ?", moment.toEpochMilli()));
    }

    private void setAside(BackupCopy copy, Instant now) throws IOException {
        Path aside = files.backups().resolve(BackupFolder.setAside(free(BackupFolder::setAside, now)));
        AtomicFile.rename(copy.folder(), aside);
        copy.contents().ifPresent(contents -> BackupFolder.describe(aside, Optional.empty(), contents));
    }

    /// Makes the copy that is kept when the database is about to get another key.
    BackupCopy makeBeforeRekeying(Instant now) {
        return make(BackupFolder.beforeRekeying(now), now);
    }

    /// Puts this key file into the back-ups at hand that have the same database key, so that they too open with nothing
    /// older. One that cannot be written, as on a stick that is not plugged in, keeps its own until it ages out.
    void give(KeyFile current) {
        CareState state = CareState.read(files);
        List<Path> places =
                Stream.concat(
                                Stream.of(files.backups()),
                                state.secondPlace().map(place -> BackupShelf.on(place, state.installation())).stream())
                        .toList();
        inTurn(() -> {
            for (Path place : places) {
                BackupShelf.in(place).forEach(copy -> give(current, new WorkspaceFiles(copy.folder())));
            }
            return places.size();
        });
    }

    private void give(KeyFile current, WorkspaceFiles copy) {
        try {
            if (KeyFile.read(copy.keys()).isSealedBy(key)) {
                current.write(copy.keys());
                copy.forgetPreviousKeys();
            }
        } catch (StoreException _) {
            // the passphrase here has changed already; a back-up that cannot be reached must not undo that
        }
    }

    /// Whether anything was done since the newest back-up was made in the course of time.
    public boolean isBehind(Instant now) {
        Optional<BackupCopy> newest = newest(now);
        return newest.flatMap(BackupCopy::contents).filter(contents(database)::equals).isEmpty()
                || !hasSettingsOf(newest.get());
    }

    /// Own research, preferences and printed papers stand in settings, whose changes the journal does not note.
    private boolean hasSettingsOf(BackupCopy copy) {
        try (Database then = Database.open(new WorkspaceFiles(copy.folder()).database(), key, Access.READ_ONLY)) {
            return settings(then).equals(settings(database));
        } catch (StoreException _) {
            return false; // one that cannot be read any more is as good as none
        }
    }

    private static List<Sha256> settings(Database database) {
        return database.read(session ->
                session.list(
                        "SELECT name, value FROM setting ORDER BY name",
                        row -> Sha256.of(row.getString(1) + '=' + row.getString(2))));
    }

    /// When the newest back-up was made in the course of time.
    public Optional<Instant> lastMade(Instant now) {
        return newest(now).map(BackupCopy::takenAt);
    }

    /// One made later than now was made by a wrong clock, and would stay the newest for as long as that was wrong.
    private Optional<BackupCopy> newest(Instant now) {
        return BackupShelf.in(files.backups()).stream()
                .filter(copy -> copy.kind().isWhole() && !copy.takenAt().isAfter(now))
                .findFirst();
    }

    /// Lets go of the back-ups in the data folder that the rules do not keep.
    ///
    /// @return how many went
    public int letGo(CareRules rules, Instant now, ZoneId zone) {
        return letGo(files.backups(), rules, now, zone);
    }

    /// Sets or forgets the second place.
    public void secondPlace(Optional<Path> place) {
        CareState.read(files).withSecondPlace(place.map(Path::toAbsolutePath)).write(files);
    }

    /// Puts the newest back-up on the second place too, if it is not there yet, and lets go of old ones there.
    ///
    /// @return where; empty when no second place is set
    /// @throws StoreException `SECOND_PLACE_MISSING` when it is not there, such as a stick that is not plugged in
    public Optional<Path> carryToSecondPlace(CareRules rules, Instant now, ZoneId zone) {
        CareState state = CareState.read(files);
        if (state.secondPlace().isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(state.secondPlace().get())) {
            throw new StoreException(StoreProblem.SECOND_PLACE_MISSING);
        }
        Path there = BackupShelf.on(state.secondPlace().get(), state.installation());
        return inTurn(() -> {
            Optional<BackupCopy> newest = newest(now);
            Folders.make(there);
            Folders.sweep(there);
            if (newest.isPresent() && BackupFolder.read(there.resolve(newest.get().name())).isEmpty()) {
                carry(newest.get(), there.resolve(newest.get().name()));
            }
            letGo(there, rules, now, zone);
            return Optional.of(there);
        });
    }

    private static void carry(BackupCopy copy, Path target) throws IOException {
        Path unfinished = Folders.unfinished(target);
        Folders.copy(copy.folder(), unfinished);
        Folders.finish(unfinished, target);
    }

    /// How the last full check ended.
    public Optional<FullCheck> lastCheck() {
        return CareState.read(files).lastCheck();
    }

    /// Checks every page, every index, every reference and the journal, and remembers how it ended.
    public FullCheck check(Instant now) {
        return inTurn(() -> {
            FullCheck check = new FullCheck(now, FileCheck.fault(database));
            CareState.read(files).withCheck(check).write(files);
            return check;
        });
    }

    /// When the last act in the journal was done.
    public Optional<Instant> lastChange() {
        return contents(database).lastChange();
    }

    private BackupCopy make(String name, Instant at) {
        return inTurn(() -> write(files, database, key, name, Optional.of(at)));
    }

    /// Writes a copy that is named only once it was opened and found whole.
    ///
    /// @param at by the clock; empty where none is at hand
    static BackupCopy write(
            WorkspaceFiles files, Database database, DatabaseKey key, String name, Optional<Instant> at) {
        Path target = files.backups().resolve(name);
        try {
            Folders.make(files.backups());
            Path unfinished = Folders.unfinished(target);
            try {
                WorkspaceFiles copy = new WorkspaceFiles(unfinished);
                Backup.write(database, copy.database());
                Files.copy(files.keys(), copy.keys());
                KeyFile.read(copy.keys()).requireSealedBy(key);
                try (Database opened = Database.open(copy.database(), key, Access.READ_ONLY)) {
                    FileCheck.quick(opened);
                    BackupFolder.describe(unfinished, at, contents(opened));
                }
                Folders.finish(unfinished, target);
            } finally {
                Folders.remove(unfinished);
            }
        } catch (IOException e) {
            throw Faults.of(e);
        }
        return BackupFolder.read(target).orElseThrow(() -> new StoreException(StoreProblem.DAMAGED_BACKUP));
    }

    static BackupCopy.Contents contents(Database database) {
        return database.read(session ->
                session.first(
                                "SELECT (SELECT count(*) FROM dossier), (SELECT count(*) FROM journal),"
                                        + " (SELECT max(at) FROM journal)",
                                row -> {
                                    long at = row.getLong(3);
                                    Optional<Instant> last =
                                            row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
                                    return new BackupCopy.Contents(row.getLong(1), row.getLong(2), last);
                                })
                        .orElseThrow());
    }

    private int letGo(Path folder, CareRules rules, Instant now, ZoneId zone) {
        return inTurn(() -> {
            List<BackupCopy> all = BackupShelf.in(folder);
            List<BackupCopy> regular = all.stream().filter(copy -> copy.kind() == BackupCopy.Kind.REGULAR).toList();
            List<Instant> taken = regular.stream().map(BackupCopy::takenAt).toList();
            Set<Instant> kept = rules.kept().kept(taken, now, zone);
            List<BackupCopy> gone =
                    all.stream()
                            .filter(copy ->
                                    switch (copy.kind()) {
                                        case REGULAR -> !kept.contains(copy.takenAt());
                                        case BY_HAND, BEFORE_MIGRATION, BEFORE_REKEYING, REPLACED, SET_ASIDE ->
                                                rules.isReplacedTooOld(
                                                        rules.kept().counted(copy.takenAt(), taken, now), now, zone);
                                        case KNOWN_GOOD -> false;
                                    })
                            .collect(Collectors.toList());
            for (BackupCopy copy : gone) {
                Folders.remove(copy.folder());
            }
            return gone.size();
        });
    }
}
