package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// The recovery sheet, and the overview of what is kept of a client.
class ClientPapersTest {
    private static final String CODE = "PXEZ7-ECYRK-6RSAV-PJ1SZ-92G9P-9RKQR";
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final byte[] SHEET =
            new RecoverySheet(TYPESETTER).print("Anna de Vries", CODE, "/home/anna/werk", Bakery.TODAY, DUTCH);
    private static final byte[] OVERVIEW =
            new ClientOverview(TYPESETTER).print(List.of(Bakery.dossier()), Bakery.OFFICE, Bakery.TODAY, DUTCH);

    @Test
    void conformToBothStandards() throws Exception {
        for (Map.Entry<String, byte[]> paper : Map.of("sheet", SHEET, "overview", OVERVIEW).entrySet()) {
            for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                assertThat(Conformance.violations(paper.getValue(), flavour)).as(paper.getKey() + flavour).isEmpty();
            }
        }
    }

    @Test
    void theSheetShowsWhoseCodeItIsOnOnePage() {
        try (var view = PdfView.open(SHEET).orElseThrow()) {
            assertThat(view.text().replaceAll("[\\s\u00a0]+", " "))
                    .contains(CODE.replace('-', ' '), "Anna de Vries", "/home/anna/werk", "21 november 2026");
            assertThat(view.pageCount()).isEqualTo(1);
        }
    }

    @Test
    void theOverviewTellsEverythingInTheWordsOfTheForms() {
        try (var view = PdfView.open(OVERVIEW).orElseThrow()) {
            assertThat(view.text().replaceAll("[\\s\u00a0]+", " "))
                    .contains("Wat wij van Bakkerij Jansen B.V. bewaren", "Dossier 2026-0147")
                    .contains("Jaaromzet € 4.200.000,00", "Back-up en herstel ja")
                    .doesNotContain("annualTurnover", "legalName");
        }
    }
}
