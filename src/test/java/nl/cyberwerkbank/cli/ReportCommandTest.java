package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.conditions.ArticleTable;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

class ReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Locale language, String... args) {
        var reports = new LinkedHashMap<String, Supplier<List<String>>>();
        reports.put("articles", new ArticleTable(ArticleIndex.shipped(), Wording.of(language))::lines);
        var program =
                new CommandLineProgram(
                        "1", List.of(new ReportCommand(reports)), new PrintWriter(out), new PrintWriter(err));
        return program.run(args);
    }

    @Test
    void printsEveryArticleWithWhatExecutesIt() {
        assertThat(run(Wording.ENGLISH, "report", "articles")).isZero();
        assertThat(out.toString().lines())
                .hasSize(ArticleIndex.shipped().rows().size() + 2)
                .anyMatch(line -> line.startsWith("CYB22\t7.3-3\t") && line.endsWith("\tFullReceipt"))
                .anyMatch(line -> line.contains("\tnot: seen to by claimsHandler"));
    }

    @Test
    void printsItInDutchAsWell() {
        assertThat(run(Wording.DUTCH, "report", "articles")).isZero();
        assertThat(out.toString()).contains("uitgevoerd door");
    }

    @Test
    void anUnknownReportIsBadInput() {
        assertThat(run(Wording.ENGLISH, "report", "nothing")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("no report nothing").contains("articles");
    }
}
