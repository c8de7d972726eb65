package nl.cyberwerkbank.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The one thread on which the program saves. It does not keep the program alive: close the `AutoSave` first.
public final class BackgroundThread implements AutoSave.Later, AutoCloseable {
    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("store").daemon(true).factory());

    public BackgroundThread() {
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
