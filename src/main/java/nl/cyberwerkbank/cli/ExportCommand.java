package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes one dossier out of the encrypted store.
@Command(
        name = "export",
        description = {
            "Writes one dossier of the encrypted store as JSON.",
            "",
            "The JSON is the whole dossier with its offers, in plain text: it is no longer encrypted. 'import' brings"
                    + " it back, here or in another installation. The store may be open in a window meanwhile."
        },
        footer = {
            "",
            "Exit status: 0 done; 2 when the store or the dossier cannot be opened, or the file not written."
        })
public final class ExportCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final StoreSettings settings;

    @Parameters(paramLabel = "NUMBER|ID", description = "The dossier by its number, such as 2026-0147, or by its id.")
    private String which = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write to this file, in place of what it held; without it: to standard output.")
    private Optional<Path> target = Optional.empty();

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
        Dossier dossier = dossier(workspace, problems);
        String json = DossierJson.write(dossier);
        if (target.isEmpty()) {
            command.commandLine().getOut().println(json);
            return ExitCode.FINE;
        }
        OutputFile.write(target.get(), (json + "\n").getBytes(StandardCharsets.UTF_8));
        var summary =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", dossier.id().toString())
                        .put("number", dossier.number())
                        .put("file", target.get().toString());
        command.commandLine().getOut().println(JsonLines.compact(summary));
        return ExitCode.FINE;
    }

    private Dossier dossier(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        UUID id = id(workspace, problems);
        try {
            return Filing.load(workspace.dossiers(), id)
                    .orElseThrow(() -> problems.of("holds no dossier with the id " + id));
        } catch (DossierFormatException unreadable) {
            throw problems.of("dossier " + id + ": " + unreadable.getMessage());
        }
    }

    private UUID id(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (ID.matcher(which).matches()) {
            return UUID.fromString(which);
        }
        List<DossierRow> rows = workspace.dossiers().numbered(which);
        if (rows.isEmpty()) {
            throw problems.of("holds no dossier with the number " + which);
        }
        if (rows.size() > 1) {
            String ids = rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(", "));
            throw problems.of("holds several dossiers with the number " + which + "; name one by its id: " + ids);
        }
        return rows.getFirst().id();
    }
}
