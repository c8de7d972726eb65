package nl.cyberwerkbank.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.dossier.merge.Difference.Side;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.SignedDocument.Recognised;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.exchange.ArrivalViewModel.Step;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.StyleSheets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class ArrivalTest {
    private static final String PASSPHRASE = "een zin voor onderweg";

    @TempDir private Path folder;

    private Casework here;
    private Casework there;
    private OpenDossier sent;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        here = DemoDesk.withSamples(Files.createDirectory(folder.resolve("here")), Role.ADVISER);
        there = DemoDesk.empty(Files.createDirectory(folder.resolve("there")));
        sent = here.open(DemoDesk.found(here, "Bakkerij").id()).orElseThrow();
        file = sentFile(here, "een");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private Path sentFile(Casework from, String name) {
        Path target = folder.resolve(name + ".cwb");
        var stored = from.workspace().dossiers().load(sent.dossier().id()).orElseThrow();
        var results = new ArrayList<SendViewModel.Result>();
        new SendViewModel(from, Runnable::run, stored).send(target, PASSPHRASE, results::add);
        assertThat(results).singleElement().isInstanceOf(SendViewModel.Result.Written.class);
        return target;
    }

    private static ArrivalViewModel opened(Casework casework, Path file) {
        var model = new ArrivalViewModel(casework, Runnable::run, file);
        model.unlock(PASSPHRASE);
        return model;
    }

    private static boolean isEmpty(Casework casework) {
        return casework.list(DossierQuery.latest()).isEmpty();
    }

    @Test
    void nothingIsTakenInBeforeTheSenderIsComparedAndTheUserSaysSo() {
        ArrivalViewModel model = opened(there, file);
        assertThat(model.step()).isInstanceOf(Step.Compare.class);
        model.take();
        assertThat(isEmpty(there)).isTrue();

        model.compared();
        assertThat(model.step()).isInstanceOf(Step.Choose.class);
        assertThat(isEmpty(there)).isTrue();

        model.take();
        assertThat(model.step()).isInstanceOf(Step.Done.class);
        assertThat(there.open(sent.dossier().id()).orElseThrow().dossier().client()).isEqualTo(sent.dossier().client());
        assertThat(opened(there, file).step()).isInstanceOf(Step.Choose.class);
    }

    @Test
    void aWrongPassphraseIsAskedAgain() {
        var model = new ArrivalViewModel(there, Runnable::run, file);
        model.unlock("iets anders dan dat");
        assertThat(((Step.Passphrase) model.step()).complaint()).isPresent();
        model.unlock(PASSPHRASE);
        assertThat(model.step()).isInstanceOf(Step.Compare.class);
    }

    @Test
    void anotherKindOfFileIsRefusedBeforeAPassphraseIsAsked() throws Exception {
        Path other = Files.writeString(folder.resolve("other.cwb"), "%PDF");

        assertThat(new ArrivalViewModel(there, Runnable::run, other).step()).isInstanceOf(Step.Refused.class);
    }

    @Test
    void aDossierWhoseDocumentDidNotComeWithItIsNotTakenIn() {
        var absent =
                new SignedDocument(
                        "ab".repeat(32), "application/pdf", "getekend.pdf", Recognised.BY_USER, OfferedBakery.ACT);
        String number = sent.dossier().currentOffer().map(offer -> offer.content().number()).orElse("AANB-1");
        sent.change("offer", dossier -> dossier.withOfferFile(dossier.offerFile(number).withDocument(absent)));

        Step step = opened(there, sentFile(here, "zonder")).step();

        assertThat(step).isInstanceOf(Step.Refused.class);
        assertThat(DemoDesk.DUTCH.text(((Step.Refused) step).why())).contains("getekend.pdf");
    }

    @Test
    void whatBothChangedIsChosenAndShowsInTheDossierInHand() {
        ArrivalViewModel first = opened(there, file);
        first.compared();
        first.take();
        OpenDossier theirs = there.open(sent.dossier().id()).orElseThrow();
        theirs.change("notes", dossier -> dossier.withNotes("daar"));
        sent.change("notes", dossier -> dossier.withNotes("hier"));
        Path back = sentFile(there, "terug");

        ArrivalViewModel model = opened(here, back);
        model.compared();
        assertThat(model.take()).contains("notes");
        assertThat(((Step.Choose) model.step()).complaint()).isPresent();
        model.choose("notes", Side.THEIRS);
        assertThat(model.take()).isEmpty();

        assertThat(model.step()).isInstanceOf(Step.Done.class);
        assertThat(sent.dossier().notes()).isEqualTo("daar");
        sent.change("notes", dossier -> dossier.withNotes("daarna"));
        here.flush();
        assertThat(here.workspace().dossiers().load(sent.dossier().id()).orElseThrow().json()).contains("daarna");
    }

    @Test
    void theKeyboardAloneTakesAFileIn() {
        List<UUID> done = new ArrayList<>();
        var model = new ArrivalViewModel(there, Runnable::run, file);
        try (FxRobot robot =
                FxRobot.open(
                        900,
                        700,
                        stage -> {
                            var sheet = new ArrivalSheet(DemoDesk.DUTCH, model, () -> {}, (id, _) -> done.add(id));
                            var scene = new Scene(sheet);
                            new StyleSheets(new Appearance()).dress(scene);
                            stage.setScene(scene);
                            sheet.requestFocus();
                        })) {
            robot.type(PASSPHRASE);
            robot.press(KeyCode.ENTER);
            Label fingerprint = robot.node("#exchange-fingerprint", Label.class);
            assertThat(fingerprint.getText()).matches("([0-9a-f]{4} ){15}[0-9a-f]{4}");
            robot.press(KeyCode.TAB);
            robot.press(KeyCode.SPACE);
            robot.await("the sender was compared", () -> model.step() instanceof Step.Choose);
            robot.press(KeyCode.SPACE);
            robot.await("the dossier came in", () -> model.step() instanceof Step.Done);
            assertThat(FxRobot.on(() -> List.copyOf(done))).containsExactly(sent.dossier().id());
        }
    }
}
