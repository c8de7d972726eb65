package nl.cyberwerkbank;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Lets go of a workspace behind the window's back, since a back-up that is under way is waited for. What opens one
/// next waits in its turn; the window never does.
final class Release {
    private final Executor background;
    private volatile CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    Release(Executor background) {
        this.background = background;
    }

    /// Closes a workspace.
    void of(Runnable closing) {
        var now = new CompletableFuture<Void>();
        done = now;
        background.execute(() -> {
            try {
                closing.run();
            } finally {
                now.complete(null);
            }
        });
    }

    /// Runs something, on a thread that may wait, once the workspace closed last is let go of.
    void then(Runnable task) {
        background.execute(() -> {
            done.join();
            task.run();
        });
    }

    /// Waits itself, as when the program ends.
    void await() {
        done.join();
    }
}
