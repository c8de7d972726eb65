package nl.cyberwerkbank.cli;

import java.io.Console;
import java.util.Optional;

/// Asks a user for his passphrase without showing what he types.
@FunctionalInterface
public interface PassphrasePrompt {
    /// What he typed, which the caller wipes; empty when there is nobody to ask, or no answer.
    Optional<char[]> ask(String userName);

    /// Asks on the console that the program was started from.
    static PassphrasePrompt onConsole() {
        // without a terminal there is no console, or on some platforms one that would wait for ever
        return userName ->
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> console.readPassword("Passphrase of %s: ", userName));
    }
}
