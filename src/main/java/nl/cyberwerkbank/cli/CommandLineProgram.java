package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.strict.Excerpt;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/// The command line: a set of commands with one way of telling errors, in one line and never as a stack trace.
public final class CommandLineProgram {
    private static final String NAME = "cyberwerkbank";

    private final CommandLine commands;

    /// @param version the version that `--version` names
    /// @param subcommands the commands, each a picocli command
    /// @param out where results go
    /// @param err where problems go
    public CommandLineProgram(
            String version, List<? extends Callable<Integer>> subcommands, PrintWriter out, PrintWriter err) {
        IVersionProvider versionProvider = () -> new String[] {NAME + " " + version};
        CommandSpec root = CommandSpec.create().name(NAME).mixinStandardHelpOptions(true);
        root.versionProvider(versionProvider);
        root.usageMessage()
                .description("Dutch SME cyber insurance, decided article by article. Without arguments: the workbench.")
                .footer("", "Exit status: 0 fine; 1 the answer is no; 2 bad input; 3 an error of the program.");
        commands = new CommandLine(root);
        subcommands.forEach(command -> commands.addSubcommand(withHelp(command, versionProvider)));
        commands.setOut(out).setErr(err);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setExpandAtFiles(false).setUsageHelpAutoWidth(false).setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((problem, _) -> tell(problem.getMessage(), err));
        commands.setExecutionExceptionHandler((problem, _, _) -> tellError(problem, err));
        commands.setExecutionStrategy(parsed -> {
            if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
                throw new ParameterException(commands, "which command? See " + NAME + " --help");
            }
            return new CommandLine.RunLast().execute(parsed);
        });
    }

    private static CommandLine withHelp(Callable<Integer> command, IVersionProvider version) {
        var line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(version);
        return line;
    }

    /// Runs one command.
    ///
    /// @return the exit status
    public int run(String... args) {
        int status = commands.execute(args);
        commands.getOut().flush();
        commands.getErr().flush();
        return status;
    }

    private static int tell(String message, PrintWriter err) {
        err.println(NAME + ": " + Excerpt.oneLine(message.lines().findFirst().orElse("not understood")));
        return ExitCode.BAD_INPUT;
    }

    private static int tellError(Exception problem, PrintWriter err) {
        if (problem instanceof BadInput bad) {
            bad.lines().forEach(err::println);
            return ExitCode.BAD_INPUT;
        }
        err.println(NAME + ": internal error: " + problem.getClass().getSimpleName());
        return ExitCode.INTERNAL_ERROR;
    }
}
