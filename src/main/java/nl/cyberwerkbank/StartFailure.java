package nl.cyberwerkbank;

import nl.cyberwerkbank.ui.fault.Fault;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;

import javax.swing.JOptionPane;

/// Tells that the program could not start, before there is a window, a language or a theme: on the terminal, and in a
/// plain window of another toolkit where there is a screen, because whoever starts it from a menu sees no terminal.
final class StartFailure {
    private StartFailure() {}

    static void tell(Throwable failure, PrintWriter err) {
        String text = text(Fault.of(failure));
        err.println(text);
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                JOptionPane.showMessageDialog(null, text, "Cyberwerkbank", JOptionPane.ERROR_MESSAGE);
            }
        } catch (RuntimeException | Error noOtherToolkit) {
            // the terminal has it; a screen that cannot be reached is an AWTError
        }
    }

    /// What happened, what is safe and what to do, in both languages; nothing of a client is in it.
    static String text(Fault fault) {
        return """
        Cyberwerkbank kon niet starten (code %1$s: %2$s).
        Uw dossiers zijn niet aangeraakt. Start de computer opnieuw of installeer het programma opnieuw; \
        uw gegevens blijven daarbij bewaard.

        Cyberwerkbank could not start (code %1$s: %2$s).
        Your dossiers were not touched. Restart the computer or install the program again; your data stays.\
        """
                .formatted(fault.code(), fault.trace().getFirst());
    }
}
