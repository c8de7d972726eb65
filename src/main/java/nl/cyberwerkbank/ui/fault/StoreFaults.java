package nl.cyberwerkbank.ui.fault;

import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Takes the failures that nobody caught and that are no mistake of the program: the disk is full, the file is gone.
/// They are told in the words of the store; everything else goes on to the report.
public final class StoreFaults implements Thread.UncaughtExceptionHandler {
    private static final Set<StoreProblem> MISTAKES = Set.of(StoreProblem.UNEXPECTED, StoreProblem.MIGRATION_FAILED);
    private static final int DEEPEST = 10;

    private final Predicate<StoreProblem> tell;
    private final Thread.UncaughtExceptionHandler others;

    /// @param tell tells the problem, on any thread; false where there is no window to tell it in
    /// @param others takes what is not told
    public StoreFaults(Predicate<StoreProblem> tell, Thread.UncaughtExceptionHandler others) {
        this.tell = tell;
        this.others = others;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (problem(failure).filter(tell).isEmpty()) {
            others.uncaughtException(thread, failure);
        }
    }

    static Optional<StoreProblem> problem(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(StoreException.class::isInstance)
                .map(each -> ((StoreException) each).problem())
                .filter(met -> !MISTAKES.contains(met))
                .findFirst();
    }
}
