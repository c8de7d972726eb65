package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.casefile.CaseCheck;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseKinds;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.strict.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// Puts many case files to their engines, several at a time, and hands on what came of them in the order of the files.
///
/// @param reader reads and checks the files
/// @param kinds the kinds that are executed
record CaseRun(CaseFileReader reader, CaseKinds kinds) {
    /// What came of one file.
    ///
    /// @param <T> what was asked of it
    /// @param answer empty when the file is not valid or cannot be decided
    /// @param problems why not, one line each
    record Answer<T>(Optional<T> answer, List<String> problems) {
        Answer {
            problems = List.copyOf(problems);
        }
    }

    /// Asks every file and hands on each answer as soon as those before it are told.
    <T> void forEach(
            List<Path> files,
            Map<String, String> readings,
            BiFunction<CaseCheck, CaseFile, T> question,
            Consumer<Answer<T>> teller) {
        int atATime = Math.max(2, Runtime.getRuntime().availableProcessors());
        files.stream()
                .gather(Gatherers.mapConcurrent(atATime, file -> ask(file, readings, question)))
                .forEachOrdered(teller);
    }

    private <T> Answer<T> ask(Path path, Map<String, String> readings, BiFunction<CaseCheck, CaseFile, T> question) {
        try {
            return switch (reader.read(path)) {
                case CaseReading.Invalid(Path file, List<Problem> problems) -> {
                    String name = file.toString();
                    yield new Answer<>(Optional.empty(), problems.stream().map(problem -> problem.in(name)).toList());
                }
                case CaseReading.Valid(CaseFile file) -> answer(file, readings, question);
            };
        } catch (RuntimeException | StackOverflowError error) {
            // an error on one file must not lose the answers to the others
            return refused(path, "cannot be decided, internal error: " + error.getClass().getSimpleName());
        }
    }

    private <T> Answer<T> answer(
            CaseFile file, Map<String, String> readings, BiFunction<CaseCheck, CaseFile, T> question) {
        Optional<CaseKind> kind = kinds.find(file.kind());
        return kind.isEmpty()
                ? refused(file.path(), "kind: " + file.kind() + " is not executed by this version")
                : new Answer<>(Optional.of(question.apply(new CaseCheck(kind.get(), readings), file)), List.of());
    }

    private static <T> Answer<T> refused(Path path, String reason) {
        return new Answer<>(Optional.empty(), List.of(Problem.ofFile(reason).in(path.toString())));
    }
}
