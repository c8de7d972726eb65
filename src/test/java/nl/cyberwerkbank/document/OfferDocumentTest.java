package nl.cyberwerkbank.document;

import static nl.cyberwerkbank.quote.Bakery.euro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AssumptionRegister.Assumption;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OfferDocumentTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private static final OfferDocument DOCUMENT = new OfferDocument(new Typesetter());
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final Wording ENGLISH = Wording.of(Wording.ENGLISH);
    private static final byte[] CONDITIONS = "the insurer's own file".getBytes(StandardCharsets.UTF_8);
    private static final String MARK = "voorbeeldtarief, niet van de verzekeraar";

    @Test
    void conformsToBothStandardsInBothLanguages() throws Exception {
        Offer offer = offer(Bakery.dossier());
        for (Wording wording : List.of(DUTCH, ENGLISH)) {
            byte[] pdf = DOCUMENT.print(offer, Optional.empty(), wording);
            for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
                assertThat(Conformance.violations(pdf, flavour)).as(flavour + " " + wording.locale()).isEmpty();
            }
        }
    }

    @Test
    void showsTheWorkedExampleToTheCent() {
        assertThat(text(offer(Bakery.dossier()), DUTCH))
                .contains("Tariefpremie voorbeeldtarief", "€ 2.338,60")
                .contains("Premie per jaar (indicatie) € 2.338,60")
                .contains("Assurantiebelasting, 21 % over premie en kosten U-12 · aanname € 491,11")
                .contains("Totaal per jaar (indicatie) € 2.829,71")
                .contains("E-commerce 35,0 %");
        assertThat(text(offer(Bakery.dossier()), ENGLISH)).contains("Total per year (indication) € 2,829.71");
    }

    @Test
    void standsOnAtMostFivePagesThatEachNameTheOfferAndFromTheSecondOnClientAndOffice() {
        Offer offer = offer(Bakery.dossier());
        try (var view = view(offer, Optional.empty())) {
            assertThat(view.pageCount()).isBetween(3, 5);
            for (int page = 0; page < view.pageCount(); page++) {
                assertThat(view.text(page))
                        .contains("Bakkerij Jansen B.V.", "De Vries Assurantiën", offer.content().number())
                        .contains("Pagina " + (page + 1) + " van " + view.pageCount());
            }
        }
    }

    @Test
    void saysWhoMayRelyOnWhat() {
        assertThat(text(offer(Bakery.dossier()), DUTCH))
                .contains("KvK 12345678", "Broodlaan 12", "M. de Vries", "21 november 2026", "21 december 2026")
                .contains("Bel 088-57 77 112", "een vermoeden is genoeg")
                .contains("Bij telefoonhacking is het eigen risico altijd € 2.500,00")
                .contains("binnen 72 uur")
                .contains("Dit is een zelfstandige polis", "Let op als u in de cloud werkt")
                .contains("De ingangsdatum vult u in bij het tekenen")
                .contains("De eerste looptijd is 12 maanden")
                .contains("uitgave CYB22", "U ontvangt ze apart")
                .contains("De risicoscan speelt geen rol")
                .contains("klachtencommissie", "rechter in Rotterdam");
    }

    @Test
    void repeatsTheClientsAnswersWithNameAndDate() {
        assertThat(text(offer(Bakery.dossier()), DUTCH))
                .contains("Opgegeven door J. Jansen (directeur) op 21 november 2026")
                .contains("Omzet uit e-commerce € 1.470.000,00 FAQ-08")
                .contains("Cyberschades in de afgelopen vijf jaar geen FAQ-12")
                .contains("Land van vestiging Nederland FAQ-11")
                .contains("bij gevoelige gegevens? ja FAQ-15");
    }

    @Test
    void anExampleTariffIsMarkedWhereverItsPremiumStands() {
        String text = text(offer(Bakery.dossier()), DUTCH);
        assertThat(text.split(MARK, -1)).hasSizeGreaterThan(6);
        assertThat(text).contains("Te betalen per jaar (indicatie)", "per jaar (indicatie: " + MARK + ")");
    }

    @Test
    void aPremiumFromThePortalCarriesNoSuchMark() {
        var given =
                new GivenPremium(
                        GivenPremium.By.PORTAL,
                        Bakery.CHOICE.sumInsured(),
                        Bakery.CHOICE.deductible(),
                        Bakery.CHOICE.commissionPercentage(),
                        euro("1999.99"),
                        Bakery.TODAY,
                        "P-778");
        Dossier dossier = Bakery.dossier().withGiven(List.of(given)).withVariants(Variants.NONE.toggled(Bakery.CHOICE));
        assertThat(text(offer(dossier), DUTCH))
                .contains("P-778", "Premie per jaar € 1.999,99")
                .doesNotContainIgnoringCase("indicatie")
                .doesNotContain("voorbeeldtarief");
    }

    @Test
    void showsTheFloorWhereItBit() {
        var choice = new PremiumChoice(euro("250000.00"), euro("1250.00"), BigDecimal.valueOf(20));
        Intake intake = intakeWithTurnover("200000.00");
        Dossier dossier = Bakery.dossier().withIntake(intake).withVariants(Variants.NONE.toggled(choice));
        assertThat(text(offer(dossier), DUTCH))
                .contains("Minimumpremie toegepast FAQ-20 € 700,00", "Totaal per jaar (indicatie) € 847,00");
    }

    @Test
    void aTurnoverInTwoPrintedRowsShowsTheReadingAndTheOther() {
        Intake intake = intakeWithTurnover("1000000.00");
        assertThat(
                        text(
                                offer(
                                        Bakery.dossier()
                                                .withIntake(intake)
                                                .withVariants(Variants.NONE.toggled(Bakery.CHOICE))),
                                DUTCH))
                .contains("Bij de andere lezing: € 2.500,00 of € 5.000,00");
    }

    @Test
    void commissionIsPrintedOnlyWhenSoChosen() {
        Offer shown = offer(Bakery.dossier(), CommissionDisclosure.SHOWN, Optional.empty());
        assertThat(text(shown, DUTCH)).contains("€ 467,72 (20 %) provisie");
        assertThat(text(offer(Bakery.dossier()), DUTCH)).doesNotContainIgnoringCase("provisie");
    }

    @Test
    void requestedInceptionDateIsPrinted() {
        var wishes = new Dossier.Wishes(Optional.of(LocalDate.of(2027, 1, 1)), "", Optional.of(Bakery.TODAY));
        assertThat(text(offer(Bakery.dossier().withWishes(wishes)), DUTCH))
                .contains("Gewenste ingangsdatum: 1 januari 2027")
                .contains("op 21 november 2026 hebt ontvangen");
    }

    @Test
    void everyAssumptionOfTheProductIsNamedOnTheOffer() {
        assertThat(BasisWords.ASSUMPTIONS)
                .extracting(BasisWords.Assumed::number, BasisWords.Assumed::key)
                .containsExactlyElementsOf(
                        PRODUCT.assumptions().assumptions().stream()
                                .map(assumption -> tuple(assumption.id(), assumption.key()))
                                .toList());
        String text = text(offer(Bakery.dossier()), DUTCH);
        for (Assumption assumption : PRODUCT.assumptions().assumptions()) {
            boolean isDoubt = assumption.id().startsWith(ReceiptWords.READING);
            assertThat(text).contains(isDoubt ? "Lezing" : assumption.id());
        }
        assertThat(text).doesNotContain(ReceiptWords.READING);
    }

    @Test
    void everySettingOfAnAssumptionCanBePrinted() {
        var chosen =
                Map.of("minimumPremiumScope", "smallestSum", "sublimits", "Losgeld € 100.000", "policyCosts", "12.5");
        var offering =
                new Offering(
                        PRODUCT,
                        new Assumptions(PRODUCT.assumptions(), chosen),
                        Readings.defaults(),
                        Bakery.OFFICE,
                        CommissionDisclosure.NOT_SHOWN,
                        Optional.empty());
        var choices =
                Variants.NONE
                        .toggled(Bakery.CHOICE)
                        .toggled(new PremiumChoice(euro("500000.00"), euro("2500.00"), BigDecimal.ZERO));
        Offer offer = made(offering.offer(Bakery.dossier().withVariants(choices), Bakery.TODAY));
        assertThat(text(offer, DUTCH))
                .contains("Losgeld € 100.000", "De poliskosten zijn € 12,50", "Poliskosten € 12,50 € 12,50")
                .contains("alleen bij het laagste verzekerde bedrag", "0,80 keer de tariefpremie");
    }

    @Test
    void theInsurersOwnConditionsTravelUnchanged() {
        Offer offer =
                offer(Bakery.dossier(), CommissionDisclosure.NOT_SHOWN, Optional.of(Typesetter.sha256(CONDITIONS)));
        try (var view = view(offer, Optional.of(CONDITIONS))) {
            assertThat(view.attachment("CYB22.pdf")).hasValue(CONDITIONS);
            assertThat(flat(view.text())).contains("als bijlage in dit pdf-bestand (CYB22.pdf)");
        }
        byte[] others = {1};
        assertThatThrownBy(() -> DOCUMENT.print(offer, Optional.of(others), DUTCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void carriesItsOwnDataAndAMarkThatFindsItsDossier() throws Exception {
        Offer offer = offer(Bakery.dossier());
        try (var view = view(offer, Optional.empty())) {
            String name = "offer-" + offer.content().number() + ".json";
            assertThat(new String(view.attachment(name).orElseThrow(), StandardCharsets.UTF_8))
                    .isEqualTo(DossierJson.write(offer));
            var page = view.page(view.pageCount() - 1, 3);
            int[] colours = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), colours);
            String code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
            assertThat(OfferMark.parse(code)).hasValue(new OfferMark(offer.content().number(), offer.contentHash()));
            assertThat(view.text().replaceAll("\\s", "")).contains(offer.contentHash());
        }
    }

    @Test
    void anotherCodeIsNoMarkOfAnOffer() {
        assertThat(OfferMark.parse("https://example.org")).isEmpty();
    }

    @Test
    void sameOfferPrintsToSameBytes() {
        Offer offer = offer(Bakery.dossier());
        assertThat(DOCUMENT.print(offer, Optional.empty(), DUTCH))
                .isEqualTo(DOCUMENT.print(offer, Optional.empty(), DUTCH));
    }

    @Test
    void hostileClientDataStaysTextOnConformingPages() throws Exception {
        String name = "<script>&lt;'\"\u0000😀" + "Zeerlangenaam".repeat(30);
        var client = Client.of(name, "12345678", new Address("Straat\n1", "1811 AB", "漢字"), Bakery.CLIENT.sbiCode());
        Offer offer = offer(Bakery.dossier().withClient(client));
        byte[] pdf = DOCUMENT.print(offer, Optional.empty(), DUTCH);
        for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
            assertThat(Conformance.violations(pdf, flavour)).as(flavour.name()).isEmpty();
        }
        try (var view = PdfView.open(pdf).orElseThrow()) {
            assertThat(view.text(0)).contains("<script>&lt;'\"□□Zeer");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        var words = new ArrayList<>(DUTCH.keys());
        words.removeIf(key -> !key.startsWith("document."));
        assertThat(ENGLISH.keys()).containsAll(words);
        assertThat(ENGLISH.keys().stream().filter(key -> key.startsWith("document.")))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    private static Intake intakeWithTurnover(String turnover) {
        Intake own = Bakery.INTAKE;
        return new Intake(
                own.appliedOn(),
                own.legalForm(),
                own.sector(),
                Optional.of(euro(turnover)),
                Optional.of(euro(turnover)),
                Optional.of(euro("0.00")),
                Optional.of(euro("0.00")),
                own.personalDataSubjects(),
                own.personalDataRecords(),
                own.countryOfEstablishment(),
                own.cyberLossDates(),
                own.securitySoftwarePresent(),
                own.accessControlPresent(),
                own.backupAndRecoveryPresent());
    }

    private static String text(Offer offer, Wording wording) {
        try (var view = PdfView.open(DOCUMENT.print(offer, Optional.empty(), wording)).orElseThrow()) {
            return flat(view.text());
        }
    }

    /// Lines joined, spaces of every kind alike.
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static PdfView view(Offer offer, Optional<byte[]> conditions) {
        return PdfView.open(DOCUMENT.print(offer, conditions, DUTCH)).orElseThrow();
    }

    static Offer offer(Dossier dossier) {
        return offer(dossier, CommissionDisclosure.NOT_SHOWN, Optional.empty());
    }

    private static Offer offer(Dossier dossier, CommissionDisclosure disclosure, Optional<String> conditionsHash) {
        var offering =
                new Offering(
                        PRODUCT,
                        Assumptions.defaults(PRODUCT.assumptions()),
                        Readings.defaults(),
                        Bakery.OFFICE,
                        disclosure,
                        conditionsHash);
        return made(offering.offer(dossier, Bakery.TODAY));
    }

    private static Offer made(Offering.Attempt attempt) {
        return switch (attempt) {
            case Offering.Attempt.Made(_, Offer offer) -> offer;
            case Offering.Attempt.NotYet(var points) -> throw new AssertionError(points);
        };
    }
}
