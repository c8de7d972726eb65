package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.exchange.zip.ZipArchive;
import nl.cyberwerkbank.store.ClientCopy;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Gives a client everything that is kept of him.
@Command(
        name = "client-copy",
        description = {
            "Writes everything that is kept of a client to a zip file: an overview as PDF for him to read; and of every"
                + " dossier with his number in the trade register the dossier, its earlier states, frozen documents and"
                + " history as JSON, and all attached files.",
            "",
            "The file is plain: it is no longer encrypted."
        },
        footer = {
            "",
            "Exit status: 0 done; 2 when the store or the dossier cannot be opened, or the file not written."
        })
public final class ClientCopyCommand implements Callable<Integer> {
    private static final String OVERVIEW = "overview.pdf";

    private final StoreSettings settings;
    private final ClientPrinter printer;

    @Mixin private NamedDossier named = new NamedDossier();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The zip file to write.")
    private Path target = Path.of("");

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public ClientCopyCommand(StoreSettings settings, ClientPrinter printer) {
        this.settings = settings;
        this.printer = printer;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::copy);
    }

    private int copy(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (!workspace.may(Right.EXPORT_LISTS)) {
            throw problems.of("this user may not export");
        }
        Dossier dossier = named.in(workspace, problems);
        ClientCopy copy = ClientCopy.of(workspace, dossier);
        byte[] overview =
                printer.print(copy.dossiers(), Filing.preferences(workspace.settings()).office(), settings.today());
        OutputFile.write(target, ZipArchive.of(copy.with(OVERVIEW, overview), settings.clock().instant()));
        ObjectNode summary =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("dossiers", copy.dossiers().size())
                        .put("files", copy.files().size() + 1)
                        .put("file", target.toString());
        command.commandLine().getOut().println(JsonLines.compact(summary));
        return ExitCode.FINE;
    }
}
