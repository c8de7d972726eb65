package nl.cyberwerkbank.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Insurers side by side, feature by feature. A value; there is no sum over it, and there must not be.
///
/// @param documents what was read
/// @param groups headings, in the order shown
/// @param features in the order of their numbers
/// @param columns in the order shown
/// @param ours id of the column whose conditions this program decides by
public record ClauseMatrix(
        List<SourceDocument> documents,
        List<FeatureGroup> groups,
        List<Feature> features,
        List<InsurerColumn> columns,
        String ours) {
    public ClauseMatrix {
        documents = List.copyOf(documents);
        groups = List.copyOf(groups);
        features = List.copyOf(features);
        columns = List.copyOf(columns);
    }

    /// The matrix that ships with the program.
    ///
    /// @throws nl.cyberwerkbank.product.ProductFileException naming file, row and field when a file cannot be trusted
    public static ClauseMatrix shipped() {
        return MarketFiles.shipped();
    }

    /// Reads the files of a market folder.
    ///
    /// @param fileText gives the text of a file by its name in that folder
    /// @throws nl.cyberwerkbank.product.ProductFileException naming file, row and field when a file cannot be trusted
    public static ClauseMatrix read(UnaryOperator<String> fileText) {
        return MarketFiles.read(fileText);
    }

    /// The column with this id.
    public Optional<InsurerColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /// The feature with this number.
    public Optional<Feature> feature(int number) {
        return features.stream().filter(feature -> feature.number() == number).findFirst();
    }

    /// The features of a group, in order.
    public List<Feature> featuresOf(FeatureGroup group) {
        return features.stream().filter(feature -> feature.group().equals(group)).toList();
    }

    /// This matrix with what users added: their cells go before those that ship, which stay in this one.
    public ClauseMatrix with(OwnResearch own) {
        var all = new ArrayList<InsurerColumn>();
        for (InsurerColumn column : columns) {
            all.add(withCells(column, own));
        }
        for (OwnResearch.OwnInsurer insurer : own.insurers()) {
            var column =
                    new InsurerColumn(
                            insurer.id(),
                            InsurerColumn.Kind.OWN,
                            Phrase.asTyped(insurer.name()),
                            Optional.empty(),
                            List.of(),
                            Map.of());
            all.add(withCells(column, own));
        }
        return new ClauseMatrix(documents, groups, features, all, ours);
    }

    private static InsurerColumn withCells(InsurerColumn column, OwnResearch own) {
        var clauses = new HashMap<>(column.clauses());
        own.of(column.id()).forEach(cell -> clauses.put(cell.feature(), clause(cell)));
        return new InsurerColumn(column.id(), column.kind(), column.name(), column.note(), column.readIn(), clauses);
    }

    private static Clause clause(OwnResearch.OwnClause cell) {
        Optional<LocalDate> dated = cell.dated();
        var source =
                new SourceDocument(
                        "own",
                        Phrase.asTyped(cell.source()),
                        Phrase.asTyped(cell.source()),
                        cell.basis(),
                        dated.map(DocumentDate::of),
                        cell.readOn(),
                        Optional.empty());
        return new Clause(
                cell.feature(),
                cell.state(),
                Optional.of(cell.says()).filter(words -> !words.isBlank()).map(Phrase::asTyped),
                List.of(new Citation(source, cell.place())),
                List.of(),
                List.of(),
                Clause.Origin.OWN);
    }
}
