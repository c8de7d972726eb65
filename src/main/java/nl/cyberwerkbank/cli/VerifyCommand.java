package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.Verification;
import nl.cyberwerkbank.store.Verifying;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Looks whether everything in the encrypted store is as it was written.
@Command(
        name = "verify",
        description = {
            "Checks the encrypted store: every page of the file, the chain of the journal, that every dossier can be"
                    + " read and is what the journal says, the hash of every offer, earlier state, frozen document and"
                    + " attached file, and lists and search against the documents they were made from.",
            "",
            "Each fault is told on standard error with the row of the journal that says otherwise; the counts, and what"
                    + " was erased on purpose, are printed as JSON. Nothing is changed."
        },
        footer = {
            "",
            "Exit status: 0 all holds; 1 a fault was found; 2 when the store cannot be opened or read to its end."
        })
public final class VerifyCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public VerifyCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::verify);
    }

    private int verify(Workspace workspace, StoreArguments.Problems problems) {
        Verification found = Verifying.of(workspace, settings.catalog());
        found.faults()
                .forEach(fault ->
                        command.commandLine()
                                .getErr()
                                .println(problems.of(settings.wording().text(fault.told())).lines().getFirst()));
        command.commandLine().getOut().println(JsonLines.compact(counts(found)));
        return found.holds() ? ExitCode.FINE : ExitCode.NEGATIVE;
    }

    private ObjectNode counts(Verification found) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        counts.put("journalRows", found.journalRows());
        counts.put("journalHead", found.journalHead().hex());
        counts.put("dossiers", found.counts().dossiers());
        counts.put("offers", found.counts().offers());
        counts.put("earlierStates", found.counts().revisions());
        counts.put("frozenMoments", found.counts().moments());
        counts.put("files", found.counts().files());
        counts.put("looseFiles", found.counts().loose());
        counts.put("outdatedInLists", found.counts().outdated());
        counts.put("faults", found.faults().size());
        if (!found.erased().isEmpty()) {
            ArrayNode erased = counts.putArray("erased");
            found.erased()
                    .forEach(gone ->
                            erased.addObject()
                                    .put("dossier", gone.erased().number())
                                    .put(
                                            "erasedOn",
                                            LocalDate.ofInstant(gone.erased().at(), settings.clock().getZone())
                                                    .toString())
                                    .put("why", gone.erased().why())
                                    .put("journalRows", gone.rows()));
        }
        return counts;
    }
}
