package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.exchange.afd.AfdMessage;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Takes one dossier out of the encrypted store.
@Command(
        name = "export",
        description = {
            "Writes one dossier of the encrypted store: as JSON, as a dossier file for another workbench, or for other"
                    + " systems.",
            "",
            "The JSON is the whole dossier with its offers, in plain text: it is no longer encrypted. A dossier file"
                + " (its name ends in .cwb) has the documents and the history in it too, is encrypted to a passphrase"
                + " and signed by the office. 'import' brings either back, here or in another installation. Only JSON"
                + " can be written while the store is open in a window."
        },
        footer = {
            "",
            "Exit status: 0 done; 2 when the store or the dossier cannot be opened, or the file not written."
        })
public final class ExportCommand implements Callable<Integer> {
    private static final String WHY = "commandLine";

    private final StoreSettings settings;

    @Mixin private NamedDossier named = new NamedDossier();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description =
                    "Write to this file, in place of what it held; without it: to standard output. A name that ends in"
                            + " .cwb makes a dossier file.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--afd",
            description =
                    "Write what the client applied for and what was insured in the shape of the SIVI All Finance"
                            + " Datastandaard 2.0.")
    private boolean afd;

    @Mixin private FilePassphrase filePassphrase = new FilePassphrase();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public ExportCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::export);
    }

    private int export(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        Dossier dossier = named.in(workspace, problems);
        if (target.filter(file -> file.toString().endsWith(ParcelFile.ENDING)).isPresent()) {
            return send(dossier, target.get(), workspace, problems);
        }
        if (!workspace.may(Right.EXPORT_LISTS)) {
            throw problems.of("this user may not export dossiers");
        }
        String json = afd ? AfdMessage.of(dossier, settings.today()) : DossierJson.write(dossier);
        if (target.isEmpty()) {
            command.commandLine().getOut().println(json);
            return ExitCode.FINE;
        }
        OutputFile.write(target.get(), (json + "\n").getBytes(StandardCharsets.UTF_8));
        tell(summary(dossier, target.get()));
        return ExitCode.FINE;
    }

    private int send(Dossier dossier, Path file, Workspace workspace, StoreArguments.Problems problems)
            throws BadInput {
        if (!workspace.may(Right.EXCHANGE)) {
            throw problems.of("this user may not send dossiers");
        }
        if (workspace.access() == Access.READ_ONLY) {
            throw problems.of("is open in another window, which has to send it or to be closed first");
        }
        char[] passphrase = filePassphrase.ask(settings.prompt());
        try {
            var now = settings.clock().instant();
            String office = Filing.preferences(workspace.settings()).office().name();
            OfficeKey key = new OfficeKeys(workspace).inUse(office, now);
            var sent =
                    workspace
                            .exchange()
                            .outgoing(dossier.id(), office, new JournalNote(now, "dossierSent", WHY))
                            .orElseThrow(() -> problems.of("holds no dossier with the id " + dossier.id()));
            OutputFile.write(file, ParcelFile.write(sent, key, passphrase));
            tell(
                    summary(dossier, file)
                            .put("documents", sent.documents().size())
                            .put("fingerprint", OfficeKey.fingerprint(key.certificate())));
            return ExitCode.FINE;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static ObjectNode summary(Dossier dossier, Path file) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", dossier.id().toString())
                .put("number", dossier.number())
                .put("file", file.toString());
    }

    private void tell(ObjectNode summary) {
        command.commandLine().getOut().println(JsonLines.compact(summary));
    }
}
