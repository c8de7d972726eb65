package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.ClientOverview;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.DossierDraft;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Numbers;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Export, import and verify on real workspaces: one that holds the worked example with its offer, and an empty one.
class StoreCommandsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final String PASSPHRASE = "een lange wachtzin";
    private static final User ANNA = new User("Anna de Vries", Role.ADVISER, Bakery.euro("0.00"), NOON);
    private static final User BRAM = new User("Bram Smit", Role.UNDERWRITER, Bakery.euro("0.00"), NOON);
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Dossier BAKERY = offered(Bakery.dossier());
    private static final String NUMBER = BAKERY.number();

    @TempDir private static Path prepared;

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<String> typed = Optional.of(PASSPHRASE);
    private Path filled;
    private Path empty;

    private static Dossier offered(Dossier dossier) {
        Offering offering = Preferences.SHIPPED.withOffice(Bakery.OFFICE).offeringFor(dossier, CATALOG);
        return ((Offering.Attempt.Made) offering.offer(dossier, Bakery.TODAY)).dossier();
    }

    /// Making a workspace writes it to the disk for good several times; copying one does not.
    @BeforeAll
    static void prepare() {
        try (Workspace workspace = QuickWorkspace.create(prepared.resolve("filled"), ANNA, PASSPHRASE.toCharArray())) {
            save(workspace, BAKERY);
        }
        QuickWorkspace.create(prepared.resolve("empty"), ANNA, PASSPHRASE.toCharArray()).close();
    }

    @BeforeEach
    void copy() throws IOException {
        filled = copied("filled");
        empty = copied("empty");
    }

    private Path copied(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(prepared.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return home;
    }

    static void save(Workspace workspace, Dossier dossier) {
        var offering = Filing.preferences(workspace.settings()).offeringFor(dossier, CATALOG);
        workspace
                .dossiers()
                .save(
                        Filing.draft(Assessment.of(dossier, offering), NOON),
                        0,
                        new JournalNote(NOON, "dossierSaved", "test"));
    }

    private static Workspace opened(Path home) {
        return Workspace.open(home, ANNA.name(), PASSPHRASE.toCharArray());
    }

    private static Dossier kept(Path home) {
        try (Workspace workspace = opened(home)) {
            return Filing.load(workspace.dossiers(), BAKERY.id()).orElseThrow();
        }
    }

    private static boolean isEmpty(Path home) {
        try (Workspace workspace = opened(home)) {
            return workspace.dossiers().list(DossierQuery.latest()).isEmpty()
                    && workspace.journal().latest(1).isEmpty();
        }
    }

    private int run(Path home, String command, String... arguments) {
        var settings =
                new StoreSettings(
                        () -> home,
                        user -> typed.map(String::toCharArray),
                        CATALOG,
                        Wording.of(Wording.ENGLISH),
                        Clock.fixed(NOON, ZoneOffset.UTC));
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of(arguments));
        var commands =
                List.of(
                        new ExportCommand(settings),
                        new ImportCommand(settings),
                        new VerifyCommand(settings),
                        new EraseCommand(settings),
                        new RetentionCommand(settings),
                        new RekeyCommand(settings),
                        new ClientCopyCommand(
                                settings,
                                (dossiers, office, today) ->
                                        new ClientOverview(new Typesetter())
                                                .print(dossiers, office, today, Wording.of(Wording.DUTCH))));
        return new CommandLineProgram("1", commands, new PrintWriter(out), new PrintWriter(err))
                .run(args.toArray(String[]::new));
    }

    private void assertRefused(int status, String line) {
        assertThat(err.toString().lines().toList()).hasSize(1).first().asString().contains(line);
        assertThat(err.toString()).doesNotContain("xception");
        assertThat(out.toString()).isEmpty();
        assertThat(status).isEqualTo(2);
    }

    private Path file(Dossier dossier) throws IOException {
        return file(DossierJson.write(dossier));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), text);
    }

    @ParameterizedTest
    @CsvSource({"2026-0147", "00000000-0000-4000-8000-000000000147"})
    void aDossierIsWrittenWholeByItsNumberOrItsId(String which) {
        assertThat(run(filled, "export", which)).isZero();
        assertThat(DossierJson.read(out.toString())).isEqualTo(BAKERY);
    }

    @Test
    void whatWasExportedComesInElsewhereWithItsNumberAndItsOffer() {
        Path file = folder.resolve("out.json");
        assertThat(run(filled, "export", NUMBER, "--to", file.toString())).isZero();
        assertThat(run(empty, "import", file.toString())).isZero();
        assertThat(out.toString()).contains("\"number\":\"2026-0147\"", "\"revision\":1", "\"replaced\":false");
        assertThat(kept(empty)).isEqualTo(BAKERY);
        try (Workspace workspace = opened(empty)) {
            assertThat(workspace.moments().of(BAKERY.id())).hasSize(1);
            assertThat(workspace.journal().latest(1).getFirst().kind()).isEqualTo("offerImported");
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
        }
    }

    @Test
    void aNumberThatAnotherDossierHasIsReplacedByTheNextOfThisInstallation() throws IOException {
        Dossier stranger = Dossier.blank(UUID.fromString("00000000-0000-4000-8000-000000000999"), NUMBER, Bakery.TODAY);
        assertThat(run(filled, "import", file(stranger).toString())).isZero();
        assertThat(out.toString()).contains("\"number\":\"2026-0001\"", "\"numberInFile\":\"2026-0147\"");
        assertThat(kept(filled)).isEqualTo(BAKERY);
    }

    @Test
    void aNumberThatCameAlongIsNeverGivenOutAgain() throws IOException {
        assertThat(run(empty, "import", file(BAKERY.withNumber("2026-0001")).toString())).isZero();
        try (Workspace workspace = opened(empty)) {
            String next = workspace.together(() -> workspace.numbers().next(Numbers.DOSSIER, 2026));
            assertThat(next).isEqualTo("2026-0002");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "a number", "2026-"})
    void whatIsNoNumberIsNotKept(String number) throws IOException {
        assertThat(run(empty, "import", file(BAKERY.withNumber(number)).toString())).isZero();
        assertThat(kept(empty).number()).isEqualTo("2026-0001");
    }

    @Test
    void aDossierThatIsHereIsReplacedOnlyWhenAskedAndKeepsItsNumber() throws IOException {
        Path changed = file(BAKERY.withNotes("from elsewhere").withNumber("2026-0012"));
        int status = run(filled, "import", changed.toString());
        assertRefused(status, "dossier.json: would replace dossier 2026-0147 (Bakkerij Jansen B.V.), revision 1");
        assertThat(kept(filled)).isEqualTo(BAKERY);

        assertThat(run(filled, "import", changed.toString(), "--replace")).isZero();
        assertThat(out.toString()).contains("\"revision\":2", "\"replaced\":true");
        assertThat(kept(filled)).isEqualTo(BAKERY.withNotes("from elsewhere"));
    }

    @Test
    void whileAWindowHasItOpenADossierCanGoOutButNotIn() throws IOException {
        try (Workspace window = opened(filled)) {
            assertThat(run(filled, "export", NUMBER)).isZero();
            out.getBuffer().setLength(0);
            int status = run(filled, "import", file(BAKERY).toString(), "--replace");
            assertRefused(status, "filled: is open in another window, so nothing can be brought in");
            assertThat(window.dossiers().load(BAKERY.id()).orElseThrow().revision()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"notes\":\"\"|\"notes\":\"\",\"colour\":1|colour: is not a known field here",
                "\"notes\":\"\"|\"notes\":null|notes: is missing, or its value is of the wrong kind",
                "\"client\":{|\"client\":null,\"kliant\":{|client: is missing",
                "\"notes\":\"\"|\"notes\":\"\",\"notes\":\"\"|not valid JSON, cut off, or a field given twice: line 1",
                "\"manufacturing\"|\"baking\"|intake.sector: has a value that is not possible here",
                "\"4200000.00\"|\"-1.00\"|annualTurnover is not negative",
                "\"4200000.00\"|\"€ 4,2\"|has a value that is not possible here",
                "\"18000\"|1e999999999|personalDataSubjects: ",
                "\"commissionPercentage\":20|\"commissionPercentage\":1e999999999|commissionPercentage: has a value",
                "\"schemaVersion\":2|\"schemaVersion\":3|schemaVersion: written by a newer program",
                "\"schemaVersion\":2|\"version\":2|schemaVersion: not a dossier",
                "\"2829.71\"|\"2829.70\"|offers[0]: was changed after it was made"
            })
    void aFileThatIsNoDossierIsRefusedInOneLineThatNamesTheField(String found, String written, String line)
            throws IOException {
        String json =
                DossierJson.write(BAKERY)
                        .replace("\"personalDataSubjects\":18000", "\"personalDataSubjects\":\"18000\"");
        assertThat(json).contains(found);
        assertRefused(run(empty, "import", file(json.replace(found, written)).toString()), line);
        assertThat(err.toString()).contains("dossier.json: ");
        assertThat(isEmpty(empty)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', not a dossier",
        "[], not a dossier",
        "{, not valid JSON",
        "nul, not valid JSON",
        "'{}', schemaVersion"
    })
    void otherTextIsRefused(String text, String line) throws IOException {
        assertRefused(run(empty, "import", file(text).toString()), line);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        Path broken = Files.write(folder.resolve("broken.json"), new byte[] {'{', '"', (byte) 0xE9, '"'});
        Path huge = Files.write(folder.resolve("huge.json"), new byte[(16 << 20) + 1]);
        assertThat(run(empty, "import", broken.toString())).isEqualTo(2);
        assertThat(run(empty, "import", huge.toString())).isEqualTo(2);
        assertThat(run(empty, "import", folder.toString())).isEqualTo(2);
        assertThat(run(empty, "import", folder.resolve("nosuch.json").toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("broken.json: is not UTF-8: a broken character"),
                        line -> assertThat(line).endsWith("huge.json: is larger than 16777216 bytes"),
                        line -> assertThat(line).endsWith(": is a folder"),
                        line -> assertThat(line).endsWith("nosuch.json: does not exist"));
        assertThat(isEmpty(empty)).isTrue();
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertRefused(run(empty, "import", file("[".repeat(100_000)).toString()), "dossier.json: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-9999, holds no dossier with the number 2026-9999",
        "00000000-0000-4000-8000-000000000001, holds no dossier with the id 00000000-0000-4000-8000-000000000001"
    })
    void anUnknownDossierIsToldInOneLine(String which, String line) {
        assertRefused(run(filled, "export", which), line);
    }

    @Test
    void twoDossiersWithOneNumberAreToldApartByTheirIds() {
        try (Workspace workspace = opened(filled)) {
            save(workspace, Dossier.blank(new UUID(0, 7), NUMBER, Bakery.TODAY));
        }
        assertRefused(run(filled, "export", NUMBER), "name one by its id: " + BAKERY.id() + ", " + new UUID(0, 7));
    }

    @Test
    void aDossierOfANewerProgramIsNotExported() {
        try (Workspace workspace = opened(filled)) {
            String newer = DossierJson.write(BAKERY).replace("\"schemaVersion\":2", "\"schemaVersion\":9");
            var index = Filing.findable(Assessment.of(BAKERY, Preferences.SHIPPED.offeringFor(BAKERY, CATALOG)), NOON);
            workspace
                    .dossiers()
                    .save(
                            new DossierDraft(BAKERY.id(), 9, newer, index),
                            1,
                            new JournalNote(NOON, "dossierSaved", "test"));
        }
        assertRefused(run(filled, "export", NUMBER), "schemaVersion: written by a newer program (schema version 9)");
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldInOneLine() {
        String target = folder.resolve("nosuch/out.json").toString();
        assertRefused(run(filled, "export", NUMBER, "--to", target), "out.json: cannot be written");
    }

    @Test
    void theFirstLineOfAPassphraseFileIsThePassphrase() throws IOException {
        typed = Optional.empty();
        for (String text : List.of(PASSPHRASE, PASSPHRASE + "\n", PASSPHRASE + "\r\nand more", "\uFEFF" + PASSPHRASE)) {
            Path file = Files.writeString(folder.resolve("passphrase"), text);
            assertThat(run(filled, "export", NUMBER, "--passphrase-file", file.toString())).as(text).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nosuch, does not exist",
        "empty.txt, has no passphrase on its first line",
        "large.txt, is larger than 4096 bytes"
    })
    void aPassphraseFileThatIsNoneIsToldInOneLine(String name, String line) throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "\n" + PASSPHRASE);
        Files.writeString(folder.resolve("large.txt"), "x".repeat(4097));
        Path file = folder.resolve(name);
        assertRefused(run(filled, "export", NUMBER, "--passphrase-file", file.toString()), name + ": " + line);
    }

    @Test
    void withoutAConsoleThePassphraseFileIsAskedFor() {
        typed = Optional.empty();
        assertRefused(run(filled, "export", NUMBER), "no console to ask the passphrase on; use --passphrase-file");
    }

    @ParameterizedTest
    @CsvSource({"export", "import", "verify"})
    void aWrongPassphraseIsToldInOneLine(String command) throws IOException {
        typed = Optional.of("een andere wachtzin");
        String[] what =
                switch (command) {
                    case "export" -> new String[] {NUMBER};
                    case "import" -> new String[] {file(BAKERY).toString()};
                    default -> new String[0];
                };
        assertRefused(run(filled, command, what), "filled: The passphrase is not right.");
    }

    @Test
    void aFolderWithoutAStoreIsToldAndStaysAsItIs() {
        Path home = folder.resolve("nowhere");
        assertRefused(run(filled, "export", NUMBER, "--home", home.toString()), "nowhere: There is no workbench");
        assertThat(home).doesNotExist();
    }

    @Test
    void whoSignsInIsNamedWhereThereAreSeveral() {
        try (Workspace workspace = opened(filled)) {
            workspace.addUser(BRAM, PASSPHRASE.toCharArray());
        }
        assertRefused(run(filled, "export", NUMBER), "name one by --user: Anna de Vries, Bram Smit");
        err.getBuffer().setLength(0);
        assertRefused(run(filled, "export", NUMBER, "--user=Carla"), "--user is one of: Anna de Vries, Bram Smit");
        assertThat(run(filled, "export", NUMBER, "--user", "Bram Smit")).isZero();
    }

    @Test
    void verifyCountsWhatHolds() {
        assertThat(run(filled, "verify")).isZero();
        assertThat(out.toString()).contains("\"journalRows\":1", "\"dossiers\":1", "\"offers\":1", "\"faults\":0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void verifyNamesAnOfferThatWasChanged() {
        try (Workspace workspace = opened(filled)) {
            String changed = DossierJson.write(BAKERY).replace("\"2829.71\"", "\"2829.70\"");
            var index = Filing.findable(Assessment.of(BAKERY, Preferences.SHIPPED.offeringFor(BAKERY, CATALOG)), NOON);
            workspace
                    .dossiers()
                    .save(
                            new DossierDraft(BAKERY.id(), 1, changed, index),
                            1,
                            new JournalNote(NOON, "dossierSaved", "test"));
        }
        assertThat(run(filled, "verify")).isEqualTo(1);
        assertThat(err.toString()).endsWith("dossier 2026-0147: offer 2026-0147-1 was changed after it was made\n");
        assertThat(out.toString()).contains("\"faults\":1");
    }

    @Test
    void erasingIsShownFirstAndThenTellsVerify() {
        assertThat(run(filled, "erase", NUMBER)).isZero();
        assertThat(out.toString()).contains("\"erased\":false", "\"inBackupsUntil\":\"2027-01-30\"");
        assertThat(kept(filled)).isEqualTo(BAKERY);
        assertThat(run(filled, "erase", NUMBER, "--yes")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run(filled, "verify")).isZero();
        assertThat(out.toString()).contains("\"faults\":0", "\"dossier\":\"2026-0147\",\"erasedOn\":\"2026-11-21\"");
        assertThat(run(filled, "erase", NUMBER)).isEqualTo(2);
    }

    @Test
    void whatIsOverIsListedAndNothingElseIsErasedForItsAge() {
        assertThat(run(filled, "retention")).isZero();
        assertThat(out.toString()).isEmpty();
        assertRefused(run(filled, "erase", NUMBER, "--period-over", "--yes"), "may be kept longer");
        assertThat(kept(filled)).isEqualTo(BAKERY);
    }

    @Test
    void aClientGetsEverythingInOneFile() throws IOException {
        Path file = folder.resolve("alles.zip");
        assertThat(run(filled, "client-copy", NUMBER, "--to", file.toString())).isZero();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("overview.pdf", "2026-0147/dossier.json", "2026-0147/history.json");
            var pdf = zip.getInputStream(zip.getEntry("overview.pdf")).readAllBytes();
            try (var view = PdfView.open(pdf).orElseThrow()) {
                assertThat(view.text().replaceAll("[\\s\u00a0]+", " "))
                        .contains("Wat wij van Bakkerij Jansen B.V. bewaren", "Jaaromzet € 4.200.000,00");
            }
        }
    }

    @Test
    void anotherKeyIsGivenAndTheStoreOpensAsBefore() {
        assertThat(run(filled, "rekey")).isZero();
        assertThat(out.toString()).contains("before-rekeying-2026-11-21T110000Z", "\"Anna de Vries\":\"");
        assertThat(kept(filled)).isEqualTo(BAKERY);
    }
}
