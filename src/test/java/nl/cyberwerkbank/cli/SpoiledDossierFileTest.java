package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.dossier.sending.HistoryEntry;
import nl.cyberwerkbank.exchange.parcel.ParcelFile;
import nl.cyberwerkbank.exchange.parcel.QuickParcel;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Dossier files that are not what was sent, through the import into a store: each is refused with a reason, and
/// nothing of it is there afterwards.
class SpoiledDossierFileTest {
    private static final OfficeKey OFFICE = OfficeKey.selfMade("De Vries Assurantiën", Installation.NOON);
    private static final String FINGERPRINT = OfficeKey.fingerprint(OFFICE.certificate());
    private static final String DOSSIER = DossierJson.write(Bakery.dossier());
    private static final byte[] FILE = sealed(DOSSIER, List.of());

    /// Of the processor, which a machine that is busy with other things does not lengthen.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MUTATIONS = 1000;

    @TempDir private Path folder;

    private Installation here;

    private static byte[] sealed(String dossier, List<HistoryEntry> history) {
        var sent =
                new Consignment(
                        dossier,
                        List.of(new Consignment.Document("application/pdf", new byte[] {1, 2, 3})),
                        history,
                        List.of(),
                        "De Vries Assurantiën",
                        "Anna",
                        Installation.NOON);
        return QuickParcel.write(sent, OFFICE, Installation.filePassphrase());
    }

    @BeforeEach
    void setUp() {
        here =
                Installation.of(
                        folder.resolve("here"),
                        Bakery.OFFICE,
                        Installation.user("Bram Smit", Role.UNDERWRITER, "250000.00"));
    }

    private int bringIn(byte[] file) throws IOException {
        Path spoiled = Files.write(folder.resolve("spoiled" + ParcelFile.ENDING), file);
        return here.run("import", spoiled.toString(), "--trust", FINGERPRINT);
    }

    private void assertNothingIsHere() {
        boolean nothing =
                here.in(workspace ->
                        workspace.dossiers().list(DossierQuery.latest()).isEmpty()
                                && workspace.journal().latest(1).isEmpty());
        assertThat(nothing).isTrue();
    }

    private void assertRefused(byte[] file, String words) throws IOException {
        assertThat(bringIn(file)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(here.err()).contains(words).doesNotContain("xception");
        assertThat(here.err().lines()).hasSize(1);
        assertNothingIsHere();
    }

    /// Half of the mutations also mend the outer hash, as someone would who wants to be believed.
    @Test
    void noneOfAThousandMutationsComesIn() throws IOException {
        var random = new Random(20261121);
        Duration longest = Duration.ZERO;
        Set<String> reasons = new TreeSet<>();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = QuickParcel.mutated(FILE, random);
            byte[] sent = i % 2 == 0 || mutated.length < Byte.SIZE * 4 ? mutated : QuickParcel.rehashed(mutated);
            if (Arrays.equals(sent, FILE)) {
                continue; // what was changed was the hash, and it was mended
            }
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(bringIn(sent)).as("mutation %d", i).isEqualTo(ExitCode.BAD_INPUT);
            Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            assertThat(here.err()).as("mutation %d", i).doesNotContain("internal error", "xception");
            reasons.add(here.err().replaceFirst("^.*: ", ""));
        }
        assertThat(longest).isLessThan(LONGEST);
        assertThat(reasons).hasSizeGreaterThan(3);
        assertNothingIsHere();
        assertThat(bringIn(FILE)).as(here.err()).isZero();
    }

    /// Whoever has the key and the passphrase can send anything: whatever it is, it is taken in whole or not at all.
    @Test
    void whatIsSealedWellAndMadeBadlyIsRefusedToo() throws IOException {
        var random = new Random(20261122);
        for (int i = 0; i < MUTATIONS / 4; i++) {
            var text = new StringBuilder(DOSSIER);
            for (int n = 0; n <= random.nextInt(3); n++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                    default -> text.insert(at, (char) (' ' + random.nextInt(95)));
                }
            }
            int status = bringIn(sealed(text.toString(), List.of()));
            assertThat(status).as(here.err() + text).isIn(ExitCode.FINE, ExitCode.BAD_INPUT);
        }
    }

    @Test
    void aWrongPassphraseIsCalledThat() throws IOException {
        byte[] other =
                QuickParcel.write(
                        new Consignment(DOSSIER, List.of(), List.of(), List.of(), "", "", Installation.NOON),
                        OFFICE,
                        "een heel andere zin".toCharArray());
        assertRefused(other, "The passphrase is not the one this dossier file was closed with.");
    }

    @Test
    void aDossierOfANewerProgramIsCalledThat() throws IOException {
        String newer = DOSSIER.replace("\"schemaVersion\":2", "\"schemaVersion\":99");
        assertRefused(sealed(newer, List.of()), "made by a newer version of the program");
    }

    @Test
    void aHistoryThatWasMadeUpIsRefused() throws IOException {
        var row =
                new HistoryEntry(
                        1,
                        Installation.NOON,
                        "Anna",
                        "dossierSaved",
                        "autosave",
                        Optional.of(1L),
                        Optional.empty(),
                        "0".repeat(64),
                        "1".repeat(64));
        assertRefused(sealed(DOSSIER, List.of(row)), "The history in it was changed");
    }

    @Test
    void textOfAUserHasNoPlaceInAHistory() throws IOException {
        var row =
                new HistoryEntry(
                        1,
                        Installation.NOON,
                        "Anna",
                        "<b>",
                        "x y",
                        Optional.empty(),
                        Optional.empty(),
                        "0".repeat(64),
                        "1".repeat(64));
        assertRefused(sealed(DOSSIER, List.of(row)), "The history in it was changed");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path huge = folder.resolve("huge" + ParcelFile.ENDING);
        try (var out = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            out.write(FILE);
            out.setLength(ParcelFile.LARGEST + 1L);
        }
        assertThat(here.run("import", huge.toString(), "--trust", FINGERPRINT)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(here.err()).contains("is larger than");
        assertNothingIsHere();
    }

    @Test
    void listsHoldNoFormulas() {
        String formula = "=HYPERLINK(\"http://x\")";
        var client = Bakery.dossier().client();
        here.save(
                Bakery.dossier()
                        .withClient(
                                nl.cyberwerkbank.client.Client.of(
                                        formula, client.kvkNumber(), client.address(), client.sbiCode())));
        for (String list : List.of("dossiers", "policies", "losses", "offers")) {
            assertThat(here.run("list", list)).as(here.err()).isZero();
            assertThat(here.out()).startsWith("\uFEFF\"number\";\"client\";");
            assertThat(Pattern.compile("(^|;|\n)\"?[=+@-]").matcher(here.out()).find()).isFalse();
        }
        here.run("list", "dossiers");
        assertThat(here.out()).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }
}
