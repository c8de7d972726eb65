package nl.cyberwerkbank.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Every sentence of the conditions and of the FAQ that says something, in the order of print: executed by a class, or
/// why it is not.
///
/// @param rows in the order of print; no id stands twice
public record ArticleIndex(List<Row> rows) {
    private static final String RESOURCE = "products/allianz-cyber/articles.yaml";

    public ArticleIndex {
        rows = List.copyOf(rows);
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(row.id() + " stands in the index twice");
            }
        }
    }

    /// What a sentence is.
    public enum Kind {
        DEFINITION,
        COVER,
        EXCLUSION,
        CONDITION,
        CALCULATION,
        DEADLINE,
        FORMALITY,
        OBLIGATION,
        INFORMATION
    }

    /// Why a sentence is not executed.
    public enum Because {
        /// A definition that the named classes use.
        DEFINITION,
        /// Information that the named document, screen or table gives.
        INFORMATION,
        /// Asked of the user as the named field; the answer counts.
        ASKED,
        /// A step in the named stage of a dossier.
        WORKFLOW,
        /// Seen to by the named person; the program neither asks about it nor decides it.
        PERSON,
        /// For the named kind of insurance, which this is not.
        OTHER_PRODUCT
    }

    /// One sentence.
    ///
    /// @param id printed number; a letter in square brackets was lost in print, a suffix tells sentences apart
    /// @param document `CYB22` or `FAQ`
    /// @param line line or lines of the source text
    /// @param kinds what it is
    /// @param nl what it says, in own words, Dutch
    /// @param en the same in English
    /// @param executedBy simple names of the classes that execute it
    /// @param notExecuted why not; exactly one of the two is there
    public record Row(
            String id,
            String document,
            String line,
            List<Kind> kinds,
            String nl,
            String en,
            List<String> executedBy,
            Optional<Reason> notExecuted) {
        public Row {
            kinds = List.copyOf(kinds);
            executedBy = List.copyOf(executedBy);
            if (id.isBlank() || document.isBlank() || line.isBlank() || nl.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("a row has an id, a document, a line and both texts: " + id);
            }
            if (kinds.isEmpty() || executedBy.isEmpty() == notExecuted.isEmpty()) {
                throw new IllegalArgumentException(id + " has a kind and is either executed or not, and then says why");
            }
        }
    }

    /// Why a sentence is not executed.
    ///
    /// @param because the kind of reason
    /// @param see classes, documents, fields, stages, persons or products, as the kind of reason says; at least one
    public record Reason(Because because, List<String> see) {
        public Reason {
            Objects.requireNonNull(because, "because");
            see = List.copyOf(see);
            if (see.isEmpty()) {
                throw new IllegalArgumentException("a reason says where to look");
            }
        }
    }

    /// The sentences of an article or of a part of it: `2.4` finds `2.4.1 a` and `2.4-0`, not `2.41`.
    ///
    /// @param reference as it is printed, such as `1.15`, `2.4.1 b` or `FAQ-43`
    public List<Row> of(String reference) {
        return rows.stream().filter(row -> isPartOf(row.id(), reference)).toList();
    }

    private static boolean isPartOf(String id, String reference) {
        return id.startsWith(reference)
                && (id.length() == reference.length() || !Character.isLetterOrDigit(id.charAt(reference.length())));
    }

    /// The index that is shipped with the program.
    public static ArticleIndex shipped() {
        try (var in =
                Objects.requireNonNull(ArticleIndex.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Reads an index; an error names the file and the key.
    ///
    /// @throws ProductFileException when the file cannot be trusted
    static ArticleIndex read(String name, String yaml) {
        return StrictYaml.read(name, yaml, ArticleIndexFile.class).toIndex(name);
    }
}
