package nl.cyberwerkbank.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Prints one of the program's own tables, such as the index of articles.
@Command(name = "report", description = "Prints a table about the program itself: articles.")
public final class ReportCommand implements Callable<Integer> {
    private final SequencedMap<String, Supplier<List<String>>> reports;

    @Parameters(arity = "1", paramLabel = "REPORT", description = "articles: every article and what executes it.")
    private String name = "";

    @Spec private CommandSpec command = CommandSpec.create();

    /// @param reports the lines of each report, by its name
    public ReportCommand(SequencedMap<String, Supplier<List<String>>> reports) {
        this.reports = reports;
    }

    @Override
    public Integer call() {
        var report = reports.get(name);
        if (report == null) {
            throw new ParameterException(
                    command.commandLine(), "no report " + name + "; known are " + String.join(", ", reports.keySet()));
        }
        report.get().forEach(command.commandLine().getOut()::println);
        return ExitCode.FINE;
    }
}
