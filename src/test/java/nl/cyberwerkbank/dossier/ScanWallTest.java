package nl.cyberwerkbank.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Answered;
import nl.cyberwerkbank.riskscan.Scan;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/// FAQ-01: whatever is said in a risk scan, the decision on acceptance, its findings, every premium and the offer are
/// those of the same dossier without it.
class ScanWallTest {
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Preferences PREFERENCES = Preferences.SHIPPED.withOffice(Bakery.OFFICE);
    private static final int SEEDS = 200;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noScanChangesADecisionAPremiumOrAnOffer(long seed) {
        var random = new Random(seed);
        Dossier without = Bakery.dossier().withIntake(anyIntake(random));
        for (Scan scan :
                List.of(
                        Answered.any(random),
                        Answered.all(Answer.NO, Map.of()),
                        Answered.all(Answer.YES_WITH_EVIDENCE, Map.of()))) {
            Dossier with = without.withScan(scan);
            assertThat(with.scans()).containsExactly(scan);
            Assessment plain = assess(without);
            Assessment scanned = assess(with);
            assertThat(scanned.grid()).isEqualTo(plain.grid());
            assertThat(scanned.findings()).isEqualTo(plain.findings());
            assertThat(scanned.decision()).isEqualTo(plain.decision());
            assertThat(scanned.status()).isEqualTo(plain.status());
            assertThat(offered(with)).isEqualTo(offered(without));
        }
    }

    private static Assessment assess(Dossier dossier) {
        return Assessment.of(dossier, PREFERENCES.offeringFor(dossier, CATALOG));
    }

    /// The hash of the offer, or what stands in its way.
    private static String offered(Dossier dossier) {
        return switch (PREFERENCES.offeringFor(dossier, CATALOG).offer(dossier, Bakery.TODAY)) {
            case Offering.Attempt.Made(var _, var offer) -> offer.contentHash();
            case Offering.Attempt.NotYet(var points) -> points.toString();
        };
    }

    private static Intake anyIntake(Random random) {
        return new Intake(
                Bakery.TODAY,
                any(random, LegalForm.values()),
                any(random, Sector.values()),
                amount(random, 130_000_000),
                amount(random, 130_000_000),
                amount(random, 20_000_000),
                amount(random, 60_000_000),
                maybe(random, BigInteger.valueOf(random.nextInt(1_500_000))),
                Optional.empty(),
                maybe(random, random.nextInt(5) == 0 ? "DE" : "NL"),
                maybe(
                        random,
                        random.nextInt(4) == 0 ? List.of(Bakery.TODAY.minusDays(random.nextInt(3_000))) : List.of()),
                maybe(random, random.nextInt(5) > 0),
                maybe(random, random.nextInt(5) > 0),
                maybe(random, random.nextInt(5) > 0));
    }

    private static <T> Optional<T> any(Random random, T[] values) {
        return maybe(random, values[random.nextInt(values.length)]);
    }

    private static Optional<Money> amount(Random random, int most) {
        return maybe(random, Money.ofMajor(CurrencyUnit.EUR, random.nextInt(most)));
    }

    /// One answer in twelve is left open.
    private static <T> Optional<T> maybe(Random random, T answer) {
        return random.nextInt(12) == 0 ? Optional.empty() : Optional.of(answer);
    }
}
