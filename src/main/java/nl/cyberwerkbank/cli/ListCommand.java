package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.csv.CsvFile;
import nl.cyberwerkbank.store.Listing;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes a list of the store for a spreadsheet or another system.
@Command(
        name = "list",
        description = {
            "Writes the dossiers, policies, losses or offers of the encrypted store as CSV.",
            "",
            "Separated by semicolons, UTF-8 with a byte order mark, every cell in quotes. A cell that a spreadsheet"
                    + " program would take for a formula begins with an apostrophe."
        },
        footer = {"", "Exit status: 0 done; 2 when the store cannot be opened or the file not written."})
public final class ListCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Parameters(paramLabel = "dossiers|policies|losses|offers", description = "Which list.")
    private Listing listing = Listing.DOSSIERS;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write to this file, in place of what it held; without it: to standard output.")
    private Optional<Path> target = Optional.empty();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public ListCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::list);
    }

    private int list(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (!workspace.may(Right.EXPORT_LISTS)) {
            throw problems.of("this user may not export lists");
        }
        byte[] csv = CsvFile.write(listing.of(workspace, settings.today()));
        if (target.isPresent()) {
            OutputFile.write(target.get(), csv);
        } else {
            var out = command.commandLine().getOut();
            out.print(new String(csv, StandardCharsets.UTF_8));
            out.flush();
        }
        return ExitCode.FINE;
    }
}
