package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.exchange.parcel.Parcel;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Arrival;
import nl.cyberwerkbank.store.Exchange;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.RefusedArrivalException;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Model.CommandSpec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Takes in a dossier file that was opened: sender, merge, choices.
///
/// @param merging what the command line says about them
/// @param command where the result is told
record ArrivalDesk(StoreSettings settings, MergeArguments merging, CommandSpec command) {
    private static final String WHY = "commandLine";

    int takeIn(Parcel parcel, Path file, Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (!workspace.may(Right.EXCHANGE)) {
            throw problems.of("this user may not take in dossiers");
        }
        try {
            Arrival arrival = workspace.exchange().arrival(parcel.contents(), parcel.fingerprint());
            Map<String, Difference.Side> choices = merging.choices(arrival);
            if (merging.onlyLooks()) {
                tell(told(arrival));
                return ExitCode.FINE;
            }
            if (workspace.access() == Access.READ_ONLY) {
                throw problems.of("is open in another window, so nothing can be brought in; close that window first");
            }
            requireDecided(arrival, choices, file);
            requireKnown(arrival, workspace, file);
            Exchange.Taken taken =
                    workspace
                            .exchange()
                            .take(
                                    arrival,
                                    choices,
                                    settings.catalog(),
                                    new JournalNote(
                                            settings.clock().instant(),
                                            arrival.isNew() ? "dossierReceived" : "dossierMerged",
                                            WHY),
                                    settings.today());
            tell(told(arrival).put("number", taken.dossier().number()).put("revision", taken.revision()));
            return ExitCode.FINE;
        } catch (RefusedArrivalException refused) {
            throw problem(file, settings.wording().text(refused.told()));
        }
    }

    private static void requireDecided(Arrival arrival, Map<String, Difference.Side> choices, Path file)
            throws BadInput {
        String open =
                arrival.toBeChosen().stream()
                        .map(Difference::path)
                        .filter(path -> !choices.containsKey(path))
                        .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw problem(file, "both sides changed " + open + "; say --ours PATH, --theirs PATH or --take");
        }
    }

    private void requireKnown(Arrival arrival, Workspace workspace, Path file) throws BadInput {
        var sender = arrival.sender();
        if (!sender.isToBeCompared()) {
            return;
        }
        if (!merging.trusts(sender.fingerprint())) {
            throw problem(
                    file,
                    "comes from "
                            + (sender.name().isBlank() ? "an office without a name" : sender.name())
                            + ", which is not known here by this fingerprint; compare it with the sender, then say"
                            + " --trust "
                            + sender.fingerprint());
        }
        workspace.exchange().trust(sender, new JournalNote(settings.clock().instant(), "senderTrusted", WHY));
    }

    private static ObjectNode told(Arrival arrival) {
        ObjectNode told =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", arrival.theirs().id().toString())
                        .put("numberInFile", arrival.theirs().number())
                        .put("sender", arrival.sender().name())
                        .put("fingerprint", arrival.sender().fingerprint())
                        .put("new", arrival.isNew());
        for (Difference.Side side : Difference.Side.values()) {
            ArrayNode paths =
                    told.putArray(
                            switch (side) {
                                case OURS -> "changedHere";
                                case THEIRS -> "changedThere";
                                case BOTH -> "changedOnBothSides";
                            });
            arrival.differences().stream()
                    .filter(difference -> difference.changedBy() == side)
                    .forEach(difference -> paths.add(difference.path()));
        }
        return told;
    }

    private void tell(ObjectNode told) {
        command.commandLine().getOut().println(JsonLines.compact(told));
    }

    private static BadInput problem(Path file, String text) {
        return new BadInput(List.of(file + ": " + text));
    }
}
