package nl.cyberwerkbank.ui.fault;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Takes every failure that nobody caught, on any thread, and shows one at a time: while a report is open, further
/// failures are usually its echo.
public final class FaultHandler implements Thread.UncaughtExceptionHandler {
    private final Executor foreground;
    private final Consumer<Fault> show;
    private final AtomicBoolean open = new AtomicBoolean();

    /// @param foreground the JavaFX thread
    /// @param show shows the fault and returns when the user has closed it
    public FaultHandler(Executor foreground, Consumer<Fault> show) {
        this.foreground = foreground;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (open.compareAndSet(false, true)) {
            Fault fault = Fault.of(failure);
            foreground.execute(() -> {
                try {
                    show.accept(fault);
                } finally {
                    open.set(false);
                }
            });
        }
    }
}
