package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.fault.Fault;
import nl.cyberwerkbank.ui.view.FileShower;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;

/// A whole session with a client whose name occurs nowhere else; afterwards the name is looked for in everything that
/// the session may have left on the disk.
class MarkedClientTest {
    private static final String NAME = "Zwelgmarkering";
    private static final char[] PASSPHRASE = "een lange wachtzin".toCharArray();
    private static final long LARGEST = 8 << 20;
    private static final Clock CLOCK =
            Clock.fixed(Bakery.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir Path folder;

    @Test
    void aClientsNameLiesNowhereOutsideTheEncryptedFile() throws IOException {
        Instant start = Instant.now().minusSeconds(1);
        var said = new ByteArrayOutputStream();
        var logged = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        var handler = new StreamHandler(logged, new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        String report;
        try {
            report = session(start);
        } finally {
            System.setOut(out);
            System.setErr(err);
            handler.flush();
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(holds(said.toByteArray())).as("what was said").isFalse();
        assertThat(holds(logged.toByteArray())).as("the log").isFalse();
        assertThat(report).contains("IllegalStateException", "MarkedClientTest").doesNotContain(NAME);
        assertThat(filesThatHold(folder, start, 9)).as("data folder").isEmpty();
        assertThat(filesThatHold(TEMPORARY, start, 2)).as("temporary files").isEmpty();
    }

    /// Creates, types, saves, searches, offers, prints, shows the paper in another program, backs up, fails, and ends.
    private String session(Instant start) throws IOException {
        var user = new User("Anna de Vries", Role.ADVISER, Bakery.euro("0.00"), CLOCK.instant());
        Workspace workspace = QuickWorkspace.create(folder.resolve("home"), user, PASSPHRASE);
        var preferences = Preferences.SHIPPED.withOffice(Bakery.OFFICE);
        workspace.settings().put(Preferences.SETTING, DossierJson.write(preferences));
        String report;
        try (var saving = new BackgroundThread();
                var casework =
                        new Casework(
                                workspace, ProductCatalog.shipped("allianz-cyber"), CLOCK, saving, Runnable::run)) {
            OpenDossier open = casework.create();
            for (int typed = 1; typed <= NAME.length(); typed++) {
                String name = NAME.substring(0, typed);
                open.change("legalName", before -> before.withClient(named(before.client(), name)));
            }
            open.change(
                    "all",
                    before ->
                            before.withIntake(Bakery.dossier().intake())
                                    .withStatement(Bakery.dossier().statement())
                                    .withVariants(Bakery.dossier().variants())
                                    .withWishes(Bakery.dossier().wishes())
                                    .withClient(named(Bakery.dossier().client(), NAME))
                                    .withNotes(NAME + " belt terug"));
            casework.flush();
            assertThat(casework.list(DossierQuery.latest().matching(NAME))).hasSize(1);
            Offering.Attempt attempt = casework.makeOffer(open);
            Offer offer = ((Offering.Attempt.Made) attempt).offer();
            byte[] paper =
                    new OfferDocument(new Typesetter()).print(offer, Optional.empty(), Wording.of(Wording.DUTCH));
            workspace.blobs().put("application/pdf", paper);
            FileShower.with(Runnable::run, shown -> assertThat(holds(Files.readAllBytes(shown))).isTrue())
                    .show("Notitie.txt", (NAME + " belt terug").getBytes(StandardCharsets.UTF_8));
            assertThat(filesThatHold(TEMPORARY, start, 2)).as("the copy that another program shows").hasSize(1);
            workspace.backupTo(folder.resolve("copy.db"));
            report = Fault.of(new IllegalStateException(NAME, new IOException("C:\\" + NAME + ".pdf"))).report("1");
            assertThat(filesThatHold(folder, Instant.EPOCH, 9)).as("data folder, still open").isEmpty();
        }
        FileShower.sweep();
        Files.writeString(folder.resolve("report.txt"), report);
        return report;
    }

    private static Client named(Client old, String name) {
        return new Client(
                name,
                old.kvkNumber(),
                old.vatId(),
                old.iban(),
                old.address(),
                old.contactName(),
                old.email(),
                old.telephone(),
                old.sbiCode(),
                old.hazardGroup(),
                old.hazardReason());
    }

    /// Files written since, whose contents or whose own name hold the client's.
    private static List<Path> filesThatHold(Path root, Instant since, int depth) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                root,
                Set.of(),
                depth,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                        boolean ours =
                                facts.isRegularFile()
                                        && facts.size() < LARGEST
                                        && !facts.lastModifiedTime().toInstant().isBefore(since);
                        if (ours && (file.getFileName().toString().contains(NAME) || holds(contents(file)))) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    /// A file of another program that is gone meanwhile, or closed to us, holds nothing of ours.
    private static byte[] contents(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    private static boolean holds(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of(NAME, NAME.toLowerCase(Locale.ROOT), NAME.toUpperCase(Locale.ROOT))
                .flatMap(name ->
                        Stream.<Charset>of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                .map(charset -> new String(name.getBytes(charset), StandardCharsets.ISO_8859_1)))
                .anyMatch(latin::contains);
    }

    @Test
    void theScanFindsTheNameInEveryFormItLooksFor() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("f"), ("x" + NAME + "y").getBytes(charset));
            assertThat(filesThatHold(folder, Instant.EPOCH, 1)).containsExactly(file);
        }
    }
}
