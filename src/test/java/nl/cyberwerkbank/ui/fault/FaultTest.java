package nl.cyberwerkbank.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FaultTest {
    @Test
    void whatTheStoreRunsIntoIsToldInItsOwnWordsAndNotAsAMistakeOfTheProgram(@TempDir Path folder) {
        List<StoreProblem> told = new ArrayList<>();
        List<Throwable> reported = new ArrayList<>();
        var handler = new StoreFaults(told::add, (thread, failure) -> reported.add(failure));
        StoreException missing = catchThrowableOfType(StoreException.class, () -> Workspace.usersOf(folder));
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException(missing));
        assertThat(told).containsExactly(StoreProblem.NO_WORKSPACE);
        assertThat(reported).isEmpty();
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("a mistake"));
        assertThat(reported).hasSize(1);
    }

    private static Throwable failure(String message) {
        return new IllegalStateException(message, new IllegalArgumentException("cause " + message));
    }

    @Test
    void theReportHoldsNothingThatWasTyped() {
        String report = Fault.of(failure("Bakkerij Jansen")).report("0.1.0");
        assertThat(report).contains("IllegalStateException", "IllegalArgumentException", "FaultTest.failure", "0.1.0");
        assertThat(report).doesNotContain("Jansen");
    }

    @Test
    void theSameFailureHasTheSameCodeWhateverItsMessage() {
        List<String> codes = new ArrayList<>();
        for (String message : List.of("a", "b")) {
            codes.add(Fault.of(failure(message)).code());
        }
        assertThat(codes.getFirst()).matches("[0-9A-V]{4}-[0-9A-V]{4}").isEqualTo(codes.getLast());
        assertThat(Fault.of(new NullPointerException()).code()).isNotEqualTo(codes.getFirst());
    }

    @Test
    void oneFaultIsShownAtATime() {
        var waiting = new ArrayList<Runnable>();
        var shown = new ArrayList<Fault>();
        var handler = new FaultHandler(waiting::add, shown::add);
        handler.uncaughtException(Thread.currentThread(), failure("first"));
        handler.uncaughtException(Thread.currentThread(), failure("echo"));
        assertThat(waiting).hasSize(1);
        waiting.getFirst().run();
        handler.uncaughtException(Thread.currentThread(), failure("later"));
        waiting.getLast().run();
        assertThat(shown).hasSize(2);
    }
}
