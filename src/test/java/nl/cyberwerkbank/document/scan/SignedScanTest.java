package nl.cyberwerkbank.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.SignedOffer;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.dossier.offer.scan.OfferDifference;
import nl.cyberwerkbank.dossier.offer.scan.OfferLookup;
import nl.cyberwerkbank.dossier.offer.scan.ScanJudge;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class SignedScanTest {
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final OfferDocument DOCUMENT = new OfferDocument(new Typesetter());
    private static final Dossier DOSSIER = OfferedBakery.dossier();
    private static final Offer OFFER = DOSSIER.currentOffer().orElseThrow();

    /// The same number with twice the sum, as when somebody has the offer made again elsewhere.
    private static final Offer DEARER =
            OfferedBakery.offered(
                            Bakery.dossier()
                                    .withVariants(
                                            Variants.NONE.toggled(
                                                    new PremiumChoice(
                                                            Bakery.euro("1000000.00"),
                                                            Bakery.euro("2500.00"),
                                                            BigDecimal.valueOf(20)))))
                    .currentOffer()
                    .orElseThrow();

    /// Each read once: to find the mark on a bad page takes seconds.
    private static final ScannedFile SCAN = SignedScan.read(Scanner.scanned(printed(OFFER)));

    private static final ScannedFile SCAN_OF_DEARER = SignedScan.read(Scanner.scanned(printed(DEARER)));

    private static byte[] printed(Offer offer) {
        return DOCUMENT.print(offer, Optional.empty(), DUTCH);
    }

    private static byte[] sealed() {
        var then = OfferedBakery.ACT.at().atZone(ZoneOffset.UTC);
        return new SignedOffer(DOCUMENT)
                .make(
                        OFFER,
                        OfferedBakery.drawn(OFFER),
                        Optional.empty(),
                        DUTCH,
                        OfficeKey.selfMade("De Vries Assurantiën", then.toInstant()),
                        then);
    }

    private static ScanVerdict judged(byte[] file, Dossier dossier, Offer... frozen) {
        return judged(SignedScan.read(file), dossier, frozen);
    }

    private static ScanVerdict judged(ScannedFile file, Dossier dossier, Offer... frozen) {
        var lookup =
                new OfferLookup() {
                    @Override
                    public List<Dossier> dossiers(String number, String contentHash) {
                        return List.of(dossier);
                    }

                    @Override
                    public Optional<Offer> frozen(Dossier known, String contentHash) {
                        return List.of(frozen).stream()
                                .filter(offer -> offer.contentHash().equals(contentHash))
                                .findFirst();
                    }
                };
        List<ScanVerdict> verdicts = new ScanJudge(lookup, OfferedBakery.TODAY).judge(file);
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static List<String> fields(ScanVerdict verdict) {
        return ((ScanVerdict.Altered) verdict).differences().stream().map(OfferDifference::field).toList();
    }

    @Test
    void anOfferThatWasPrintedSignedAndScannedBadlyFindsItsDossier() {
        assertThat(judged(SCAN, DOSSIER)).isEqualTo(new ScanVerdict.Matches(DOSSIER, OFFER));
    }

    @Test
    void aScanOfAnOfferWithAnotherAmountIsRefused() {
        ScanVerdict verdict = judged(SCAN_OF_DEARER, DOSSIER);

        assertThat(verdict).isEqualTo(new ScanVerdict.Altered(DOSSIER, OFFER, List.of()));
    }

    @Test
    void whatDiffersIsToldWhereTheOtherOfferIsKnown() {
        assertThat(fields(judged(SCAN_OF_DEARER, DOSSIER, DEARER))).containsExactly("sumInsured", "premium", "total");
        assertThat(fields(judged(printed(DEARER), DOSSIER))).containsExactly("sumInsured", "premium", "total");
    }

    @Test
    void aScanOfTheVersionBeforeIsRefusedAndNamesTheOneThatCounts() {
        Dossier three = OfferedBakery.offered(OfferedBakery.offered(DOSSIER));

        assertThat(judged(SCAN, three)).isEqualTo(new ScanVerdict.Outdated(three, OFFER, "2026-0147-3", List.of()));
    }

    @Test
    void aScanOfAClosedOfferIsRefusedWithTheReason() {
        var closing = new Closing(Closing.Kind.LOST, "elders verzekerd", OfferedBakery.ACT);
        var closed =
                ((OfferSteps.Result.Taken) new OfferSteps(DOSSIER, OFFER, OfferedBakery.TODAY).close(closing))
                        .dossier();

        assertThat(judged(SCAN, closed)).isInstanceOf(ScanVerdict.Settled.class);
    }

    @Test
    void theSealedPdfOfThisOfferMatchesAndOneThatWasChangedDoesNot() {
        assertThat(judged(sealed(), DOSSIER)).isEqualTo(new ScanVerdict.Matches(DOSSIER, OFFER));
        byte[] changed = java.util.Arrays.copyOf(sealed(), sealed().length + 1);
        changed[changed.length - 1] = '\n';
        assertThat(judged(changed, DOSSIER)).isEqualTo(new ScanVerdict.BrokenSeal(DOSSIER, OFFER));
    }

    @Test
    void anOfferInsideTheFileThatSaysSomethingElseThanItsMarkIsRefused() {
        // the pages, and so the mark, are those of the offer; the data inside is another's
        var disguised = new Offer(DEARER.content(), OFFER.contentHash());

        assertThat(DossierJson.isUnchanged(disguised)).isFalse();
        assertThat(fields(judged(printed(disguised), DOSSIER))).containsExactly("sumInsured", "premium", "total");
    }

    @Test
    void anAmountThatIsNotOnThePagesIsNoticed() {
        String text = "verzekerd bedrag € 500.000,00, eigen risico € 2.500,00, te betalen € 2.829,70 per jaar";

        assertThat(OfferDifference.unprinted(OFFER.content(), text))
                .extracting(OfferDifference::field)
                .containsExactly("total");
        assertThat(OfferDifference.unprinted(OFFER.content(), text.replace(",70", ",71"))).isEmpty();
    }

    @Test
    void anOfferOfNobodyIsUnknownAndAFileWithoutAMarkIsCalledThat() throws Exception {
        var nobody =
                new OfferLookup() {
                    @Override
                    public List<Dossier> dossiers(String number, String contentHash) {
                        return List.of();
                    }

                    @Override
                    public Optional<Offer> frozen(Dossier dossier, String contentHash) {
                        return Optional.empty();
                    }
                };
        var judge = new ScanJudge(nobody, OfferedBakery.TODAY);
        assertThat(judge.judge(SignedScan.read(printed(OFFER))))
                .containsExactly(new ScanVerdict.Unknown("2026-0147-1"));
        var blank = new java.awt.image.BufferedImage(300, 300, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var png = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(blank, "png", png);
        assertThat(judge.judge(SignedScan.read(png.toByteArray()))).containsExactly(new ScanVerdict.NoMark());
        assertThat(judge.judge(SignedScan.read("geen scan".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactly(new ScanVerdict.NoScan());
    }
}
