package nl.cyberwerkbank.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FaultTest {
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
