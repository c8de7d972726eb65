package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.BackupShelf;
import nl.cyberwerkbank.store.Restore;
import nl.cyberwerkbank.store.RestorePreview;
import nl.cyberwerkbank.store.backup.CareRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Puts a back-up back, or shows what that would cost.
@Command(
        name = "restore",
        description = {
            "Shows what a back-up holds and what putting it back would lose, compared with what is here now; with --yes"
                    + " it puts it back.",
            "",
            "What is replaced is kept and listed by `backups` as replaced. An empty or shrunken back-up is refused"
                    + " unless --even-if-shrunken is given. User and passphrase are those of now, or of"
                    + " the back-up where it has another key."
        },
        footer = {"", "Exit status: 0 shown or put back; 1 refused: empty or shrunken; 2 cannot be read or put back."})
public final class RestoreCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Parameters(paramLabel = "BACKUP", description = "A name that `backups` lists, or the path of a back-up.")
    private String name = "";

    @Option(names = "--from", paramLabel = "DIR", description = "Look in this folder too, such as a stick.")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--yes", description = "Put it back.")
    private boolean yes;

    @Option(names = "--even-if-shrunken", description = "Also when it is empty or holds far fewer dossiers.")
    private boolean evenIfShrunken;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public RestoreCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.at(
                settings,
                (folder, problems) -> {
                    BackupShelf shelf = BackupShelf.of(folder);
                    BackupCopy copy = from.map(shelf::with).orElse(shelf).find(name);
                    Restore restore = new Restore(folder, CareRules.shipped());
                    RestorePreview preview =
                            arguments.signingIn(
                                    settings,
                                    restore.usersOf(copy),
                                    problems,
                                    (user, passphrase) -> restore.preview(copy, user, passphrase));
                    return show(preview, restore, problems);
                });
    }

    private int show(RestorePreview preview, Restore restore, StoreArguments.Problems problems) {
        ObjectNode node = BackupsCommand.json(preview.copy());
        node.put("dossiers", preview.contents().dossiers());
        preview.contents().lastChange().ifPresent(at -> node.put("lastChange", at.toString()));
        switch (preview.comparison()) {
            case RestorePreview.Nothing() -> node.put("now", "nothing");
            case RestorePreview.Unreadable(var problem) -> node.put("now", "unreadable").put("problem", problem.code());
            case RestorePreview.Compared compared -> describe(compared, node);
        }
        preview.doubt()
                .ifPresent(doubt ->
                        node.putObject("shrunken")
                                .put("dossiers", doubt.dossiers())
                                .put("comparedWith", doubt.yardstick()));
        if (yes && preview.doubt().isPresent() && !evenIfShrunken) {
            command.commandLine().getOut().println(JsonLines.compact(node));
            command.commandLine()
                    .getErr()
                    .println(
                            problems.of(name + " is empty or has shrunk; --even-if-shrunken puts it back all the same")
                                    .lines()
                                    .getFirst());
            return ExitCode.NEGATIVE;
        }
        if (yes) {
            var consent = evenIfShrunken ? Restore.Consent.ALSO_IF_DOUBTFUL : Restore.Consent.UNLESS_DOUBTFUL;
            Optional<Path> replaced = restore.carryOut(preview, consent, settings.clock().instant());
            node.put("restored", true);
            replaced.ifPresent(folder -> node.put("replaced", folder.toString()));
        }
        command.commandLine().getOut().println(JsonLines.compact(node));
        return ExitCode.FINE;
    }

    private static void describe(RestorePreview.Compared compared, ObjectNode node) {
        if (!compared.returning().isEmpty()) {
            ArrayNode returning = node.putArray("returning");
            compared.returning().forEach(returning::add);
        }
        node.putObject("now").put("dossiers", compared.now().dossiers()).put("changesSince", compared.changes());
        ArrayNode lost = node.putArray("lost");
        compared.lost()
                .forEach(each ->
                        lost.addObject()
                                .put("number", each.number())
                                .put("extent", each.extent().code())
                                .put("revisions", each.revisions()));
    }
}
