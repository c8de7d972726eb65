package nl.cyberwerkbank.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Saves dossiers while they are being typed. A change is on its way to the disk `DELAY` after it was made, however
/// fast others follow it; what changed meanwhile goes along in the same save. Nobody who reports a change waits for a
/// disk.
public final class AutoSave implements AutoCloseable {
    /// From the first unsaved change to its save; leaves 200 of the 500 ms within which a change must be on the disk.
    public static final Duration DELAY = Duration.ofMillis(300);

    /// From a failed save to the next attempt, when nothing changes in between.
    public static final Duration RETRY = Duration.ofSeconds(5);

    private static final String KIND = "dossierSaved";
    private static final String WHY = "autosave";

    /// Runs something later, on a thread that may wait for the disk.
    public interface Later {
        void run(Runnable task, Duration delay);
    }

    /// Is told of every change of state, on the thread that saves or reports the change.
    public interface Listener {
        void stateChanged(UUID dossier, SaveState state);
    }

    private final Dossiers dossiers;
    private final Later later;
    private final InstantSource clock;
    private final Listener listener;

    private final Map<UUID, Supplier<DossierDraft>> pending = new HashMap<>(); // guarded by itself
    private boolean scheduled; // guarded by pending
    private final Map<UUID, Long> revisions = new ConcurrentHashMap<>();
    private final ReentrantLock saving = new ReentrantLock(); // one save at a time, in the order of the changes

    /// @param later runs the saves; `BackgroundThread` is the one for the program
    /// @param clock dates the journal rows
    public AutoSave(Dossiers dossiers, Later later, InstantSource clock, Listener listener) {
        this.dossiers = dossiers;
        this.later = later;
        this.clock = clock;
        this.listener = listener;
    }

    /// Says which revision the next changes of a dossier are made on: after it was loaded, or saved by an act of the
    /// user.
    ///
    /// @param revision 0 for a dossier not saved before
    public void follow(UUID dossier, long revision) {
        revisions.put(dossier, revision);
    }

    /// Stops following a dossier and drops what was not saved of it: it was removed, or is to be read anew.
    public void forget(UUID dossier) {
        synchronized (pending) {
            pending.remove(dossier);
        }
        revisions.remove(dossier);
    }

    /// The revision on the disk, of a dossier that is followed.
    public Optional<Long> revision(UUID dossier) {
        return Optional.ofNullable(revisions.get(dossier));
    }

    /// Reports a change and returns at once.
    ///
    /// @param newest gives the dossier as it is when asked, on another thread: let it read an immutable value
    public void changed(UUID dossier, Supplier<DossierDraft> newest) {
        if (!revisions.containsKey(dossier)) {
            throw new IllegalStateException("a change to a dossier that is not followed");
        }
        boolean first;
        synchronized (pending) {
            first = pending.put(dossier, newest) == null;
        }
        if (first) {
            listener.stateChanged(dossier, new SaveState.Saving());
        }
        scheduleIn(DELAY);
    }

    /// Saves what is not saved yet, waits for it, and throws the first problem met. Not for use inside
    /// `Workspace.together`, which would make the saving thread and this one wait for each other.
    public void flush() {
        savePending()
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    /// True while something is not on the disk.
    public boolean isBehind() {
        synchronized (pending) {
            if (!pending.isEmpty()) {
                return true;
            }
        }
        return saving.isLocked();
    }

    /// Saves what is left. Stop the thread behind `Later` afterwards.
    @Override
    public void close() {
        flush();
    }

    private void scheduleIn(Duration delay) {
        synchronized (pending) {
            if (scheduled) {
                return;
            }
            scheduled = true;
        }
        later.run(this::saveOnTime, delay);
    }

    private void saveOnTime() {
        synchronized (pending) {
            scheduled = false;
        }
        boolean done = false;
        try {
            done = savePending().isEmpty();
        } finally {
            if (!done) {
                scheduleIn(RETRY);
            }
        }
    }

    private Optional<StoreException> savePending() {
        saving.lock();
        try {
            List<UUID> waiting;
            synchronized (pending) {
                waiting = List.copyOf(pending.keySet());
            }
            Optional<StoreException> problem = Optional.empty();
            for (UUID dossier : waiting) {
                Optional<StoreException> met = save(dossier);
                problem = problem.or(() -> met);
            }
            return problem;
        } finally {
            saving.unlock();
        }
    }

    private Optional<StoreException> save(UUID dossier) {
        Optional<Supplier<DossierDraft>> newest;
        synchronized (pending) {
            newest = Optional.ofNullable(pending.remove(dossier));
        }
        Optional<Long> expected = revision(dossier);
        if (newest.isEmpty() || expected.isEmpty()) {
            return Optional.empty(); // forgotten meanwhile
        }
        try {
            saveOrPutBack(dossier, newest.get(), expected.get());
            return Optional.empty();
        } catch (RuntimeException e) {
            StoreException problem = e instanceof StoreException s ? s : new StoreException(StoreProblem.UNEXPECTED, e);
            listener.stateChanged(dossier, new SaveState.Failed(problem.problem()));
            return Optional.of(problem);
        }
    }

    private void saveOrPutBack(UUID dossier, Supplier<DossierDraft> newest, long expected) {
        boolean saved = false;
        try {
            JournalNote note = new JournalNote(clock.instant(), KIND, WHY);
            long revision = dossiers.save(newest.get(), expected, note);
            revisions.replace(dossier, revision);
            listener.stateChanged(dossier, new SaveState.Saved(note.at(), revision));
            saved = true;
        } finally {
            if (!saved) {
                synchronized (pending) {
                    pending.putIfAbsent(dossier, newest); // unless a newer change came in meanwhile
                }
            }
        }
    }
}
