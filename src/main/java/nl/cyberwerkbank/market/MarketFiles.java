package nl.cyberwerkbank.market;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.StrictYaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Reads the files of `assets/market` into a matrix, and refuses what does not fit together: every complaint names
/// file, row and field.
final class MarketFiles {
    private static final String COLUMNS = "columns.yaml";
    private static final String FEATURES = "features.yaml";
    private static final String SOURCES = "sources.yaml";

    private final UnaryOperator<String> fileText;
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<String, FeatureGroup> groups = new LinkedHashMap<>();
    private final Map<Integer, Feature> features = new LinkedHashMap<>();

    private MarketFiles(UnaryOperator<String> fileText) {
        this.fileText = fileText;
    }

    static ClauseMatrix shipped() {
        return read(MarketFiles::resource);
    }

    static ClauseMatrix read(UnaryOperator<String> fileText) {
        return new MarketFiles(fileText).matrix();
    }

    /// The text of a file in `assets/market`.
    static String resource(String name) {
        try (var stream = MarketFiles.class.getResourceAsStream("/market/" + name)) {
            if (stream == null) {
                throw new ProductFileException(name, "", "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClauseMatrix matrix() {
        documents();
        features();
        var written = read(COLUMNS, ColumnsFile.class);
        var columns = new ArrayList<InsurerColumn>();
        for (String name : written.columns()) {
            columns.add(column("insurers/" + name + ".yaml"));
        }
        require(
                columns.stream().map(InsurerColumn::id).distinct().count() == columns.size(),
                COLUMNS,
                "columns",
                "a column stands twice");
        require(
                columns.stream().anyMatch(column -> column.id().equals(written.ours())),
                COLUMNS,
                "ours",
                "no such column: " + written.ours());
        return new ClauseMatrix(
                List.copyOf(documents.values()),
                List.copyOf(groups.values()),
                List.copyOf(features.values()),
                columns,
                written.ours());
    }

    private void documents() {
        read(SOURCES, SourcesFile.class)
                .documents()
                .forEach((id, written) -> documents.put(id, document("documents." + id, id, written)));
    }

    private static SourceDocument document(String key, String id, DocumentFile written) {
        return new SourceDocument(
                id,
                written.name(),
                written.brief(),
                constant(Basis.class, written.basis(), SOURCES, key + ".basis"),
                written.dated().map(date -> date(SOURCES, key + ".dated", date)),
                written.readOn(),
                written.note());
    }

    private static DocumentDate date(String file, String key, String written) {
        try {
            return new DocumentDate(written);
        } catch (IllegalArgumentException e) {
            throw new ProductFileException(file, key, e.getMessage());
        }
    }

    private void features() {
        var written = read(FEATURES, FeaturesFile.class);
        written.groups().forEach(group -> groups.put(group.id(), group));
        for (FeatureFile feature : written.features()) {
            String key = "features[" + feature.number() + "]";
            require(feature.number() == features.size() + 1, FEATURES, key + ".number", "numbers run on from 1");
            require(groups.containsKey(feature.group()), FEATURES, key + ".group", "no such group: " + feature.group());
            features.put(
                    feature.number(),
                    new Feature(feature.number(), feature.id(), groups.get(feature.group()), feature.name()));
        }
    }

    private InsurerColumn column(String file) {
        var written = read(file, InsurerFile.class);
        List<SourceDocument> readIn = new ArrayList<>();
        for (String id : written.readIn()) {
            readIn.add(document(file, "readIn", id));
        }
        require(!readIn.isEmpty(), file, "readIn", "something was read for every column");
        var clauses = new HashMap<Integer, Clause>();
        for (RowFile row : written.rows()) {
            String key = "rows[" + row.feature() + "]";
            require(features.containsKey(row.feature()), file, key + ".feature", "no such feature: " + row.feature());
            Clause clause = clause(file, key, row, readIn);
            require(
                    clauses.put(row.feature(), clause) == null,
                    file,
                    key + ".feature",
                    "stands twice: " + row.feature());
        }
        for (int number : features.keySet()) {
            require(clauses.containsKey(number), file, "rows[" + number + "]", "the row is missing");
        }
        return new InsurerColumn(
                written.id(),
                constant(InsurerColumn.Kind.class, written.kind(), file, "kind"),
                written.name(),
                written.note(),
                readIn,
                clauses);
    }

    private Clause clause(String file, String key, RowFile row, List<SourceDocument> readIn) {
        ClauseState state = constant(ClauseState.class, row.state(), file, key + ".state");
        var sources = new ArrayList<Citation>();
        for (PlaceFile place : row.sources().orElse(List.of())) {
            sources.add(new Citation(document(file, key + ".sources", place.document()), place.place()));
        }
        boolean silent = state == ClauseState.NOT_STATED || state == ClauseState.NOT_APPLICABLE;
        require(silent || !sources.isEmpty(), file, key + ".sources", "what is stated is stated somewhere");
        if (sources.isEmpty()) {
            readIn.forEach(document -> sources.add(new Citation(document, "")));
        }
        return new Clause(
                row.feature(),
                state,
                row.says(),
                sources,
                row.doubts().orElse(List.of()),
                row.further().orElse(List.of()).stream()
                        .map(fact ->
                                new Clause.FurtherFact(document(file, key + ".further", fact.document()), fact.says()))
                        .toList(),
                Clause.Origin.SHIPPED);
    }

    private SourceDocument document(String file, String key, String id) {
        require(documents.containsKey(id), file, key, "no such document: " + id);
        return documents.get(id);
    }

    private <T> T read(String file, Class<T> type) {
        return StrictYaml.read(file, fileText.apply(file), type);
    }

    private static <E extends Enum<E> & CaseName> E constant(Class<E> list, String name, String file, String key) {
        return CaseName.parse(list, name)
                .orElseThrow(() -> new ProductFileException(file, key, "no such value: " + name));
    }

    private static void require(boolean holds, String file, String key, String problem) {
        if (!holds) {
            throw new ProductFileException(file, key, problem);
        }
    }

    private record ColumnsFile(String ours, List<String> columns) {}

    private record SourcesFile(LinkedHashMap<String, DocumentFile> documents) {}

    private record DocumentFile(
            Phrase name, Phrase brief, String basis, Optional<String> dated, LocalDate readOn, Optional<Phrase> note) {}

    private record FeaturesFile(List<FeatureGroup> groups, List<FeatureFile> features) {}

    private record FeatureFile(int number, String id, String group, Phrase name) {}

    private record InsurerFile(
            String id, String kind, Phrase name, Optional<Phrase> note, List<String> readIn, List<RowFile> rows) {}

    private record RowFile(
            int feature,
            String state,
            Optional<List<PlaceFile>> sources,
            Optional<Phrase> says,
            Optional<List<String>> doubts,
            Optional<List<FurtherFile>> further) {}

    private record PlaceFile(String document, String place) {}

    private record FurtherFile(String document, Phrase says) {}
}
