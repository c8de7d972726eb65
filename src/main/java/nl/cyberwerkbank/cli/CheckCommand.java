package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.casefile.CaseCheck.Failure;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.product.ReadingRegister;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Decides case files and compares with what they expect.
@Command(
        name = "check",
        description = {
            "Decides case files and compares with what they expect.",
            "",
            "Each file is decided as 'decide' does, under its own readings and under each of its alternative readings;"
                    + " --reading is laid over both. Shown is where each failing case differs first."
        },
        footer = {
            "",
            "The last line says 'N passed, N failed'; a file counts as one, with all its alternative readings.",
            "A file that is not valid counts as neither and is told on standard error.",
            "Exit status: 0 all passed; 1 a case failed; 2 when any file was not valid (the others are compared)."
        })
public final class CheckCommand implements Callable<Integer> {
    private final CaseRun run;
    private final ReadingRegister register;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Case files, or folders with case files.")
    private List<Path> paths = List.of();

    @Mixin private ReadingOption readings = new ReadingOption();

    @Spec private CommandSpec command = CommandSpec.create();

    /// @param register the readings that can be asked for
    public CheckCommand(CaseFileReader reader, CaseKinds kinds, ReadingRegister register) {
        this.run = new CaseRun(reader, kinds);
        this.register = register;
    }

    private record Compared(CaseFile file, Optional<Failure> failure) {}

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Map<String, String> chosen = readings.checked(register);
        CasePaths cases = CasePaths.of(paths);
        cases.problems().forEach(err::println);
        var invalid = new AtomicInteger(cases.problems().size());
        var passed = new AtomicInteger();
        var failed = new AtomicInteger();
        run.forEach(
                cases.files(),
                chosen,
                (check, file) -> new Compared(file, check.firstFailure(file)),
                answer -> {
                    answer.problems().forEach(err::println);
                    invalid.addAndGet(answer.problems().size());
                    answer.answer()
                            .ifPresent(compared -> {
                                (compared.failure().isPresent() ? failed : passed).incrementAndGet();
                                compared.failure().ifPresent(failure -> out.println(block(compared.file(), failure)));
                            });
                });
        err.flush();
        out.println(passed + " passed, " + failed + " failed");
        if (invalid.get() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return failed.get() > 0 ? ExitCode.NEGATIVE : ExitCode.FINE;
    }

    private static String block(CaseFile file, Failure failure) {
        String under =
                failure.readings().isEmpty()
                        ? ""
                        : failure.readings().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ", "\n  reading   ", ""));
        return """
        FAILED %s (%s)%s
          field     %s
          expected  %s
          found     %s
        """
                .formatted(
                        file.id(),
                        file.path(),
                        under,
                        failure.difference().field(),
                        failure.difference().expected(),
                        failure.difference().found());
    }
}
