package nl.cyberwerkbank;

import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.Care;
import nl.cyberwerkbank.store.CareEvent;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Who looks after the file, and on which thread.
record Caretaker(Care care, BackgroundThread thread) {
    /// Only the window that may write looks after the file.
    static Optional<Caretaker> of(Workspace workspace, Clock clock, Consumer<CareEvent> told) {
        if (workspace.access() == Access.READ_ONLY) {
            return Optional.empty();
        }
        var thread = new BackgroundThread("care");
        var care = new Care(workspace.backups(), CareRules.shipped(), clock, thread, told);
        return Optional.of(new Caretaker(care, thread));
    }

    void start() {
        care.start();
    }

    /// What is under way goes on to its end.
    void stop() {
        care.stop();
        thread.close();
    }
}
