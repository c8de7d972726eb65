package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Makes a back-up now, as the open workbench does by itself every hour.
@Command(
        name = "backup",
        description = {
            "Makes a back-up of the encrypted store now, carries it to the second place if one is set, and lets go of"
                    + " back-ups too old to keep.",
            "",
            "Prints the back-up as `backups` lists it. A second place that is not there is told on standard error."
        },
        footer = {"", "Exit status: 0 made; 1 made, but the second place is not there; 2 not made."})
public final class BackupCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public BackupCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::make);
    }

    private int make(Workspace workspace, StoreArguments.Problems problems) {
        CareRules rules = CareRules.shipped();
        var now = settings.clock().instant();
        BackupCopy made = workspace.backups().makeByHand(now);
        command.commandLine().getOut().println(JsonLines.compact(BackupsCommand.json(made)));
        workspace.backups().letGo(rules, now, settings.clock().getZone());
        try {
            workspace.backups().carryToSecondPlace(rules, now, settings.clock().getZone());
            return ExitCode.FINE;
        } catch (StoreException e) {
            if (e.problem() != StoreProblem.SECOND_PLACE_MISSING) {
                throw e;
            }
            String what = settings.wording().text(e.problem().what());
            command.commandLine().getErr().println(problems.of(what).lines().getFirst());
            return ExitCode.NEGATIVE;
        }
    }
}
