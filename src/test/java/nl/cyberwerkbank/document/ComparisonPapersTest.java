package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.advice.Proposals;
import nl.cyberwerkbank.dossier.advice.Schedules;
import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.need.AdviserChoice;
import nl.cyberwerkbank.market.need.Remuneration;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ComparisonPapersTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Wording ENGLISH = Wording.of(Wording.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ClauseMatrix MATRIX = ClauseMatrix.shipped();

    private static Assessment bakery() {
        var catalog = ProductCatalog.shipped("allianz-cyber");
        Dossier dossier =
                Samples.shipped()
                        .find("bakkerij-jansen")
                        .orElseThrow()
                        .dossier("2026-0147", TODAY, file -> Preferences.SHIPPED.offeringFor(file, catalog));
        return Assessment.of(dossier, Preferences.SHIPPED.offeringFor(dossier, catalog));
    }

    private static ComparisonTable table(Assessment assessment, int columns) {
        List<TableColumn> all = ComparisonTable.columns(MATRIX, Proposals.of(assessment, MATRIX.ours()));
        return ComparisonTable.of(MATRIX, all.subList(0, columns), assessment.dossier().advice().needs());
    }

    /// The sample bakery with the first so many columns.
    static SideBySide sideBySide(int columns) {
        ComparisonTable table = table(bakery(), columns);
        return new SideBySide(bakery().dossier().client(), Bakery.OFFICE, table, table.rows(), TODAY);
    }

    /// The sample bakery's advice: variant B, paid by commission.
    static AdviceGiven given(Remuneration.Disclosure disclosure) {
        Assessment assessment = bakery();
        ComparisonTable table = table(assessment, 9);
        ScenarioBook book = ScenarioBook.shipped();
        TableColumn chosen = table.columns().get(1);
        Advice advice =
                assessment
                        .dossier()
                        .advice()
                        .withChoice(
                                Optional.of(
                                        new AdviserChoice(
                                                chosen.id(),
                                                "Variant B",
                                                "De stilstand van de bakkerij is het grootste risico.",
                                                TODAY,
                                                "M. de Vries")))
                        .withRemuneration(
                                Remuneration.OPEN
                                        .withKind(Optional.of(Remuneration.Kind.COMMISSION))
                                        .withAmount(Optional.of(Money.of(CurrencyUnit.EUR, 551)))
                                        .withAnalysis(Optional.of(Remuneration.Analysis.SELECTION))
                                        .withOwnership(Optional.of(false))
                                        .withDisclosure(disclosure));
        var settler = new ScenarioSettler(ClaimTerms.shipped(), PolicyTerms.shipped());
        var costs =
                book.scenarios().stream()
                        .map(scenario ->
                                ScenarioCost.of(scenario, book, advice.sumFacts(assessment.dossier().intake())))
                        .toList();
        return new AdviceGiven(
                assessment.dossier().client(),
                Bakery.OFFICE,
                assessment.dossier().number(),
                assessment.dossier().intake(),
                advice,
                MATRIX,
                table,
                book,
                settler.settle(costs, Schedules.of(assessment), TODAY, Readings.defaults()),
                TODAY);
    }

    private static byte[] comparison(int columns, Wording wording) {
        return new ComparisonDocument(TYPESETTER).print(sideBySide(columns), wording);
    }

    private static byte[] record(Remuneration.Disclosure disclosure, Wording wording) {
        return new AdviceRecord(TYPESETTER).print(given(disclosure), wording);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void bothPapersConformToBothStandards() throws Exception {
        for (byte[] pdf : List.of(comparison(3, ENGLISH), record(Remuneration.Disclosure.SHOWN, DUTCH))) {
            for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                assertThat(Conformance.violations(pdf, flavour)).as(flavour.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void everyColumnFitsTheLandscapePage(int columns) throws IOException {
        byte[] pdf = comparison(columns, DUTCH);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            var right = new RightEdge();
            right.writeText(document, Writer.nullWriter());
            assertThat(right.edge()).isBetween(box.getWidth() / 2, box.getWidth() - 30);
        }
        assertThat(text(pdf)).doesNotContain("deel 1 van");
    }

    /// How far to the right anything is written.
    private static final class RightEdge extends PDFTextStripper {
        private float edge;

        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
            edge = Math.max(edge, text.getXDirAdj() + text.getWidthDirAdj());
        }

        float edge() {
            return edge;
        }
    }

    @Test
    void moreThanSixColumnsFollowOnSheetsOfTheirOwn() throws IOException {
        assertThat(text(comparison(9, DUTCH))).contains("deel 1 van 2", "deel 2 van 2");
    }

    @Test
    void theComparisonTellsSourcesAndDatesAndNoInternalNote() throws IOException {
        String text = text(comparison(6, DUTCH));
        assertThat(text)
                .contains("ongedateerd, ingelezen op 22-11-2026", "februari 2023", "laagste premie", "niet vermeld")
                .doesNotContain("Accountmanager")
                .doesNotContainIgnoringCase("provisie");
    }

    @Test
    void theRecordHoldsNeedsChoiceAndSumAndTellsRemunerationOnlyWhenTurnedOn() throws IOException {
        String silent = text(record(Remuneration.Disclosure.NOT_SHOWN, DUTCH));
        assertThat(silent)
                .contains(
                        "Wij adviseren: Variant B.",
                        "De stilstand van de bakkerij",
                        "geen voorspelling",
                        "niet vervuld")
                .doesNotContain("provisie", "551")
                .doesNotContain("Accountmanager");
        assertThat(text(record(Remuneration.Disclosure.SHOWN, DUTCH))).contains("provisie", "€ 551,00");
    }

    @Test
    void theSamePapersPrintToTheSameBytes() {
        assertThat(comparison(4, DUTCH)).isEqualTo(comparison(4, DUTCH));
    }
}
