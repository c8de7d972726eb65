package nl.cyberwerkbank.product;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.product.ClaimQuestion.Absence;
import nl.cyberwerkbank.product.ClaimQuestion.Derivation;
import nl.cyberwerkbank.product.ClaimQuestion.Kind;
import nl.cyberwerkbank.product.ClaimQuestion.Step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Every question about a loss, in the order asked.
///
/// @param questions with different paths; a condition names a path that is asked, or a fact of the policy
public record ClaimQuestions(List<ClaimQuestion> questions) {
    private static final String FILE = "claim/questions.yaml";
    private static final String POLICY = "policy.";

    public ClaimQuestions {
        questions = List.copyOf(questions);
        var paths = new HashSet<String>();
        for (ClaimQuestion question : questions) {
            if (!paths.add(question.path())) {
                throw new IllegalArgumentException(question.path() + ": is asked twice");
            }
        }
        for (ClaimQuestion question : questions) {
            for (String condition : question.when().keySet()) {
                if (!condition.startsWith(POLICY) && !paths.contains(condition)) {
                    throw new IllegalArgumentException(question.path() + ": depends on " + condition + ", never asked");
                }
            }
        }
    }

    /// The questions that are shipped with the program.
    ///
    /// @throws ProductFileException naming file and key when the file cannot be trusted
    public static ClaimQuestions shipped() {
        try (InputStream in = ClaimQuestions.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new ProductFileException(FILE, "", "the file is missing");
            }
            return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads questions.
    ///
    /// @param fileName for messages
    /// @throws ProductFileException naming file and key when they cannot be trusted
    static ClaimQuestions read(String fileName, String yaml) {
        var written = StrictYaml.read(fileName, yaml, Written.class);
        try {
            return new ClaimQuestions(written.questions().stream().map(Entry::question).toList());
        } catch (IllegalArgumentException e) {
            throw new ProductFileException(fileName, "questions", e.getMessage());
        }
    }

    /// The question with this path.
    public Optional<ClaimQuestion> find(String path) {
        return questions.stream().filter(question -> question.path().equals(path)).findFirst();
    }

    private record Written(List<Entry> questions) {}

    private record Entry(
            String path,
            String step,
            String kind,
            Optional<String> options,
            String article,
            Optional<String> presumed,
            Optional<String> derived,
            Optional<String> absent,
            Optional<LinkedHashMap<String, List<String>>> when,
            String nl,
            String en) {
        ClaimQuestion question() {
            SequencedMap<String, List<String>> conditions = new LinkedHashMap<>(when.orElseGet(LinkedHashMap::new));
            conditions.replaceAll((_, values) -> List.copyOf(values));
            return new ClaimQuestion(
                    path,
                    constant(Step.class, step),
                    constant(Kind.class, kind),
                    options,
                    article,
                    presumed,
                    derived.map(name -> constant(Derivation.class, name)),
                    absent.map(name -> constant(Absence.class, name)).orElse(Absence.NOT_ALLOWED),
                    conditions,
                    nl,
                    en);
        }

        private <E extends Enum<E> & CaseName> E constant(Class<E> list, String name) {
            return CaseName.parse(list, name)
                    .orElseThrow(() -> new IllegalArgumentException(path + ": no such value: " + name));
        }
    }

    /// The questions of each step, in the order of the steps.
    public Map<Step, List<ClaimQuestion>> byStep() {
        var steps = new LinkedHashMap<Step, List<ClaimQuestion>>();
        for (Step step : Step.values()) {
            steps.put(step, questions.stream().filter(question -> question.step() == step).toList());
        }
        return steps;
    }
}
