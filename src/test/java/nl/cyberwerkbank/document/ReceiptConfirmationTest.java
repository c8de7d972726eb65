package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReceiptConfirmationTest {
    private static final ReceiptConfirmation CONFIRMATION = new ReceiptConfirmation(new Typesetter());
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Offer OFFER = OfferedBakery.dossier().currentOffer().orElseThrow();
    private static final OfferFile FILE =
            OfferFile.blank(OFFER.content().number())
                    .withSigning(OfferedBakery.drawn(OFFER))
                    .withRequested(OfferedBakery.ACT)
                    .withDocument(OfferedBakery.scan())
                    .withReceipt(OfferedBakery.receipt());

    private static byte[] printed(Wording wording) {
        return CONFIRMATION.print(OFFER, FILE, Bakery.OFFICE, wording);
    }

    @Test
    void conformsToBothStandardsInBothLanguages() throws Exception {
        for (Wording wording : List.of(DUTCH, Wording.of(Wording.ENGLISH))) {
            for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                assertThat(Conformance.violations(printed(wording), flavour)).as(flavour.toString()).isEmpty();
            }
        }
    }

    @Test
    void tellsWhatWasReceivedByWhomAndThatItIsNoCoverYet() {
        try (var view = PdfView.open(printed(DUTCH)).orElseThrow()) {
            assertThat(view.text().replaceAll("[\\s\u00a0]+", " "))
                    .contains(
                            "Ontvangstbevestiging offerte 2026-0147-1", "De Vries Assurantiën", "Bakkerij Jansen B.V.")
                    .contains("Allianz", "heeft op 21 november 2026 bevestigd")
                    .contains("J. Jansen (directeur), 21 november 2026", "scan.pdf (controlegetal abababababababab…)")
                    .contains("B. Smit, kenmerk CYB-77", "geen polis", "FAQ-03.7", "7.1.1", "€ 2.829,71")
                    .contains("(indicatie)");
            assertThat(view.pageCount()).isEqualTo(1);
        }
    }

    @Test
    void theSameReceiptPrintsToTheSameBytes() {
        assertThat(printed(DUTCH)).isEqualTo(printed(DUTCH));
    }

    @Test
    void withoutAReceiptThereIsNothingToConfirm() {
        OfferFile blank = OfferFile.blank(OFFER.content().number());

        assertThatThrownBy(() -> CONFIRMATION.print(OFFER, blank, Bakery.OFFICE, DUTCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
