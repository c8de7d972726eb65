package nl.cyberwerkbank.cli;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The passphrase that closes a dossier file, which the sender tells the receiver by another way than the file.
final class FilePassphrase {
    private static final String WHOSE = "the dossier file";

    @Option(
            names = "--file-passphrase",
            paramLabel = "FILE",
            description = "Take the passphrase of the dossier file from the first line of this file.")
    private Optional<Path> file = Optional.empty();

    /// The passphrase, which the caller wipes.
    char[] ask(PassphrasePrompt prompt) throws BadInput {
        if (file.isPresent()) {
            return StoreArguments.firstLine(file.get());
        }
        return prompt.ask(WHOSE)
                .orElseThrow(() ->
                        new BadInput(
                                List.of(
                                        "cyberwerkbank: no console to ask the passphrase of the dossier file on; use"
                                                + " --file-passphrase")));
    }
}
