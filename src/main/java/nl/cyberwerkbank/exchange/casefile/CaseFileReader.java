package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.exchange.strict.FieldPath;
import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;
import nl.cyberwerkbank.exchange.strict.StrictDocument;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads case files, telling everything that is wrong with one at once. Many threads may use one reader.
public final class CaseFileReader {
    private final FileSchema schema;

    public CaseFileReader(FileSchema schema) {
        this.schema = schema;
    }

    /// Reads and checks one file.
    public CaseReading read(Path path) {
        StrictDocument document = StrictDocument.read(path);
        List<Problem> problems =
                document.problemsWith(document.root().map(root -> problemsOf(root, path)).orElse(List.of()));
        if (document.root().isEmpty() || !problems.isEmpty()) {
            return new CaseReading.Invalid(path, problems);
        }
        return new CaseReading.Valid(caseFile(path, document.root().get().toJson()));
    }

    private List<Problem> problemsOf(Located root, Path path) {
        if (!(root instanceof Located.Mapping)) {
            return List.of(Problem.atLine(root.line(), "must be a record of keys and values"));
        }
        var problems = new ArrayList<>(schema.problemsOf(root));
        Optional<String> id = text(root, "case");
        if (id.isPresent() && !id.get().equals(nameWithoutEnding(path))) {
            FieldPath field = FieldPath.root().key("case");
            problems.add(Problem.at(field.lineIn(root), field, "must equal the name of the file without its ending"));
        }
        if (text(root, "kind").filter("claim"::equals).isPresent()) {
            problems.addAll(ClaimChecks.problemsOf(root));
        }
        return problems;
    }

    private static Optional<String> text(Located root, String key) {
        return root.get(key).map(Located::toJson).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static String nameWithoutEnding(Path path) {
        String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static CaseFile caseFile(Path path, JsonNode root) {
        List<CaseFile.Alternative> alternatives = new ArrayList<>();
        for (JsonNode alternative : root.path("alternativeReadings")) {
            alternatives.add(
                    new CaseFile.Alternative(readings(alternative.path("readings")), alternative.get("expect")));
        }
        List<String> sources = new ArrayList<>();
        root.path("sources").forEach(source -> sources.add(source.asString()));
        return new CaseFile(
                path,
                root.get("case").asString(),
                root.get("kind").asString(),
                readings(root.path("readings")),
                root.get("given"),
                root.get("expect"),
                alternatives,
                sources);
    }

    private static Map<String, String> readings(JsonNode node) {
        Map<String, String> readings = new TreeMap<>();
        node.properties().forEach(entry -> readings.put(entry.getKey(), entry.getValue().asString()));
        return readings;
    }
}
