package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.product.ArticleIndex.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The index of articles as a table of text: number, line, what it says, and what executes it or why nothing does.
public final class ArticleTable {
    private final ArticleIndex index;
    private final Wording wording;

    /// @param wording the language of the texts
    public ArticleTable(ArticleIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
    }

    /// The table, one line a row under a line of heads, columns separated by tabs, and the totals last.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                String.join(
                        "\t",
                        wording.text("articles.head.document"),
                        wording.text("articles.head.article"),
                        wording.text("articles.head.line"),
                        wording.text("articles.head.text"),
                        wording.text("articles.head.execution")));
        index.rows().forEach(row -> lines.add(line(row)));
        var executed = index.rows().stream().filter(row -> row.notExecuted().isEmpty()).count();
        lines.add(wording.text("articles.total", index.rows().size(), executed, index.rows().size() - executed));
        return lines;
    }

    private String line(Row row) {
        return String.join("\t", row.document(), row.id(), row.line(), text(row), execution(row));
    }

    private String text(Row row) {
        return wording.locale().getLanguage().equals(Wording.DUTCH.getLanguage()) ? row.nl() : row.en();
    }

    private String execution(Row row) {
        return row.notExecuted()
                .map(reason ->
                        wording.text(
                                "articles.because." + reason.because().name().toLowerCase(Locale.ROOT),
                                String.join(", ", reason.see())))
                .orElseGet(() -> String.join(", ", row.executedBy()));
    }
}
