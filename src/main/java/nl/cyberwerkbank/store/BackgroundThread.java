package nl.cyberwerkbank.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread on which the program saves, or looks after its file. It does not keep the program alive: close the
/// `AutoSave` first.
public final class BackgroundThread implements AutoSave.Later, AutoCloseable {
    private final ScheduledThreadPoolExecutor executor;

    /// The thread that saves.
    public BackgroundThread() {
        this("store");
    }

    /// @param name of the thread
    public BackgroundThread(String name) {
        executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon(true).factory());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Runs the task, unless this thread has been closed by then.
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the task reports its own problems
    public void run(Runnable task, Duration delay) {
        if (!executor.isShutdown()) {
            executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
