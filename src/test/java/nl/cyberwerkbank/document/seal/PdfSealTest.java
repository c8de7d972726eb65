package nl.cyberwerkbank.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.PrintedOffer;
import nl.cyberwerkbank.dossier.office.OfficeKey;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Random;

class PdfSealTest {
    private static final ZonedDateTime THEN =
            Instant.parse("2026-03-01T10:00:00Z").atZone(ZoneId.of("Europe/Amsterdam"));
    private static final OfficeKey OFFICE = OfficeKey.selfMade("Advieskantoor De Brug", THEN.toInstant());
    private static final byte[] PLAIN = PrintedOffer.pdf();
    private static final byte[] SEALED = new PdfSeal(OFFICE).seal(PLAIN, "Getekende offerte", THEN);

    @Test
    void aSealedOfferIsIntactAndNamesItsCertificate() {
        assertThat(SealCheck.of(SEALED)).isEqualTo(new SealCheck.Intact(OFFICE.certificate()));
    }

    @Test
    void theOfferItselfStaysByteForByte() {
        assertThat(Arrays.copyOf(SEALED, PLAIN.length)).isEqualTo(PLAIN);
    }

    @Test
    void aPdfWithoutASealIsCalledThat() {
        assertThat(SealCheck.of(PLAIN)).isEqualTo(new SealCheck.Unsealed());
        assertThat(SealCheck.of(new byte[] {1, 2, 3})).isEqualTo(new SealCheck.Unsealed());
    }

    @Test
    void oneByteThatIsChangedAfterwardsBreaksIt() {
        var random = new Random(20260301);
        for (int i = 0; i < 40; i++) {
            byte[] changed = SEALED.clone();
            changed[random.nextInt(PLAIN.length)] ^= 1;

            assertThat(SealCheck.of(changed)).isNotInstanceOf(SealCheck.Intact.class);
        }
    }

    @Test
    void whatIsAddedAfterwardsBreaksIt() {
        byte[] longer = Arrays.copyOf(SEALED, SEALED.length + 1);
        longer[SEALED.length] = '\n';

        assertThat(SealCheck.of(longer)).isInstanceOf(SealCheck.Broken.class);
    }
}
