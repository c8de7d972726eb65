package nl.cyberwerkbank.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AmbiguityRegister;
import nl.cyberwerkbank.product.ProductFileException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ties the shipped comparison to the rows of the market research, `comparison.csv`.
class ClauseMatrixTest {
    private static final ClauseMatrix MATRIX = ClauseMatrix.shipped();

    /// The research's columns as the program calls them.
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "allianz", "allianz",
                    "aig", "aig",
                    "hiscox", "hiscox",
                    "chubb", "chubb",
                    "unnamedInsurer001", "unnamedInsurer",
                    "marketGeneral002", "marketInGeneral");

    /// The research's numbers of the documents.
    private static final Map<String, String> DOCUMENTS =
            Map.of("faq", "000", "brokerPage", "001", "comparisonSite", "002", "conditions", "004");

    private static final ClauseWords WORDS = new ClauseWords(Wording.of(Wording.DUTCH));

    /// The line under a cell: its basis first, its date last, or that it has none and when it was read.
    private static final String WITH_BASIS_AND_DATE =
            "(voorwaarden|marketing) · .+ · (ongedateerd, ingelezen op 22-11-2026|(\\p{L}+ )?20\\d\\d)";

    private static final Pattern ROW = Pattern.compile("(\\d+),(\"[^\"]*\"|[^,]*),([^,]*),([^,]*),(.*)");
    private static final Pattern SOURCES = Pattern.compile("\\([^()]*\\b00[0124]\\b[^()]*\\)");

    /// A row of the research.
    record Row(int feature, String column, String state, String text) {
        /// What it says beside its state and its sources.
        String remark() {
            return SOURCES.matcher(text).replaceAll("").replaceFirst("^(Y\\*/|Y\\*|N\\*|Y|N|\\?|n/a):?", "").strip();
        }

        /// All that stands in it, sources too.
        boolean names(String word) {
            return Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?![\\w.]\\w)").matcher(text).find();
        }

        Clause clause() {
            return MATRIX.column(COLUMNS.get(column)).orElseThrow().clauses().get(feature);
        }

        @Override
        public String toString() {
            return feature + " " + column;
        }
    }

    static List<Row> rows() throws IOException {
        try (var stream = ClauseMatrixTest.class.getResourceAsStream("/market/comparison.csv")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(ClauseMatrixTest::row).toList();
        }
    }

    private static Row row(String line) {
        var parts = ROW.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        String text = parts.group(5).replaceAll("^\"|\"$", "").replace("\"\"", "\"").replace("**", "");
        return new Row(Integer.parseInt(parts.group(1)), parts.group(3), parts.group(4), text);
    }

    @Test
    void thereIsACellForEveryRowAndNoOther() throws IOException {
        Set<String> ofResearch =
                rows().stream().map(row -> COLUMNS.get(row.column()) + " " + row.feature()).collect(Collectors.toSet());
        Set<String> shipped =
                MATRIX.columns().stream()
                        .flatMap(column -> column.clauses().keySet().stream().map(n -> column.id() + " " + n))
                        .collect(Collectors.toSet());
        assertThat(shipped).hasSize(47 * 6).isEqualTo(ofResearch);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCellHasTheStateOfItsRow(Row row) {
        assertThat(row.clause().state().caseName()).isEqualTo(row.state());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everySourceOfACellStandsInItsRow(Row row) {
        for (Citation source : row.clause().sources()) {
            String id = source.document().id();
            if (source.place().isEmpty()) {
                assertThat(MATRIX.column(COLUMNS.get(row.column())).orElseThrow().readIn()).contains(source.document());
            } else {
                // the research leaves the conditions out where it names an article in the middle of a sentence
                boolean implied = id.equals("conditions") && row.column().equals("allianz");
                assertThat(implied || row.names(DOCUMENTS.get(id))).as("%s in %s", id, row.text()).isTrue();
                assertThat(row.names(source.place())).as("%s in %s", source.place(), row.text()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everySourceOfARowStandsInItsCell(Row row) {
        Set<String> documents =
                row.clause().sources().stream()
                        .map(source -> DOCUMENTS.get(source.document().id()))
                        .collect(Collectors.toSet());
        Set<String> lines = row.clause().sources().stream().map(Citation::place).collect(Collectors.toSet());
        found("\\b00[0124]\\b", row.text()).forEach(number -> assertThat(documents).contains(number));
        found("\\bL\\d+(-\\d+)?\\b", row.text()).forEach(line -> assertThat(lines).contains(line));
    }

    @Test
    void aDoubtOfARowStandsInItsCellByTheTitleOfItsReading() throws IOException {
        var register = AmbiguityRegister.shipped();
        for (Row row : rows()) {
            List<String> readings =
                    found("AMB-\\d+", row.text())
                            .flatMap(id -> register.find(id).orElseThrow().readings().stream())
                            .toList();
            assertThat(row.clause().doubts()).as(row.toString()).isEqualTo(readings);
        }
        assertThat(WORDS.doubts(MATRIX.column("allianz").orElseThrow().clauses().get(7)))
                .isEqualTo("Twijfel in de tekst: Aanval bij een leverancier (3.15); Eis van eigen beheer (1.5)");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellIsDatedOrToldToBeUndatedWithTheDayOfReading(Row row) {
        assertThat(row.clause().sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.document().readOn()).isAfter(LocalDate.of(2026, 1, 1)));
        assertThat(WORDS.lines(row.clause())).allSatisfy(line -> assertThat(line).matches(WITH_BASIS_AND_DATE));
    }

    /// Words only where the row has some, and no figure that the row does not have.
    @ParameterizedTest
    @MethodSource("rows")
    void noCellHasAFigureOrWordsThatItsRowHasNot(Row row) {
        Optional<Phrase> says = row.clause().says();
        boolean silent = row.remark().isEmpty() && found("\\([^()]*[a-z]{5,}[^()]*\\)", row.text()).findAny().isEmpty();
        if (silent) {
            assertThat(says).isEmpty();
        }
        says.ifPresent(words -> {
            assertThat(words.en().length()).isLessThan(row.text().length() + 60);
            found("\\d[\\d.,]*\\d|\\d", words.en())
                    .forEach(figure -> assertThat(figures(row)).as(row.text()).contains(plain(figure)));
            assertThat(found("\\d[\\d.,]*\\d|\\d", words.nl()).map(ClauseMatrixTest::plain))
                    .containsExactlyInAnyOrderElementsOf(
                            found("\\d[\\d.,]*\\d|\\d", words.en()).map(ClauseMatrixTest::plain).toList());
        });
    }

    private static Set<String> figures(Row row) {
        return found("\\d[\\d.,]*\\d|\\d", row.text()).map(ClauseMatrixTest::plain).collect(Collectors.toSet());
    }

    private static String plain(String figure) {
        return figure.replace(",", "").replace(".", "");
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group);
    }

    @Test
    void the48HoursBelongToNobodyByName() {
        for (InsurerColumn column : MATRIX.columns()) {
            boolean says48 =
                    column.clauses().values().stream()
                            .flatMap(clause -> clause.says().stream())
                            .anyMatch(words -> words.nl().contains("48"));
            assertThat(says48).as(column.id()).isEqualTo(column.kind() == InsurerColumn.Kind.UNNAMED);
        }
        assertThat(MATRIX.column("unnamedInsurer").orElseThrow().name().nl()).doesNotContain("AIG");
    }

    @Test
    void furtherFactsHaveASourceOfTheirOwnAndLeaveTheStateAlone() {
        List<Clause> withFacts =
                MATRIX.columns().stream()
                        .flatMap(column -> column.clauses().values().stream())
                        .filter(clause -> !clause.further().isEmpty())
                        .toList();
        assertThat(withFacts)
                .hasSize(2)
                .allSatisfy(clause -> {
                    assertThat(clause.state()).isNotEqualTo(ClauseState.YES_WITH_CONDITIONS);
                    assertThat(clause.further())
                            .allSatisfy(fact -> assertThat(DOCUMENTS).doesNotContainKey(fact.document().id()));
                });
    }

    @Test
    void anUnknownStateIsRefusedWithFileRowAndField() {
        assertThatThrownBy(() -> ClauseMatrix.read(changed("insurers/aig.yaml", "state: yes", "state: maybe")))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContainingAll("insurers/aig.yaml", "rows[1].state", "maybe");
    }

    @Test
    void anUnknownKeyIsRefusedWithItsPlace() {
        assertThatThrownBy(() ->
                        ClauseMatrix.read(
                                changed("insurers/chubb.yaml", "    state: yes", "    score: 7\n    state: yes")))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContainingAll("insurers/chubb.yaml", "score");
    }

    @Test
    void aStatementWithoutASourceIsRefused() {
        assertThatThrownBy(() ->
                        ClauseMatrix.read(
                                changed(
                                        "insurers/hiscox.yaml",
                                        "  - feature: 1\n    state: notStated",
                                        "  - feature: 1\n    state: yes")))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContainingAll("insurers/hiscox.yaml", "rows[1].sources");
    }

    @Test
    void aMissingRowIsRefused() {
        assertThatThrownBy(() ->
                        ClauseMatrix.read(
                                changed("insurers/hiscox.yaml", "  - feature: 1\n    state: notStated\n", "")))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContainingAll("insurers/hiscox.yaml", "rows[1]", "missing");
    }

    private static UnaryOperator<String> changed(String file, String from, String to) {
        return name -> {
            try (var stream = ClauseMatrixTest.class.getResourceAsStream("/market/" + name)) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(name).satisfies(t -> assertThat(!name.equals(file) || t.contains(from)).isTrue());
                return name.equals(file) ? text.replaceFirst(Pattern.quote(from), to) : text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Test
    void aUsersCellGoesBeforeTheShippedOneAndLeavesItAsItIs() {
        var cell =
                new OwnResearch.OwnClause(
                        "aig",
                        29,
                        ClauseState.YES,
                        "Zoals de polis zegt.",
                        Basis.CONDITIONS,
                        "AIG, polisvoorwaarden",
                        "art. 4",
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        LocalDate.of(2026, 11, 22),
                        "Anna");
        ClauseMatrix with = MATRIX.with(OwnResearch.NONE.with(cell));
        Clause shown = with.column("aig").orElseThrow().clauses().get(29);
        assertThat(shown.origin()).isEqualTo(Clause.Origin.OWN);
        assertThat(shown.state()).isEqualTo(ClauseState.YES);
        assertThat(shown.sources().getFirst().document().dated()).contains(new DocumentDate("2026-03-01"));
        assertThat(MATRIX.column("aig").orElseThrow().clauses().get(29).state()).isEqualTo(ClauseState.NOT_STATED);
    }

    @Test
    void aUsersInsurerIsAColumnOfItsOwnWithoutCellsNobodyFilled() {
        OwnResearch own = OwnResearch.NONE.with(new OwnResearch.OwnInsurer("x", "Polder Verzekeringen"));
        InsurerColumn column = MATRIX.with(own).column("x").orElseThrow();
        assertThat(column.kind()).isEqualTo(InsurerColumn.Kind.OWN);
        assertThat(column.clause(MATRIX.features().getFirst())).isEmpty();
        assertThat(MATRIX.with(own.withoutInsurer("x")).column("x")).isEmpty();
    }

    @Test
    void aDateIsShownAsExactlyAsTheDocumentBearsIt() {
        var dutch = Wording.of(Wording.DUTCH);
        assertThat(new DocumentDate("2019").in(dutch)).isEqualTo("2019");
        assertThat(new DocumentDate("2023-02").in(dutch)).isEqualTo("februari 2023");
        assertThat(new DocumentDate("2023-02-05").in(dutch)).isEqualTo("5 februari 2023");
        assertThatThrownBy(() -> new DocumentDate("2023-13")).isInstanceOf(IllegalArgumentException.class);
    }
}
