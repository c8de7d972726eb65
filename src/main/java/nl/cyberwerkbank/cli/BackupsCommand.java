package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.BackupShelf;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Lists the back-ups; needs no passphrase and works when the store itself cannot be opened.
@Command(
        name = "backups",
        description = {
            "Lists the back-ups of the encrypted store, the newest first: in its folder, on the second place, and in"
                    + " --from.",
            "",
            "One JSON object a line: name, kind (regular, knownGood, beforeMigration, replaced), takenAt, bytes, number"
                    + " of dossiers, and the folder, which opens like the store itself (--home)."
        },
        footer = {"", "Exit status: 0."})
public final class BackupsCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder of the store; without it: the one that the workbench uses.")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--from", paramLabel = "DIR", description = "Look in this folder too, such as a stick.")
    private Optional<Path> from = Optional.empty();

    @Spec private CommandSpec command = CommandSpec.create();

    public BackupsCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        BackupShelf shelf = BackupShelf.of(home.orElseGet(settings.home()));
        from.map(shelf::with).orElse(shelf).copies().stream()
                .map(copy -> JsonLines.compact(json(copy)))
                .forEach(command.commandLine().getOut()::println);
        return ExitCode.FINE;
    }

    static ObjectNode json(BackupCopy copy) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", copy.name());
        node.put("kind", copy.kind().code());
        node.put("takenAt", copy.takenAt().toString());
        node.put("bytes", copy.bytes());
        copy.contents().ifPresent(contents -> node.put("dossiers", contents.dossiers()));
        node.put("folder", copy.folder().toString());
        return node;
    }
}
