package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.exchange.parcel.Parcel;
import nl.cyberwerkbank.exchange.parcel.ParcelException;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Numbers;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoredDossier;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// Brings one dossier into the encrypted store.
@Command(
        name = "import",
        description = {
            "Brings one dossier, as 'export' writes it, into the encrypted store: JSON or a dossier file.",
            "",
            "A dossier file is merged with the same dossier here: what one side changed is taken over, and where both"
                    + " changed one thing the command says which version to take. Its sender must be known: compare the"
                    + " fingerprint that is told with him by telephone, then name it with --trust.",
            "",
            "JSON is taken as it is. A dossier keeps its number, unless another dossier here has that one: then it gets"
                + " the next of this installation. A dossier that is here already is replaced only when asked to, and"
                + " keeps its number here. An offer that was changed after it was made is refused, and the dossier with"
                + " it."
        },
        footer = {
            "",
            "Prints which dossier it is now, as JSON.",
            "Exit status: 0 done; 2 when file or store is not fit for it, and then nothing is changed."
        })
public final class ImportCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MARK_BYTES = 16;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{4,9}");
    private static final String WHY = "commandLine";

    private final StoreSettings settings;

    @Parameters(paramLabel = "FILE", description = "The dossier as JSON.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "JSON only: put it in the place of the same dossier here.")
    private boolean replace;

    @Mixin private MergeArguments merging = new MergeArguments();

    @Mixin private FilePassphrase filePassphrase = new FilePassphrase();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public ImportCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        if (isParcel()) {
            Parcel parcel = opened();
            return arguments.open(
                    settings,
                    (workspace, problems) ->
                            new ArrivalDesk(settings, merging, command).takeIn(parcel, file, workspace, problems));
        }
        Dossier dossier = read();
        return arguments.open(settings, (workspace, problems) -> bringIn(dossier, workspace, problems));
    }

    /// By its first bytes, whatever it is called; a file that cannot be read is told further on.
    private boolean isParcel() {
        try (var in = Files.newInputStream(file)) {
            return ParcelFile.isOne(in.readNBytes(MARK_BYTES));
        } catch (IOException _) {
            return false;
        }
    }

    private Parcel opened() throws BadInput {
        byte[] bytes = BinaryFile.bytes(file, ParcelFile.LARGEST);
        char[] passphrase = filePassphrase.ask(settings.prompt());
        try {
            return ParcelFile.read(bytes, passphrase);
        } catch (ParcelException refused) {
            throw problem(settings.wording().text(refused.told()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Dossier read() throws BadInput {
        try {
            Dossier dossier = DossierJson.read(InputFile.characters(file, MOST_BYTES).toString());
            for (int i = 0; i < dossier.offers().size(); i++) {
                if (!DossierJson.isUnchanged(dossier.offers().get(i))) {
                    throw problem("offers[" + i + "]: was changed after it was made, or its hash was");
                }
            }
            return dossier;
        } catch (DossierFormatException unreadable) {
            throw problem(unreadable.getMessage());
        }
    }

    private int bringIn(Dossier dossier, Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (workspace.access() == Access.READ_ONLY) {
            throw problems.of("is open in another window, so nothing can be brought in; close that window first");
        }
        if (!workspace.may(Right.EXCHANGE)) {
            throw problems.of("this user may not take in dossiers");
        }
        Optional<StoredDossier> present = workspace.dossiers().load(dossier.id());
        if (present.isPresent() && !replace) {
            throw problem("would replace " + told(present.get()) + "; with --replace it does");
        }
        Filed filed = workspace.together(() -> file(dossier, present, workspace));
        var summary =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", dossier.id().toString())
                        .put("number", filed.number())
                        .put("numberInFile", dossier.number())
                        .put("revision", filed.revision())
                        .put("replaced", present.isPresent());
        command.commandLine().getOut().println(JsonLines.compact(summary));
        return ExitCode.FINE;
    }

    private record Filed(String number, long revision) {}

    private Filed file(Dossier brought, Optional<StoredDossier> present, Workspace workspace) {
        Instant now = settings.clock().instant();
        Dossier dossier =
                brought.withNumber(
                        present.map(here -> here.index().number()).orElseGet(() -> number(brought, workspace)));
        var offering = Filing.preferences(workspace.settings()).offeringFor(dossier, settings.catalog());
        long revision =
                workspace
                        .dossiers()
                        .save(
                                Filing.draft(Assessment.of(dossier, offering), now),
                                present.map(StoredDossier::revision).orElse(0L),
                                new JournalNote(now, present.isPresent() ? "dossierReplaced" : "dossierImported", WHY));
        for (Offer offer : dossier.offers()) {
            freeze(offer, dossier, now, workspace);
        }
        return new Filed(dossier.number(), revision);
    }

    private String number(Dossier brought, Workspace workspace) {
        boolean isFree =
                NUMBER.matcher(brought.number()).matches() && workspace.dossiers().numbered(brought.number()).isEmpty();
        return isFree
                ? brought.number()
                : workspace.numbers().next(Numbers.DOSSIER, LocalDate.now(settings.clock()).getYear());
    }

    /// Frozen here too, unless it was made or brought in here before, so that a signed copy finds its dossier.
    private static void freeze(Offer offer, Dossier dossier, Instant now, Workspace workspace) {
        String json = DossierJson.write(offer);
        Sha256 hash = Sha256.of(json);
        if (workspace.moments().withHash(hash).isEmpty()) {
            workspace.moments().freeze(dossier.id(), json, hash, new JournalNote(now, "offerImported", WHY));
        }
    }

    private static String told(StoredDossier here) {
        return "dossier %s (%s), revision %d, %s"
                .formatted(here.index().number(), here.index().clientName(), here.revision(), here.index().updatedAt());
    }

    private BadInput problem(String text) {
        return new BadInput(List.of(file + ": " + text));
    }
}
