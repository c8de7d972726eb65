package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.retention.MustKeep;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Erased;
import nl.cyberwerkbank.store.ErasurePlan;
import nl.cyberwerkbank.store.Erasures;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.concurrent.Callable;

/// Lets the contents of a dossier go for good.
@Command(
        name = "erase",
        description = {
            "Shows what erasing a dossier would take away and what the law makes one keep; with --yes it is done: the"
                + " dossier, its place in lists and search, earlier states, frozen documents, and the files that only"
                + " it names. The journal keeps its hashes, and 'verify' says when it was erased. The known-good copy"
                + " and the newest back-up are made anew without it; older ones hold it until the day that is printed,"
                + " also on the second place."
        },
        footer = {
            "",
            "Exit status: 0 shown or done; 1 a policy or a loss still runs, so nothing may go; 2 when the store or the"
                    + " dossier cannot be opened."
        })
public final class EraseCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Mixin private NamedDossier named = new NamedDossier();

    @Option(names = "--yes", description = "Do it. It cannot be taken back.")
    private boolean yes;

    @Option(
            names = "--period-over",
            description = "Its time is over, as 'retention' says; without it: the client asked for it.")
    private boolean periodOver;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public EraseCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::erase);
    }

    private int erase(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (!workspace.may(Right.ERASE)) {
            throw problems.of("this user may not erase");
        }
        Dossier dossier = named.in(workspace, problems);
        var erasures = new Erasures(workspace, RetentionTerms.shipped());
        ErasurePlan plan = erasures.plan(dossier.id(), settings.today()).orElseThrow();
        ObjectNode told = told(plan);
        if (plan.running() || !yes) {
            told.put("erased", false);
            command.commandLine().getOut().println(JsonLines.compact(told));
            return plan.running() ? ExitCode.NEGATIVE : ExitCode.FINE;
        }
        if (workspace.access() == Access.READ_ONLY) {
            throw problems.of("is open in another window, which has to erase it or to be closed first");
        }
        if (periodOver && !plan.retention().isOver(settings.today())) {
            throw problems.of("dossier " + plan.number() + " may be kept longer; see 'retention'");
        }
        Erased erased =
                erasures.erase(
                        plan,
                        new JournalNote(
                                settings.clock().instant(),
                                "dossierErased",
                                periodOver ? "retention" : "clientRequest"));
        told.put("erased", true).put("at", erased.at().toString());
        try {
            erasures.finish(CareRules.shipped(), settings.clock());
        } catch (StoreException e) {
            told.put("unfinished", e.problem().code());
        }
        command.commandLine().getOut().println(JsonLines.compact(told));
        return ExitCode.FINE;
    }

    private static ObjectNode told(ErasurePlan plan) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("dossier", plan.number()).put("running", plan.running());
        told.putObject("goes")
                .put("earlierStates", plan.earlier())
                .put("frozenDocuments", plan.moments())
                .put("files", plan.files().size());
        ArrayNode stays = told.putArray("stays");
        plan.stays().map(MustKeep::grounds).stream()
                .flatMap(grounds -> grounds.stream())
                .forEach(ground ->
                        stays.addObject()
                                .put("part", ground.part())
                                .put("law", ground.source().document() + " " + ground.source().article())
                                .put("until", ground.until().toString()));
        return told.put("inBackupsUntil", plan.backupsGoneOn().toString());
    }
}
