package nl.cyberwerkbank.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.exchange.parcel.ParcelException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ParcelFileTest {
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final OfficeKey OFFICE = OfficeKey.selfMade("Advieskantoor De Brug", THEN);
    private static final char[] PASSPHRASE = "een lange zin onderweg".toCharArray();
    private static final KeyCost CHEAP = KeyCost.of(1 << 10, 1);
    private static final String DOSSIER = "{\"schemaVersion\":2,\"client\":\"Bakkerij Jansen\"}";
    private static final byte[] SCAN = "%PDF-1.7 a scan".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FILE = write();

    private static byte[] write() {
        var contents =
                new Consignment(
                        DOSSIER,
                        List.of(new Consignment.Document("application/pdf", SCAN)),
                        List.of(),
                        List.of(),
                        "Advieskantoor De Brug",
                        "Anna",
                        THEN);
        return ParcelFile.write(contents, OFFICE, PASSPHRASE, CHEAP);
    }

    private static Reason refusal(byte[] file, char[] passphrase) {
        try {
            ParcelFile.read(file, passphrase);
        } catch (ParcelException e) {
            return e.reason();
        }
        throw new AssertionError("was taken for good");
    }

    @Test
    void givesBackWhatWasPutIn() throws ParcelException {
        Parcel opened = ParcelFile.read(FILE, PASSPHRASE);
        Consignment parcel = opened.contents();

        assertThat(parcel.dossier()).isEqualTo(DOSSIER);
        assertThat(parcel.documents()).hasSize(1);
        assertThat(parcel.documents().getFirst().contents()).isEqualTo(SCAN);
        assertThat(parcel.sender()).isEqualTo("Advieskantoor De Brug");
        assertThat(parcel.user()).isEqualTo("Anna");
        assertThat(parcel.sentAt()).isEqualTo(THEN);
        assertThat(opened.certificate()).isEqualTo(OFFICE.certificate());
    }

    @Test
    void nothingOfTheDossierCanBeReadFromOutside() {
        assertThat(new String(FILE, StandardCharsets.ISO_8859_1)).doesNotContain("Jansen", "Brug", "PDF", "Anna");
    }

    @Test
    void aWrongPassphraseIsCalledThat() {
        assertThat(refusal(FILE, "een andere zin onderweg".toCharArray())).isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void anAccentTypedOnAnotherKeyboardOpensItToo() throws ParcelException {
        var contents = new Consignment(DOSSIER, List.of(), List.of(), List.of(), "", "", THEN);
        byte[] file = ParcelFile.write(contents, OFFICE, "caf\u00e9 in de trein".toCharArray(), CHEAP);

        assertThat(ParcelFile.read(file, "cafe\u0301 in de trein".toCharArray()).contents().dossier())
                .isEqualTo(DOSSIER);
    }

    @Test
    void anotherFileIsRefusedAsSuch() {
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8), PASSPHRASE)).isEqualTo(Reason.NOT_A_PARCEL);
        assertThat(refusal(new byte[0], PASSPHRASE)).isEqualTo(Reason.NOT_A_PARCEL);
    }

    @Test
    void aFileOfANewerProgramIsRefusedAsSuch() {
        byte[] newer = FILE.clone();
        newer[4] = 2;

        assertThat(refusal(newer, PASSPHRASE)).isEqualTo(Reason.NEWER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 100, 500})
    void aFileThatWasCutOffIsRefused(int length) {
        assertThat(refusal(Arrays.copyOf(FILE, length), PASSPHRASE)).isIn(Reason.CUT_OFF, Reason.DAMAGED);
    }

    @Test
    void aFileThatWasAddedToIsRefused() {
        assertThat(refusal(Arrays.copyOf(FILE, FILE.length + 1), PASSPHRASE)).isEqualTo(Reason.CUT_OFF);
    }

    @Test
    void aKeyThatWouldTakeForeverToMakeIsRefusedAtOnce() {
        byte[] costly = FILE.clone();
        ByteBuffer.wrap(costly).putInt(5, Integer.MAX_VALUE);

        assertThat(refusal(QuickParcel.rehashed(costly), PASSPHRASE)).isEqualTo(Reason.ALTERED);
    }

    @Test
    void whoChangesTheContentsAndTheHashIsCaughtByTheCipher() {
        byte[] changed = FILE.clone();
        changed[FILE.length / 2] ^= 1;

        assertThat(refusal(QuickParcel.rehashed(changed), PASSPHRASE)).isEqualTo(Reason.ALTERED);
    }

    @Test
    void aSignatureOfAnotherOfficeIsRefused() {
        var other = OfficeKey.selfMade("Een ander", THEN);
        var mixed = new OfficeKey(other.privateKey(), OFFICE.chain());
        byte[] file =
                ParcelFile.write(
                        new Consignment(DOSSIER, List.of(), List.of(), List.of(), "", "", THEN),
                        mixed,
                        PASSPHRASE,
                        CHEAP);

        assertThat(refusal(file, PASSPHRASE)).isEqualTo(Reason.NOT_SIGNED);
    }

    /// Half of the mutations also mend the outer hash, as someone would who wants to be believed.
    @Test
    void noneOfAThousandMutationsIsTakenForGood() {
        var random = new Random(20260301);
        Map<Reason, Integer> refusals = new EnumMap<>(Reason.class);
        // of the processor, which a machine that is busy with other things does not lengthen
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 1000; i++) {
            byte[] mutated = QuickParcel.mutated(FILE, random);
            byte[] sent = i % 2 == 0 || mutated.length < 32 ? mutated : QuickParcel.rehashed(mutated);
            if (Arrays.equals(sent, FILE)) {
                continue; // what was changed was the hash, and it was mended
            }
            long start = threads.getCurrentThreadCpuTime();
            refusals.merge(refusal(sent, PASSPHRASE), 1, Integer::sum);
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }

        assertThat(refusals).containsKeys(Reason.CUT_OFF, Reason.DAMAGED, Reason.ALTERED);
        assertThat(longest).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aKeyTravelsAsPkcs12() throws Exception {
        byte[] file = OFFICE.toPkcs12("geheim".toCharArray());

        assertThat(OfficeKey.fromPkcs12(file, "geheim".toCharArray())).isEqualTo(OFFICE);
        assertThatThrownBy(() -> OfficeKey.fromPkcs12(file, "fout".toCharArray())).hasMessage("WRONG_PASSPHRASE");
        assertThatThrownBy(() -> OfficeKey.fromPkcs12(SCAN, "geheim".toCharArray())).hasMessage("NO_KEY_FILE");
    }
}
