package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.Rekeying;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.Callable;

/// Gives the database another key.
@Command(
        name = "rekey",
        description = {
            "Writes the whole store anew under another key, as when somebody who left may have copies of the old files."
                + " A back-up under the old key is made first, a folder that opens by itself. All or nothing: after a"
                + " power cut the store opens as it was, or as it becomes.",
            "",
            "Your passphrase stays. Everybody else gets a recovery code, printed once as JSON, signs in with it and"
                + " chooses a new passphrase; your own new code is printed too. Older recovery sheets do not open the"
                + " store any more. Every back-up made before, also those on the second place, still opens with the"
                + " passphrases and sheets of before, until it ages out: destroy them once all is well."
        },
        footer = {"", "Exit status: 0 done; 2 when the store cannot be opened, or a window has it open."})
public final class RekeyCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public RekeyCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.at(
                settings,
                (folder, problems) -> {
                    Rekeying.Rekeyed done =
                            arguments.signingIn(
                                    settings,
                                    Workspace.usersOf(folder),
                                    problems,
                                    (user, passphrase) ->
                                            Rekeying.of(folder, user, passphrase, settings.clock().instant()));
                    ObjectNode told = JsonNodeFactory.instance.objectNode();
                    told.put("backup", done.backup().toString());
                    ObjectNode codes = told.putObject("recoveryCodes");
                    done.codes().forEach((name, code) -> codes.put(name, code.printed()));
                    command.commandLine().getOut().println(JsonLines.compact(told));
                    return ExitCode.FINE;
                });
    }
}
