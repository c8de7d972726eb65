package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class StartFailureTest {
    @Test
    void aScreenThatCannotBeReachedIsSaidToBeThatAndNoReasonToInstallAgain() {
        assertThat(Display.refusedBy(new UnsupportedOperationException("Unable to open DISPLAY")))
                .hasValueSatisfying(missing -> assertThat(missing).contains("cannot be reached", "DISPLAY"));
        assertThat(Display.refusedBy(new UnsupportedOperationException("no toolkit"))).isEmpty();
        assertThat(Display.refusedBy(new LinkageError())).isEmpty();
    }

    @Test
    void saysOnTheTerminalWhatIsSafeAndWhatToDoAndNothingOfAClient() {
        var err = new StringWriter();
        StartFailure.tell(
                new IllegalStateException("cannot read the dossier of Bakkerij Jansen"), new PrintWriter(err, true));
        assertThat(err.toString())
                .contains("kon niet starten", "IllegalStateException", "niet aangeraakt", "installeer")
                .contains("could not start", "not touched", "install the program again")
                .doesNotContain("Jansen");
    }
}
