package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.DossierIndex;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Looks whether everything in the encrypted store is as it was written.
@Command(
        name = "verify",
        description = {
            "Checks the encrypted store: every page of the file, the chain of the journal, that every dossier can be"
                    + " read, and the hash of every offer and of everything frozen.",
            "",
            "Each fault is told on standard error; the counts are printed as JSON. Nothing is changed."
        },
        footer = {
            "",
            "Exit status: 0 all holds; 1 a fault was found; 2 when the store cannot be opened or read to its end."
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final int PAGE = 1_000;

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
        workspace.checkFile();
        List<String> faults = new ArrayList<>();
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        checkJournal(workspace, counts, faults);
        checkDossiers(workspace, counts, faults);
        workspace
                .moments()
                .altered()
                .forEach(moment ->
                        faults.add(
                                "dossier %s: what was frozen as %s was changed"
                                        .formatted(moment.dossier(), moment.kind())));
        counts.put("faults", faults.size());
        faults.forEach(fault -> command.commandLine().getErr().println(problems.of(fault).lines().getFirst()));
        command.commandLine().getOut().println(JsonLines.compact(counts));
        return faults.isEmpty() ? ExitCode.FINE : ExitCode.NEGATIVE;
    }

    private static void checkJournal(Workspace workspace, ObjectNode counts, List<String> faults) {
        switch (workspace.journal().verify()) {
            case ChainState.Intact(long rows, var head) ->
                    counts.put("journalRows", rows).put("journalHead", head.hex());
            case ChainState.Broken(long row, var fault) ->
                    faults.add("journal: row %d is %s".formatted(row, fault.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void checkDossiers(Workspace workspace, ObjectNode counts, List<String> faults) {
        int dossiers = 0;
        int offers = 0;
        for (var shelf : DossierIndex.Shelf.values()) {
            for (DossierRow row : (Iterable<DossierRow>) rows(workspace, shelf)::iterator) {
                dossiers++;
                offers += checkOffers(row, workspace, faults);
            }
        }
        counts.put("dossiers", dossiers).put("offers", offers);
    }

    private static Stream<DossierRow> rows(Workspace workspace, DossierIndex.Shelf shelf) {
        DossierQuery query =
                DossierQuery.latest().on(shelf).sortedBy(DossierQuery.Sort.NUMBER, DossierQuery.Direction.ASCENDING);
        return Stream.iterate(0, from -> from + PAGE)
                .map(from -> workspace.dossiers().list(query.page(from, PAGE)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    private static int checkOffers(DossierRow row, Workspace workspace, List<String> faults) {
        try {
            List<Offer> offers = Filing.load(workspace.dossiers(), row.id()).map(Dossier::offers).orElse(List.of());
            offers.stream()
                    .filter(offer -> !DossierJson.isUnchanged(offer))
                    .forEach(offer ->
                            faults.add(
                                    "dossier %s: offer %s was changed after it was made"
                                            .formatted(row.index().number(), offer.content().number())));
            return offers.size();
        } catch (DossierFormatException unreadable) {
            faults.add("dossier " + row.index().number() + ": " + unreadable.getMessage());
            return 0;
        }
    }
}
