package nl.cyberwerkbank.product;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The index of articles as it stands in the file.
record ArticleIndexFile(List<Entry> rows) {
    record Entry(
            String id,
            String document,
            String line,
            List<String> kinds,
            String nl,
            String en,
            Optional<List<String>> executedBy,
            Optional<Why> notExecuted) {
        ArticleIndex.Row toRow() {
            return new ArticleIndex.Row(
                    id,
                    document,
                    line,
                    kinds.stream().map(kind -> constant(ArticleIndex.Kind.class, kind)).toList(),
                    nl,
                    en,
                    executedBy.orElse(List.of()),
                    notExecuted.map(Why::toReason));
        }
    }

    record Why(String because, List<String> see) {
        ArticleIndex.Reason toReason() {
            return new ArticleIndex.Reason(constant(ArticleIndex.Because.class, because), see);
        }
    }

    ArticleIndex toIndex(String file) {
        try {
            return new ArticleIndex(rows.stream().map(Entry::toRow).toList());
        } catch (IllegalArgumentException e) {
            throw new ProductFileException(file, "rows", e.getMessage());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String written) {
        var name = written.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Enum.valueOf(type, name);
    }
}
