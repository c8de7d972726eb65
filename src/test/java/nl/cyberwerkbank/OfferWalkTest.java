package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.seal.SealCheck;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// From the offer to the confirmation of receipt in a real window: signed on the screen, sealed, looked up, applied
/// for, confirmed.
class OfferWalkTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));

    private static final OfficeKey KEY = OfficeKey.selfMade(Bakery.OFFICE.name(), NOW);

    private final ExecutorService background = Executors.newCachedThreadPool();
    private final BackgroundThread saving = new BackgroundThread();
    private Casework casework;
    private OpenDossier dossier;
    private FxRobot robot;

    @TempDir Path folder;

    @BeforeEach
    void openAnOffer() {
        var user = new User("M. de Vries", Role.ADVISER, Bakery.euro("0.00"), CLOCK.instant());
        casework =
                FxRobot.on(() ->
                        new Casework(
                                Workspace.demo(folder, user),
                                ProductCatalog.shipped("allianz-cyber"),
                                CLOCK,
                                saving,
                                Platform::runLater));
        new OfficeKeys(casework.workspace()).keep(KEY);
        FxRobot.run(() -> casework.changePreferences(before -> before.withOffice(Bakery.OFFICE)));
        dossier = FxRobot.on(() -> casework.file(_ -> Bakery.dossier(), "dossierCreated"));
        FxRobot.run(() -> casework.makeOffer(dossier));
        robot =
                FxRobot.open(
                        1000,
                        1000,
                        stage ->
                                new WorkbenchWindow(
                                                stage,
                                                new WorkbenchParts(
                                                                casework,
                                                                new Appearance(),
                                                                background,
                                                                TestHouse.INSTALLED)
                                                        .shell(_ -> java.util.List.of()))
                                        .show());
        robot.press(KeyCode.CONTROL, KeyCode.K);
        robot.type("Bakkerij Jansen");
        robot.await("it is found", () -> shows("2026-0147"));
        robot.press(KeyCode.ENTER);
        robot.node("#offer-next");
        Node print = robot.node("#paper-print");
        robot.await("its paper is shown", () -> !print.isDisabled());
    }

    @AfterEach
    void close() {
        robot.close();
        FxRobot.run(casework::close);
        saving.close();
        background.shutdownNow();
    }

    private boolean shows(String words) {
        return robot.stage().getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node ->
                        node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(words));
    }

    /// All words that the client can see; the cover leaves nothing of the window uncovered.
    private String coverSays() {
        Node cover = robot.node("#sign");
        assertThat(FxRobot.on(() -> cover.getLayoutBounds().getWidth()))
                .isEqualTo(FxRobot.on(() -> robot.stage().getScene().getWidth()));
        return FxRobot.on(() ->
                cover.lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .collect(java.util.stream.Collectors.joining(" ")));
    }

    private Dossier now() {
        return FxRobot.on(dossier::dossier);
    }

    private OfferState state() {
        Dossier now = now();
        return OfferLife.stateOf(now, now.currentOffer().orElseThrow());
    }

    private void tick() {
        FxRobot.run(() ->
                robot.stage().getScene().getRoot().lookupAll(".check-box").stream()
                        .filter(node -> node.getId() != null && node.getId().startsWith("sign-agree-"))
                        .forEach(node -> ((CheckBox) node).fire()));
        robot.settle();
    }

    /// Draws with the mouse as a hand does: down, over the field and back, up.
    private void draw() {
        Node pad = robot.node("#sign-pad");
        Bounds place = FxRobot.on(() -> pad.localToScreen(pad.getLayoutBounds()));
        FxRobot.run(() -> {
            var mouse = new Robot();
            mouse.mouseMove(place.getMinX() + 40, place.getCenterY());
            mouse.mousePress(MouseButton.PRIMARY);
            for (int i = 0; i <= 20; i++) {
                mouse.mouseMove(place.getMinX() + 40 + i * 12, place.getCenterY() + 40 * Math.sin(i * 0.9));
            }
            mouse.mouseRelease(MouseButton.PRIMARY);
        });
        robot.settle();
    }

    private void answer(String id, String text) {
        Node field = robot.node(id);
        FxRobot.run(field::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.A);
        robot.type(text);
        robot.press(KeyCode.TAB);
    }

    private void mainAct() {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private byte[] signedFile() {
        String hash = now().offerFile("2026-0147-1").documents().getFirst().id();
        return casework.workspace().blobs().get(new Sha256(hash)).orElseThrow().contents();
    }

    @Test
    void anOfferIsSignedSealedAppliedForAndItsReceiptConfirmed() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(coverSays()).contains("2.829,71").doesNotContain("467,72").doesNotContain("rovisie");
        mainAct();
        assertThat(state()).as("not without the statements").isEqualTo(OfferState.QUOTE_ISSUED);
        tick();
        mainAct();
        assertThat(state()).as("not without a signature").isEqualTo(OfferState.QUOTE_ISSUED);
        draw();
        mainAct();
        robot.await("it is signed", () -> !robot.isShown("#sign"));

        assertThat(state()).isEqualTo(OfferState.QUOTE_SIGNED);
        Signing signing = now().offerFile("2026-0147-1").signing().orElseThrow();
        assertThat(signing.name()).isEqualTo("J. Jansen");
        assertThat(signing.strokes()).hasSize(1);
        assertThat(SealCheck.of(signedFile())).isInstanceOf(SealCheck.Intact.class);

        robot.click("#offer-next");
        answer("#offer-check-list", "EU-lijst en nationale lijst");
        answer("#offer-check-listDate", "20-11-2026");
        answer("#offer-check-result", "niemand gevonden");
        robot.click("#offer-check-act");
        robot.await("it is looked up", () -> now().offerFile("2026-0147-1").lastCheck().isPresent());

        robot.click("#offer-next");
        robot.click("#offer-request-act");
        robot.await("it is applied for", () -> state() == OfferState.SIGNED_QUOTE_UPLOADED);

        robot.click("#offer-next");
        answer("#offer-confirm-by", "B. Smit");
        robot.click("#offer-confirm-act");
        robot.await("receipt is confirmed", () -> state() == OfferState.RECEIPT_CONFIRMED);
        robot.node("#offer-sheet-receipt");
    }

    @Test
    void whoCannotDrawTypesHisName() {
        robot.click("#offer-next");
        tick();
        Node other = robot.node("#sign-other");
        FxRobot.run(other::requestFocus);
        robot.press(KeyCode.SPACE);
        Node counts = robot.node("#sign-counts");
        FxRobot.run(counts::requestFocus);
        robot.press(KeyCode.SPACE);
        mainAct();
        robot.await("it is signed", () -> !robot.isShown("#sign"));

        assertThat(now().offerFile("2026-0147-1").signing().orElseThrow().way()).isEqualTo(Signing.Way.TYPED);
        try (PdfView view = PdfView.open(signedFile()).orElseThrow()) {
            assertThat(view.text().replaceAll("\\s+", " ")).contains("dat die als handtekening geldt");
        }
    }
}
