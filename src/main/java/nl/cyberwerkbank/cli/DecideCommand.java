package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.casefile.CaseCheck;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.exchange.casefile.ReadingSensitivity;
import nl.cyberwerkbank.product.ReadingRegister;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// Decides case files and prints one JSON line for each.
@Command(
        name = "decide",
        description = {
            "Decides case files: one JSON line a case.",
            "",
            "Files come in the order named; a folder is read with all below it, sorted by path, taking *.yaml and"
                    + " *.yml. Only kind, readings and given of a file decide."
        },
        footer = {
            "",
            "A file that is not valid is told on standard error with all its problems; nothing is decided on it.",
            "Exit status: 0 whatever was decided; 2 when any file was not valid (the others are printed)."
        })
public final class DecideCommand implements Callable<Integer> {
    private final CaseRun run;
    private final ReadingRegister register;
    private final ReadingSensitivity sensitivity;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Case files, or folders with case files.")
    private List<Path> paths = List.of();

    @Mixin private ReadingOption readings = new ReadingOption();

    @Spec private CommandSpec command = CommandSpec.create();

    /// @param register the readings that can be asked for
    public DecideCommand(CaseFileReader reader, CaseKinds kinds, ReadingRegister register) {
        this.run = new CaseRun(reader, kinds);
        this.register = register;
        this.sensitivity = new ReadingSensitivity(register);
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Map<String, String> chosen = readings.checked(register);
        CasePaths cases = CasePaths.of(paths);
        cases.problems().forEach(err::println);
        var invalid = new AtomicInteger(cases.problems().size());
        run.forEach(
                cases.files(),
                chosen,
                this::line,
                answer -> {
                    answer.answer().ifPresent(out::println);
                    answer.problems().forEach(err::println);
                    invalid.addAndGet(answer.problems().size());
                });
        return invalid.get() == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private String line(CaseCheck check, CaseFile file) {
        CaseResult result = check.decide(file);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("case", file.id()).put("kind", file.kind());
        line.set("result", result.result());
        var sources = line.putArray("sources");
        result.sources().forEach(sources::add);
        addMissing(line, result.extras());
        addMissing(line, sensitivity.of(check.kind(), file.given(), check.readings(file, Map.of()), result));
        return JsonLines.compact(line);
    }

    private static void addMissing(ObjectNode line, ObjectNode extras) {
        for (Map.Entry<String, JsonNode> extra : extras.properties()) {
            if (!line.has(extra.getKey())) {
                line.set(extra.getKey(), extra.getValue());
            }
        }
    }
}
