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

    @Test
    void oneByteThatIsChangedAnywhereBreaksTheSeal() {
        var random = new Random(20261121);
        for (int i = 0; i < 300; i++) {
            assertBroken(random.nextInt(SEALED.length), random.nextInt(256));
        }
    }

    /// The room for the seal itself is not under the seal; nothing but the seal may stand there.
    @Test
    void oneByteThatIsChangedInTheSealItselfBreaksIt() {
        String latin = new String(SEALED, java.nio.charset.StandardCharsets.ISO_8859_1);
        int room = latin.indexOf("/Contents <");
        int after = latin.indexOf('>', room);
        assertThat(after - room).isGreaterThan(30_000);
        int signature = latin.indexOf("00000000", room) - room;
        var random = new Random(20261122);
        for (int i = 0; i < 300; i++) {
            boolean padding = i % 3 == 0;
            assertBroken(room + random.nextInt(padding ? after - room : signature), random.nextInt(256));
        }
    }

    /// A figure in capitals is the same figure.
    private static void assertBroken(int at, int value) {
        byte[] changed = SEALED.clone();
        changed[at] = (byte) value;
        boolean same = Character.toLowerCase((char) value) == Character.toLowerCase((char) (SEALED[at] & 0xff));
        if (!same) {
            assertThat(SealCheck.of(changed))
                    .as("byte " + at + " becomes " + value)
                    .isNotInstanceOf(SealCheck.Intact.class);
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
