package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.document.seal.SealCheck;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class SignedOfferTest {
    private static final ZonedDateTime THEN = OfferedBakery.ACT.at().atZone(ZoneId.of("Europe/Amsterdam"));
    private static final OfficeKey OFFICE = OfficeKey.selfMade("De Vries Assurantiën", THEN.toInstant());
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final OfferDocument DOCUMENT = new OfferDocument(new Typesetter());
    private static final Offer OFFER = OfferedBakery.dossier().currentOffer().orElseThrow();
    private static final Signing SIGNING = OfferedBakery.drawn(OFFER);
    private static final byte[] SEALED = made(DUTCH);

    private static byte[] made(Wording wording) {
        return new SignedOffer(DOCUMENT).make(OFFER, SIGNING, Optional.empty(), wording, OFFICE, THEN);
    }

    private static String text(byte[] pdf) {
        try (var view = PdfView.open(pdf).orElseThrow()) {
            return view.text().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void theSealedPdfConformsToBothStandardsInBothLanguages() throws Exception {
        for (byte[] pdf : List.of(SEALED, made(Wording.of(Wording.ENGLISH)))) {
            for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                assertThat(Conformance.violations(pdf, flavour)).as(flavour.toString()).isEmpty();
            }
        }
    }

    @Test
    void theSignatureBlockTellsWhoSignedWhereWhenAndWhat() {
        assertThat(text(SEALED))
                .contains("Naam Functie J. Jansen directeur", "Alkmaar", "21 november 2026, 14:02 uur")
                .contains("☑ De antwoorden in hoofdstuk 8", "in aanwezigheid van Anna de Vries")
                .contains(new OfferMark("1", OFFER.contentHash()).grouped())
                .doesNotContain("☐", "Stuur alle pagina’s");
    }

    @Test
    void theStrokesAreInkOnThePaper() {
        byte[] unsigned = DOCUMENT.print(OFFER, Optional.empty(), DUTCH);

        assertThat(ink(SEALED)).isGreaterThan(200);
        assertThat(ink(unsigned)).isZero();
    }

    /// Dots in the colour of the pen, which nothing else on the paper has.
    private static int ink(byte[] pdf) {
        int dots = 0;
        try (var view = PdfView.open(pdf).orElseThrow()) {
            BufferedImage last = view.page(view.pageCount() - 1, 2);
            for (int y = 0; y < last.getHeight(); y++) {
                for (int x = 0; x < last.getWidth(); x++) {
                    if ((last.getRGB(x, y) & 0xffffff) == 0x122b6b) {
                        dots++;
                    }
                }
            }
        }
        return dots;
    }

    @Test
    void theSealNamesTheOfficesCertificate() {
        assertThat(SealCheck.of(SEALED)).isEqualTo(new SealCheck.Intact(OFFICE.certificate()));
    }

    /// All of the file but the room for the seal itself, in which only the signature counts and padding follows it.
    @Test
    void oneByteThatIsChangedAnywhereBreaksTheSeal() {
        String latin = new String(SEALED, java.nio.charset.StandardCharsets.ISO_8859_1);
        int room = latin.indexOf("/Contents <");
        assertThat(room).isPositive();
        int after = latin.indexOf('>', room);
        var random = new Random(20261121);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(SEALED.length - (after - room));
            byte[] changed = SEALED.clone();
            changed[at < room ? at : at + after - room] ^= (byte) (1 << random.nextInt(8));

            assertThat(SealCheck.of(changed)).as("byte " + at).isNotInstanceOf(SealCheck.Intact.class);
        }
    }

    @Test
    void theSameSigningPrintsToTheSameBytesUnderTheSeal() {
        var edition = new OfferEdition.Signed(SIGNING);

        assertThat(DOCUMENT.print(OFFER, edition, Optional.empty(), DUTCH))
                .isEqualTo(DOCUMENT.print(OFFER, edition, Optional.empty(), DUTCH));
    }

    @Test
    void aSignatureOfAnotherOfferIsNotPrinted() {
        var other = new Offer(OFFER.content(), "0".repeat(64));

        assertThatThrownBy(() ->
                        new SignedOffer(DOCUMENT)
                                .make(other, OfferedBakery.drawn(OFFER), Optional.empty(), DUTCH, OFFICE, THEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatReplacesAndWhatIsReplacedSaySoOnPaper() {
        var both = OfferedBakery.offered(OfferedBakery.dossier());
        Offer second = both.currentOffer().orElseThrow();
        var replaced = new OfferEdition.Replaced(second.content().number());

        assertThat(text(DOCUMENT.print(second, Optional.empty(), DUTCH)))
                .contains("komt in de plaats van offerte 2026-0147-1");
        assertThat(text(DOCUMENT.print(OFFER, replaced, Optional.empty(), DUTCH)))
                .contains("is vervangen door offerte 2026-0147-2");
    }
}
