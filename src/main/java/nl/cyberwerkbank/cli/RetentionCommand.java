package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.retention.Retention;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.store.Erased;
import nl.cyberwerkbank.store.Erasures;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.RetentionReview;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/// Lists the dossiers whose time is over.
@Command(
        name = "retention",
        description = {
            "Lists the dossiers that may not be kept any longer, one JSON line each, with the law or assumption their"
                + " period rests on, and the records of erased dossiers whose period is over too. Nothing is removed:"
                + " look at them, then remove each with 'erase NUMBER --period-over --yes'.",
            "",
            "The periods stand in assets/retention/periods.yaml."
        },
        footer = {"", "Exit status: 0 nothing is over; 1 something is; 2 when the store cannot be opened."})
public final class RetentionCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Option(
            names = "--release-records",
            description = "Let the records of erased dossiers go whose period is over. It cannot be taken back.")
    private boolean release;

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public RetentionCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::list);
    }

    private int list(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        var erasures = new Erasures(workspace, RetentionTerms.shipped());
        RetentionReview review = RetentionReview.on(settings.today(), workspace, erasures);
        PrintWriter out = command.commandLine().getOut();
        review.dossiers().forEach(due -> out.println(JsonLines.compact(line(due))));
        review.records().forEach(record -> out.println(JsonLines.compact(line(record))));
        if (release) {
            if (!workspace.may(Right.ERASE)) {
                throw problems.of("this user may not erase");
            }
            var note = new JournalNote(settings.clock().instant(), "recordReleased", "retention");
            review.records().forEach(record -> erasures.release(record, note, settings.today()));
        }
        return review.dossiers().isEmpty() && review.records().isEmpty() ? ExitCode.FINE : ExitCode.NEGATIVE;
    }

    private static ObjectNode line(RetentionReview.Due due) {
        Retention retention = due.retention();
        return JsonNodeFactory.instance
                .objectNode()
                .put("dossier", due.row().index().number())
                .put("client", due.row().index().clientName())
                .put("kind", retention.kind().caseName())
                .put("endedOn", retention.endedOn().orElseThrow().toString())
                .put("keptUntil", retention.until().orElseThrow().toString())
                .put("source", retention.source().document() + " " + retention.source().article())
                .put("assumption", retention.source().origin() == Origin.ASSUMPTION);
    }

    private static ObjectNode line(Erased record) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("dossier", record.number())
                .put("erasedRecord", true)
                .put("keptUntil", record.keptUntil().orElseThrow().toString());
    }
}
