package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The main job in a real window, by keyboard: a new dossier, the intake typed, findings seen changing, a variant
/// chosen, an offer made; then the program is started again and everything is still there.
class WalkTest {
    private static final char[] PASSPHRASE = "een lange wachtzin".toCharArray();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final ProductCatalog catalog = ProductCatalog.shipped("allianz-cyber");
    private final ExecutorService background = Executors.newCachedThreadPool();

    @TempDir Path folder;

    /// The program as it runs on one workspace, in a window inside the headless screen.
    private final class Program implements AutoCloseable {
        private final Casework casework;
        private final BackgroundThread saving = new BackgroundThread();
        private final FxRobot robot;

        Program(Workspace workspace) {
            casework = FxRobot.on(() -> new Casework(workspace, catalog, CLOCK, saving, Platform::runLater));
            robot =
                    FxRobot.open(
                            1000,
                            1000,
                            stage -> {
                                var parts =
                                        new WorkbenchParts(casework, new Appearance(), background, TestHouse.INSTALLED)
                                                .shell(_ -> List.of());
                                new WorkbenchWindow(stage, parts).show();
                            });
        }

        void answer(String field, String text) {
            focus(field);
            robot.type(text);
            robot.press(KeyCode.TAB);
        }

        void answerYes(String field) {
            choose(field, "ja");
        }

        void answerNo(String field) {
            choose(field, "nee");
        }

        private void choose(String field, String word) {
            Node yes = robot.node("#intake-" + field);
            FxRobot.run(() ->
                    yes.getParent().getChildrenUnmodifiable().stream()
                            .filter(node -> node instanceof RadioButton button && button.getText().equals(word))
                            .forEach(node -> ((RadioButton) node).fire()));
            robot.settle();
        }

        private void focus(String field) {
            Node node = robot.node("#intake-" + field);
            FxRobot.run(node::requestFocus);
            robot.settle();
        }

        /// Goes to a button or a cell of the table and presses it by key.
        void activate(String what) {
            Node node = robot.node(what);
            FxRobot.run(() -> {
                Node target = node;
                while (!target.isFocusTraversable() && !target.getStyleClass().contains("premium-cell")) {
                    target = target.getParent();
                }
                target.requestFocus();
            });
            robot.settle();
            robot.press(KeyCode.SPACE);
        }

        boolean shows(String words) {
            return FxRobot.on(() ->
                    robot.stage().getScene().getRoot().lookupAll("*").stream()
                            .anyMatch(node ->
                                    node instanceof Labeled labeled
                                            && labeled.getText() != null
                                            && labeled.getText().contains(words)));
        }

        void awaitWords(String words) {
            try {
                robot.await("'" + words + "' is shown", () -> shows(words));
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "; the dossier says " + FxRobot.on(this::state), e);
            }
        }

        private String state() {
            var latest = casework.list(DossierQuery.latest());
            if (latest.isEmpty()) {
                return "nothing: there is none";
            }
            var open = casework.open(latest.getFirst().id()).orElseThrow().assessment();
            return open.grid().decision().missing() + " " + open.dossier().unfinished() + " " + open.dossier().intake();
        }

        @Override
        public void close() {
            robot.close();
            FxRobot.run(casework::close);
            saving.close();
        }
    }

    @Test
    void takesAClientFromIntakeToAPrintedOfferAndFindsEverythingBack() {
        var user = new User("M. de Vries", Role.ADVISER, Bakery.euro("0.00"), CLOCK.instant());
        Dossier offered;
        try (var program = new Program(Workspace.create(folder, user, PASSPHRASE))) {
            FxRobot.run(() -> program.casework.changePreferences(before -> before.withOffice(Bakery.OFFICE)));
            FxRobot robot = program.robot;

            robot.press(KeyCode.CONTROL, KeyCode.N);
            program.awaitWords("Nog niet alles ingevuld");
            program.answer("legalName", "Bakkerij Jansen B.V.");
            program.answer("kvkNumber", "12345678");
            program.answer("place", "Alkmaar");
            program.answer("legalForm", "B.V.");
            program.answer("countryOfEstablishment", "Nederland");
            program.answer("sbiCode", "10.71");
            program.answer("sector", "Industrie");
            program.answerNo("cyberLoss");
            program.answer("annualTurnover", "€ 4.200.000,00");
            program.answer("consolidatedTurnover", "4200000");
            program.answer("usTurnover", "420.000,01");
            program.answer("ecommerceTurnover", "1.470.000");
            program.answer("personalDataSubjects", "18.000");
            program.answerYes("securitySoftwarePresent");
            program.answerYes("accessControlPresent");
            program.answerYes("backupAndRecoveryPresent");
            program.awaitWords("Nog geen automatische offerte");
            assertThat(program.shows("10,0000002")).as("the share is never rounded to look like it passes").isTrue();

            var usTurnover = robot.node("#intake-usTurnover", TextField.class);
            FxRobot.run(usTurnover::clear);
            program.answer("usTurnover", "84.000");
            program.awaitWords("Automatische offerte mogelijk");
            program.answer("statementGivenBy", "J. Jansen");
            program.answer("statementGivenOn", "21-11-2026");

            program.activate("Naar voorstel");
            program.awaitWords("2.338,60");
            program.activate("2.338,60");
            program.awaitWords("2.829,71");
            program.activate("#quote-next");
            program.activate("#offer-issue");
            robot.await(
                    "the offer is made",
                    () ->
                            program.casework.list(DossierQuery.latest()).stream()
                                    .anyMatch(row -> row.index().stage().equals("offer")));
            robot.await("its paper is kept", () -> paperHash(program.casework).isPresent());
            offered =
                    Filing.load(
                                    program.casework.workspace().dossiers(),
                                    program.casework.list(DossierQuery.latest()).getFirst().id())
                            .orElseThrow();
        }

        try (var program = new Program(Workspace.open(folder, "M. de Vries", PASSPHRASE))) {
            program.awaitWords("Bakkerij Jansen B.V.");
            var again = FxRobot.on(() -> program.casework.open(offered.id()).orElseThrow().dossier());
            assertThat(again).isEqualTo(offered);
            assertThat(DossierJson.isUnchanged(again.currentOffer().orElseThrow())).isTrue();
            assertThat(again.currentOffer().orElseThrow().content().chosen().total()).isEqualTo(Bakery.euro("2829.71"));
            assertThat(paperOf(program.casework)).contains("2.338,60").contains("2.829,71");
        } finally {
            background.shutdownNow();
        }
    }

    private static Optional<String> paperHash(Casework casework) {
        return casework.workspace().settings().startingWith("offer.paper.").values().stream().findFirst();
    }

    private static String paperOf(Casework casework) {
        String hash = paperHash(casework).orElseThrow().replace("\"", "");
        byte[] pdf = casework.workspace().blobs().get(new Sha256(hash)).orElseThrow().contents();
        try (PdfView view = PdfView.open(pdf).orElseThrow()) {
            return view.text().replace('\u00a0', ' ');
        }
    }
}
