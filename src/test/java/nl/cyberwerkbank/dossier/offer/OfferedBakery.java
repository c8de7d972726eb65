package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// The bakery with an offer, and what can be recorded on it.
public final class OfferedBakery {
    public static final LocalDate TODAY = Bakery.TODAY;
    public static final Act ACT = new Act("Anna de Vries", Instant.parse("2026-11-21T13:02:00Z"));
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");

    private OfferedBakery() {}

    /// With its first offer.
    public static Dossier dossier() {
        return offered(Bakery.dossier());
    }

    /// With one offer more.
    public static Dossier offered(Dossier dossier) {
        Offering offering = Preferences.SHIPPED.withOffice(Bakery.OFFICE).offeringFor(dossier, CATALOG);
        return ((Offering.Attempt.Made) offering.offer(dossier, TODAY)).dossier();
    }

    /// The client's signature of this day, drawn on the screen.
    public static Signing drawn(Offer offer) {
        return new Signing(
                Signing.Way.ON_SCREEN,
                "J. Jansen",
                "directeur",
                "Alkmaar",
                TODAY,
                Optional.of(LocalTime.of(14, 2)),
                strokes(),
                EnumSet.allOf(Signing.Agreement.class),
                offer.contentHash(),
                ACT);
    }

    /// The signature on paper, as the adviser read it from there.
    public static Signing onPaper(Offer offer, LocalDate signedOn) {
        return new Signing(
                Signing.Way.ON_PAPER,
                "J. Jansen",
                "directeur",
                "Alkmaar",
                signedOn,
                Optional.empty(),
                List.of(),
                Set.of(),
                offer.contentHash(),
                ACT);
    }

    public static List<Stroke> strokes() {
        return List.of(
                new Stroke(
                        List.of(
                                new Stroke.Point(100, 300),
                                new Stroke.Point(220, 60),
                                new Stroke.Point(300, 280),
                                new Stroke.Point(420, 90),
                                new Stroke.Point(640, 250))),
                new Stroke(List.of(new Stroke.Point(700, 120))));
    }

    public static SanctionsCheck check(SanctionsCheck.Result result) {
        return new SanctionsCheck(
                UUID.fromString("00000000-0000-4000-8000-000000000501"),
                TODAY,
                "Anna de Vries",
                "EU-lijst",
                TODAY.minusDays(1),
                List.of("Bakkerij Jansen B.V.", "J. Jansen"),
                result,
                result == SanctionsCheck.Result.CLEAR ? "" : "J. Jansen, geboren 1970",
                ACT);
    }

    public static SignedDocument scan() {
        return new SignedDocument(
                "ab".repeat(32), "application/pdf", "scan.pdf", SignedDocument.Recognised.BY_MARK, ACT);
    }

    public static Receipt receipt() {
        return new Receipt("B. Smit", TODAY, "CYB-77", ACT);
    }

    public static Contract policy(Offer offer) {
        return Contract.of(
                UUID.fromString("00000000-0000-4000-8000-000000000601"),
                "CYB-2026-77",
                Optional.of(offer.content().number()),
                TODAY,
                TODAY.plusYears(1),
                TODAY,
                new Schedule(
                        offer.content().chosen().premium(),
                        offer.content().chosen().sumInsured(),
                        new TreeMap<>(),
                        new Deductibles(
                                Bakery.euro("2500.00"),
                                Bakery.euro("2500.00"),
                                Bakery.euro("2500.00"),
                                Bakery.euro("2500.00")),
                        BigDecimal.valueOf(8),
                        Territory.WORLDWIDE,
                        new TreeSet<>(),
                        "bakkerij",
                        List.of(),
                        List.of()));
    }
}
