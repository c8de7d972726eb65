package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Signature;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimCase;
import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DecisionPapersTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final DecisionLetter LETTER = new DecisionLetter(TYPESETTER);
    private static final CalculationSheet SHEET = new CalculationSheet(TYPESETTER);
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Wording ENGLISH = Wording.of(Wording.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-11-21T13:02:00Z");
    private static final String STORY = "Alle kassa's <stil> & een scherm met \"betaal\"";

    /// An open case, decided by a claim handler with the agreement of another.
    static DecidedLoss decided(String name) {
        var assessor = CaseAsLoss.assessor();
        Dossier dossier = CaseAsLoss.ready(name).withClient(Bakery.CLIENT);
        var notice =
                new FirstNotice(
                        LocalDateTime.of(2026, 1, 5, 10, 0),
                        ReportChannel.TELEPHONE,
                        "J. Jansen",
                        "directeur",
                        "072-5550199",
                        STORY,
                        "kassa's",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "S. Bakker");
        LossFile file = CaseAsLoss.loss(dossier).withNotice(notice);
        for (var point : assessor.assess(dossier, file, Readings.defaults()).deciding().points()) {
            file = Deciding.chosen(file, new Choice(point, Map.of(), "Besproken met de jurist.", "S. Bakker", NOW));
        }
        var assessment = assessor.assess(dossier, file, Readings.defaults());
        LossFile done =
                assessment
                        .deciding()
                        .decided(
                                assessment.basis(),
                                "Wij wensen u sterkte.",
                                new Signature("S. Bakker", NOW, Bakery.euro("50000.00"), Bakery.euro("10000.00")),
                                Optional.of(new LossDecision.Approval("T. Visser", NOW)));
        LossDecision decision = done.lastDecision().orElseThrow();
        var again = assessor.again(decision);
        return new DecidedLoss(
                dossier.withLoss(done),
                done,
                decision,
                again.facts(),
                again.result(),
                Bakery.OFFICE,
                "schadebehandelaar",
                Bakery.TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLM-04", "CLM-14", "CLM-19"})
    void bothPapersConformToBothStandardsInBothLanguages(String name) throws Exception {
        DecidedLoss loss = decided(name);
        for (Wording wording : List.of(DUTCH, ENGLISH)) {
            for (byte[] pdf : List.of(LETTER.print(loss, wording), SHEET.print(loss, wording))) {
                for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                    assertThat(Conformance.violations(pdf, flavour)).as(name + " " + flavour).isEmpty();
                }
            }
        }
    }

    @Test
    void theLetterTellsAmountsArticlesNameAndNumber() {
        assertThat(text(LETTER.print(decided("CLM-04"), DUTCH)))
                .contains("Besluit op uw schade S-2026-0001-1", "21 november 2026", "Polisnummer P-1")
                .contains("Bakkerij Jansen B.V.", "De Vries Assurantiën", "Wij betalen u € 26.500,00")
                .contains("J. Jansen (directeur) meldde de schade op 5 januari 2026 (telefoon)", STORY)
                .contains("Bedrijfsschade", "€ 12.000,00 € 0,00", "360 minuten buiten gebruik", "(artikel 2.3.1)")
                .contains("listed specialist", "€ 14.000,00 € 14.000,00")
                .contains("Te betalen € 26.500,00", "binnen 72 uur", "artikel 2.4.1 a")
                .contains("klachtencommissie", "rechter in Rotterdam", "072-5550100")
                .contains("Wij wensen u sterkte.", "S. Bakker, schadebehandelaar", "Tweede akkoord: T. Visser");
    }

    @Test
    void theLetterOfAForfeitureSaysThatNothingIsPaidAndWhoSaidSo() {
        assertThat(text(LETTER.print(decided("CLM-14"), DUTCH)))
                .contains("geen recht meer op een uitkering", "€ 0,00", "Besproken met de jurist.", "vals of vervalst")
                .doesNotContain("Wij betalen u");
    }

    @Test
    void theSheetTellsEveryStepWithItsArticleAndTheOtherReadings() {
        assertThat(text(SHEET.print(decided("CLM-04"), DUTCH)))
                .contains("Rekenblad S-2026-0001-1", "Gevorderd € 14.000,00", "Som van de gedekte bedragen")
                .contains("Eigen risico € 0,00", "Verzekeringsjaar 1 januari 2025 tot 1 januari 2026")
                .contains("Alleen onderzoek: gedeeltelijk gedekt, uitkering € 24.000,00", "AMB-52")
                .contains("S. Bakker, schadebehandelaar", "Tweede akkoord: T. Visser")
                .contains("Aan deze schade zijn getoetst:", "2.3.1", "CLM-S20260001-1.json");
        assertThat(text(SHEET.print(decided("CLM-19"), DUTCH)))
                .contains("Of de boete verzekerd mag zijn", "Besproken met de jurist. S. Bakker")
                .contains("Te betalen € 122.000,00");
    }

    @Test
    void theCaseInsideGivesTheSameDecisionAgain(@TempDir Path folder) throws IOException {
        DecidedLoss loss = decided("CLM-19");
        String name = "CLM-S20260001-1.json";
        for (byte[] pdf : List.of(LETTER.print(loss, DUTCH), SHEET.print(loss, DUTCH))) {
            Path file = folder.resolve(name);
            try (var view = PdfView.open(pdf).orElseThrow()) {
                Files.write(file, view.attachment(name).orElseThrow());
            }
            var read = new CaseFileReader(FileSchema.ofCases()).read(file);
            assertThat(read).isInstanceOf(CaseReading.Valid.class);
            var again = ((CaseReading.Valid) read).file();
            var claim = new ClaimCase(ClaimTerms.shipped(), PolicyTerms.shipped(), ReadingRegister.shipped(), ENGLISH);
            var result = claim.decide(again.given(), new Readings(again.readings())).result();
            assertThat(result.get("payment").decimalValue())
                    .isEqualByComparingTo(loss.decision().payment().orElseThrow().getAmount());
            assertThat(again.expect().get("payment").decimalValue()).isEqualByComparingTo("122000.00");
        }
    }

    @Test
    void theSameDecisionPrintsToTheSameBytes() {
        assertThat(LETTER.print(decided("CLM-10"), DUTCH)).isEqualTo(LETTER.print(decided("CLM-10"), DUTCH));
        assertThat(SHEET.print(decided("CLM-10"), DUTCH)).isEqualTo(SHEET.print(decided("CLM-10"), DUTCH));
    }

    private static String text(byte[] pdf) {
        try (var view = PdfView.open(pdf).orElseThrow()) {
            return view.text().replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
