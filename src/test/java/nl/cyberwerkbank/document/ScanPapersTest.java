package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Answered;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Reply;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ScanPapersTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final ScanReport REPORT = new ScanReport(TYPESETTER);
    private static final ScanForm FORM = new ScanForm(TYPESETTER);
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Wording ENGLISH = Wording.of(Wording.ENGLISH);
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /// The sample bakery's last scan, compared with the one before.
    static HeldScan bakery() {
        var catalog = ProductCatalog.shipped("allianz-cyber");
        Dossier dossier =
                Samples.shipped()
                        .find("bakkerij-jansen")
                        .orElseThrow()
                        .dossier("2026-0147", TODAY, file -> Preferences.SHIPPED.offeringFor(file, catalog));
        List<ScanResult> results = dossier.scans().stream().map(scan -> ScanResult.of(QUESTIONNAIRE, scan)).toList();
        return new HeldScan(
                results.getLast(),
                Optional.of(Comparison.of(results.getFirst(), results.getLast())),
                dossier.client(),
                Bakery.OFFICE);
    }

    private static HeldScan alone(Scan scan) {
        return new HeldScan(ScanResult.of(QUESTIONNAIRE, scan), Optional.empty(), Bakery.CLIENT, Bakery.OFFICE);
    }

    private static byte[] form(Wording wording) {
        return FORM.print(QUESTIONNAIRE, "Bakkerij Jansen B.V.", Bakery.OFFICE, TODAY, wording);
    }

    @Test
    void bothPapersConformToBothStandardsInBothLanguages() throws Exception {
        for (Wording wording : List.of(DUTCH, ENGLISH)) {
            for (byte[] pdf :
                    List.of(
                            REPORT.print(bakery(), wording),
                            REPORT.print(alone(Answered.nothing()), wording),
                            form(wording))) {
                for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                    assertThat(Conformance.violations(pdf, flavour)).as(flavour.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void theReportHasFourToSixPagesWhateverWasAnswered() {
        assertThat(pages(REPORT.print(bakery(), DUTCH))).isBetween(4, 6);
        assertThat(pages(REPORT.print(bakery(), ENGLISH))).isBetween(4, 6);
        for (Answer answer : Answer.values()) {
            assertThat(pages(REPORT.print(alone(Answered.all(answer, Map.of())), DUTCH)))
                    .as(answer.name())
                    .isBetween(4, 6);
        }
    }

    @Test
    void theReportTellsGradeCeilingPlanAndWhomToAsk() {
        assertThat(text(REPORT.print(bakery(), DUTCH)))
                .contains("Bakkerij Jansen B.V.", "Uw digitale veiligheid", "Jeroen Jansen", "van 100", "In opbouw")
                .contains("Begrensd op 40", "‘Tweede factor voor beheerders en back-up’")
                .contains("3,4 punten, en haalt een rem op")
                .contains("belang 5 × winst 85 × 2 (onmisbaar) ÷ inspanning 2 = 425", "een dagdeel (inspanning 2)")
                .contains(
                        "Vraag het aan uw IT-leverancier of systeembeheerder",
                        "Vraag het aan wie uw contracten beheert")
                .contains("Wat er veranderde sinds", "was Nee, nu Ja")
                .contains("Maandrapport van de back-updienst", "PR.AA-03", "CIS 6.5")
                .doesNotContain("De beheerder belt nog terug");
    }

    @Test
    void whatTheScanProposesIsNotPrintedAsWhatTheClientSaid() {
        String proposal = "Dit is het voorstel van de scan";
        Scan scan = Answered.all(Answer.YES, Map.of());
        var website = QUESTIONNAIRE.information().getFirst();
        assertThat(text(REPORT.print(alone(scan), DUTCH))).contains(proposal);
        assertThat(text(REPORT.print(alone(scan.coloured(website, Optional.empty())), DUTCH))).doesNotContain(proposal);
    }

    @Test
    void theReportPromisesThatAcceptanceAndPremiumDoNotDependOnIt() {
        assertThat(text(REPORT.print(bakery(), DUTCH)))
                .contains("geen rol bij de vraag of u een verzekering krijgt en wat die kost (FAQ-01)")
                .contains("geen invloed op acceptatie of premie (FAQ-01)")
                .contains("Redelijke voorzorg", "(4.1)", "(1.14)");
        assertThat(text(REPORT.print(bakery(), ENGLISH))).contains("no influence on acceptance or premium (FAQ-01)");
    }

    @Test
    void theOfferMakesTheSamePromise() {
        byte[] offer =
                new OfferDocument(TYPESETTER).print(OfferDocumentTest.offer(Bakery.dossier()), Optional.empty(), DUTCH);
        assertThat(text(offer)).contains("tellen niet mee voor acceptatie of premie (FAQ-01)");
    }

    @Test
    void theFormAsksEveryQuestionWithSixBoxes() {
        String text = text(form(DUTCH));
        assertThat(QUESTIONNAIRE.questions())
                .allSatisfy(question -> assertThat(text).contains(question.question().nl().substring(0, 24)));
        assertThat(text.chars().filter(c -> c == '☐').count())
                .isEqualTo(6L * QUESTIONNAIRE.questions().size() + 4L * QUESTIONNAIRE.information().size());
        assertThat(text).contains("Over te slaan als vraag 3 is beantwoord met: Nee.", "(FAQ-01)");
    }

    @Test
    void theSameScanPrintsToTheSameBytes() {
        assertThat(REPORT.print(bakery(), DUTCH)).isEqualTo(REPORT.print(bakery(), DUTCH));
        assertThat(form(DUTCH)).isEqualTo(form(DUTCH));
    }

    @Test
    void printsWhateverWasTypedAsEvidence() throws Exception {
        Scan scan = Answered.all(Answer.YES_WITH_EVIDENCE, Map.of());
        for (Question question : QUESTIONNAIRE.questions()) {
            scan = scan.replied(question.id(), reply -> withEvidence(reply));
        }
        byte[] pdf = REPORT.print(alone(scan), DUTCH);
        assertThat(text(pdf)).contains("<b>gezien</b> & \"goed\"");
        assertThat(Conformance.violations(pdf, Conformance.ARCHIVAL_AND_ACCESSIBLE.getFirst())).isEmpty();
    }

    private static Reply withEvidence(Reply reply) {
        return reply.withEvidence("<b>gezien</b> & \"goed\"");
    }

    private static int pages(byte[] pdf) {
        try (var view = PdfView.open(pdf).orElseThrow()) {
            return view.pageCount();
        }
    }

    private static String text(byte[] pdf) {
        try (var view = PdfView.open(pdf).orElseThrow()) {
            return view.text().replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
