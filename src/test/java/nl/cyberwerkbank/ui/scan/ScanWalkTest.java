package nl.cyberwerkbank.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import nl.cyberwerkbank.document.HeldScan;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.ScanForm;
import nl.cyberwerkbank.document.ScanReport;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Answered;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.dossier.SampleCasework;
import nl.cyberwerkbank.ui.dossier.SampleHost;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.StillPrinters;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/// The conversation in a real window, by single keys, up to the report on the disk.
class ScanWalkTest {
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.NUMPAD5, KeyCode.DIGIT6);

    /// What the bakery answers where it is not simply yes.
    private static final Map<String, Answer> ANSWERS =
            Map.of(
                    "risk-review", Answer.PARTLY,
                    "critical-systems", Answer.NO,
                    "device-list", Answer.YES_WITH_EVIDENCE,
                    "payment-callback", Answer.NO,
                    "payment-two-persons", Answer.NOT_APPLICABLE,
                    "critical-patches", Answer.UNKNOWN,
                    "second-factor-admin", Answer.NO,
                    "incident-plan", Answer.NO,
                    "restore-test", Answer.UNKNOWN);

    @TempDir Path folder;

    private final SampleCasework sample = FxRobot.on(() -> new SampleCasework(Platform::runLater));
    private final Appearance appearance = new Appearance();

    @AfterEach
    void close() {
        FxRobot.run(sample::close);
    }

    private final class Picker implements FilePicker {
        @Override
        public Optional<Path> open(Window owner, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Window owner, Kind kind, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }
    }

    private FxRobot show(OpenDossier dossier) {
        var printer = new ScanPrinter(new ScanReport(TYPESETTER)::print, new ScanForm(TYPESETTER)::print);
        return show(
                dossier,
                host ->
                        new ScanView(
                                host,
                                QUESTIONNAIRE,
                                printer,
                                new PaperDesk(
                                        new StillPrinters(),
                                        _ -> new Picker(),
                                        ForkJoinPool.commonPool(),
                                        Platform::runLater),
                                ForkJoinPool.commonPool()));
    }

    private FxRobot show(OpenDossier dossier, Function<StageHost, StageView> maker) {
        Map<DossierStage, Function<StageHost, StageView>> makers = Map.of(DossierStage.SCAN, maker);
        return FxRobot.open(
                1000,
                900,
                window -> {
                    var screen =
                            new Screen(
                                    "dossiers",
                                    "shell.name",
                                    Material2OutlinedAL.FOLDER,
                                    place ->
                                            new SampleHost(
                                                    sample.casework(), dossier, place, makers, DossierStage.SCAN));
                    new WorkbenchWindow(
                                    window,
                                    new ShellParts(
                                            appearance,
                                            List.of(screen),
                                            place -> List.of(),
                                            place -> List.of(),
                                            place -> (query, limit) -> List.of(),
                                            "Adviseur",
                                            ForkJoinPool.commonPool()))
                            .show();
                });
    }

    private OpenDossier bakery() {
        return FxRobot.on(() -> sample.bakery(file -> file));
    }

    private static Scan scan(OpenDossier dossier) {
        return FxRobot.on(() -> dossier.dossier().latestScan().orElseThrow());
    }

    private static boolean shows(FxRobot robot, String words) {
        return FxRobot.on(() ->
                robot.stage().getScene().getRoot().lookupAll("*").stream()
                        .anyMatch(node ->
                                node instanceof Labeled labeled
                                        && labeled.isVisible()
                                        && labeled.getText() != null
                                        && labeled.getText().contains(words)));
    }

    /// The first paper of a program takes longer than a robot waits: fonts and classes are read.
    @BeforeAll
    static void printOnce() {
        var blank = ScanResult.of(QUESTIONNAIRE, Answered.nothing());
        var held = new HeldScan(blank, Optional.empty(), Bakery.CLIENT, Bakery.OFFICE);
        byte[] pdf = new ScanReport(TYPESETTER).print(held, Wording.of(Wording.DUTCH));
        try (var view = PdfView.open(pdf).orElseThrow()) {
            view.page(0, 1);
        }
    }

    @Test
    void aWholeScanIsTypedBySingleKeysAndItsReportIsReadBack() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            robot.node("#scan-card");
            int asked = 0;
            while (robot.isShown("#scan-card")) {
                Scan now = scan(dossier);
                Question question = ScanResult.of(QUESTIONNAIRE, now).route().inHand();
                Answer answer = ANSWERS.getOrDefault(question.id(), Answer.YES);
                robot.press(DIGITS.get(answer.key() - 1));
                if (answer == Answer.YES_WITH_EVIDENCE) {
                    robot.type("Uitdraai gezien");
                    robot.press(KeyCode.ENTER);
                }
                asked++;
                assertThat(asked).isLessThanOrEqualTo(QUESTIONNAIRE.questions().size());
            }
            // two questions follow from answers given and are not asked
            assertThat(asked).isEqualTo(QUESTIONNAIRE.questions().size() - 2);
            assertThat(shows(robot, "In opbouw")).isTrue();
            assertThat(scan(dossier).reply("device-list").evidence()).isEqualTo("Uitdraai gezien");
            ANSWERS.forEach((question, answer) -> assertThat(scan(dossier).answer(question)).contains(answer));

            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            robot.await(
                    "the pages are drawn", () -> !robot.stage().getScene().getRoot().lookupAll(".pdf-page").isEmpty());
            Node name = robot.node("#scan-answeredBy");
            FxRobot.run(name::requestFocus);
            robot.type("J. Jansen");
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);

            Path report = folder.resolve("Risicoscan " + dossier.dossier().number() + " 2026-11-21.pdf");
            robot.await("the report is on the disk", () -> Files.exists(report));
            assertThat(text(report))
                    .contains("Bakkerij Jansen B.V.", "J. Jansen", "38 van 38", "Begrensd op 40")
                    .contains("1 Tweede factor voor beheerders en back-up", "Uitdraai gezien")
                    .contains("Vraag het aan uw IT-leverancier of systeembeheerder")
                    .contains("geen invloed op acceptatie of premie (FAQ-01)");

            robot.press(KeyCode.TAB);
            robot.click("#scan-form");
            Path form = folder.resolve("Vragenlijst risicoscan mkb-2026-1.pdf");
            robot.await("the form is on the disk", () -> Files.exists(form));
            assertThat(text(form)).contains("Risicoscan: vragenlijst");
        }
    }

    private static String text(Path file) {
        try (var view = PdfView.open(Files.readAllBytes(file)).orElseThrow()) {
            return view.text().replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keysGoBackTakeBackNoteAndUndo() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            robot.press(KeyCode.DIGIT2);
            robot.press(KeyCode.DIGIT5);
            assertThat(scan(dossier).at()).contains("critical-systems");
            robot.press(KeyCode.LEFT);
            assertThat(scan(dossier).at()).contains("risk-review");
            robot.press(KeyCode.DIGIT0);
            assertThat(scan(dossier).answer("risk-review")).isEmpty();
            robot.press(KeyCode.N);
            robot.type("1 keer besproken, 6 mei");
            assertThat(scan(dossier).reply("risk-review").note()).isEqualTo("1 keer besproken, 6 mei");
            assertThat(scan(dossier).answer("risk-review")).as("digits in a text are no answer").isEmpty();
            robot.press(KeyCode.ESCAPE);
            robot.press(KeyCode.DIGIT4);
            assertThat(scan(dossier).answer("risk-review")).contains(Answer.NO);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(scan(dossier).answer("risk-review")).isEmpty();
            assertThat(scan(dossier).reply("risk-review").note()).isNotEmpty();

            robot.press(KeyCode.DIGIT3);
            robot.press(KeyCode.DIGIT4);
            Scan answered = scan(dossier);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(scan(dossier).answer("risk-review")).isEmpty();
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(scan(dossier)).as("both answers, and the place").isEqualTo(answered);
        }
    }

    @Test
    void aScanIsResumedExactlyWhereItWasLeft() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            robot.press(KeyCode.DIGIT2);
            robot.press(KeyCode.RIGHT);
            robot.press(KeyCode.RIGHT);
        }
        var kept = DossierJson.read(FxRobot.on(() -> DossierJson.write(dossier.dossier())));
        assertThat(kept).isEqualTo(FxRobot.on(dossier::dossier));
        try (FxRobot robot = show(dossier)) {
            assertThat(shows(robot, "vraag 4 van 40")).isTrue();
            robot.press(KeyCode.DIGIT3);
            assertThat(scan(dossier).answer("tolerable-downtime")).contains(Answer.PARTLY);
        }
    }

    @Test
    void aKeyThatIsHeldDownAnswersOnceAndTheNextLetterIsNotLost() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            robot.hold(KeyCode.DIGIT2, 5);
            assertThat(scan(dossier).replies()).containsOnlyKeys("risk-owner");
            robot.press(KeyCode.DIGIT4);
            assertThat(scan(dossier).replies()).containsOnlyKeys("risk-owner", "risk-review");
            robot.roll(KeyCode.N, KeyCode.A);
            assertThat(scan(dossier).reply("critical-systems").note()).isEqualTo("a");
        }
    }

    @Test
    void aWholeThemeIsPassedByKeysAloneUpToTheReport() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            robot.click("#scan-tab-themes");
            for (int i = 0; i < QUESTIONNAIRE.themes().getFirst().questions().size(); i++) {
                robot.press(KeyCode.DIGIT2);
            }
            assertThat(scan(dossier).at()).as("the next theme follows by itself").contains("security-rules");
            robot.press(KeyCode.DIGIT4);
            robot.press(KeyCode.UP);
            robot.press(KeyCode.DIGIT0);
            assertThat(scan(dossier).answer("security-rules")).isEmpty();
            robot.press(KeyCode.PAGE_UP);
            robot.press(KeyCode.DIGIT3);
            assertThat(scan(dossier).answer("risk-owner")).contains(Answer.PARTLY);
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(robot.isShown("#scan-answeredBy")).as("the keys lead on past the outcome").isTrue();
        }
    }

    @Test
    void aThemeIsAnsweredAsAListAndInformationIsSorted() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            robot.click("#scan-tab-themes");
            robot.press(KeyCode.DIGIT2);
            robot.press(KeyCode.DIGIT4);
            robot.press(KeyCode.DIGIT4);
            assertThat(scan(dossier).answer("risk-owner")).contains(Answer.YES);
            assertThat(scan(dossier).answer("critical-systems")).contains(Answer.NO);
            assertThat(shows(robot, "Niet gevraagd: volgt uit ‘Lijst van onmisbare systemen’.")).isTrue();

            ToggleButton tab = robot.node("#scan-tab-information", ToggleButton.class);
            FxRobot.run(tab::fire);
            robot.settle();
            robot.press(KeyCode.DIGIT3);
            robot.press(KeyCode.DIGIT4);
            assertThat(scan(dossier).colours()).containsKey("website");
            assertThat(scan(dossier).without()).containsExactly("work-instructions");
        }
    }

    @Test
    void theClientSeesNoNotesAndNoWayToOtherDossiers() {
        OpenDossier dossier = bakery();
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-main");
            assertThat(robot.isShown("#scan-note")).isTrue();
            robot.press(KeyCode.F11);
            assertThat(robot.isShown("#scan-note")).isFalse();
            robot.awaitGone(".rail-scroll");
            assertThat(robot.isShown(".search-box")).isFalse();
            robot.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(robot.isShown(".palette")).isFalse();
            robot.press(KeyCode.DIGIT2);
            assertThat(scan(dossier).answer("risk-owner")).contains(Answer.YES);
            robot.press(KeyCode.F11);
            assertThat(robot.isShown("#scan-note")).isTrue();
            assertThat(robot.isShown(".rail-scroll")).isTrue();
        }
    }

    @Test
    void aNewScanLeavesTheOneBeforeAsItWasAndComparesWithIt() {
        OpenDossier dossier = bakery();
        FxRobot.run(() -> dossier.change("riskScan", file -> file.withScan(Answered.all(Answer.PARTLY, Map.of()))));
        Scan before = scan(dossier);
        try (FxRobot robot = show(dossier)) {
            robot.click("#scan-again");
            assertThat(shows(robot, "Vorige keer, 21-11-2026: Deels")).isTrue();
            robot.press(KeyCode.DIGIT2);
            assertThat(FxRobot.on(() -> dossier.dossier().scans())).hasSize(2).contains(before);
            robot.click("#scan-tab-outcome");
            assertThat(shows(robot, "Eén verantwoordelijke in de leiding: was Deels, nu Ja")).isTrue();
        }
    }

    @Test
    void whoeverDecidesOnAcceptanceDoesNotSeeTheScan() {
        OpenDossier dossier = bakery();
        FxRobot.run(() -> dossier.change("riskScan", file -> file.withScan(Answered.all(Answer.NO, Map.of()))));
        try (FxRobot robot = show(dossier, ClosedScanView::new)) {
            assertThat(shows(robot, "Wie over acceptatie beslist, ziet hem niet")).isTrue();
            assertThat(shows(robot, "Kwetsbaar")).isFalse();
        }
    }

    @Test
    void theWallStandsOnScreenToo() {
        OpenDossier dossier = bakery();
        var before = FxRobot.on(() -> dossier.assessment().grid());
        try (FxRobot robot = show(dossier)) {
            assertThat(shows(robot, "geen rol bij de vraag of u een verzekering krijgt en wat die kost (FAQ-01)"))
                    .isTrue();
            robot.click("#scan-main");
            robot.press(KeyCode.DIGIT4);
            assertThat(FxRobot.on(() -> dossier.assessment().grid())).isEqualTo(before);
            assertThat(shows(robot, "telt niet mee voor acceptatie of premie")).isTrue();
        }
    }
}
