package nl.cyberwerkbank.ui.loss;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.StillWorkplace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One loss in a window: files that support answers, undo, leaving and coming back.
class LossViewTest {
    private static final String OCCURRED = "event.occurredOn";

    @TempDir Path folder;

    private final List<String> shown = new ArrayList<>();
    private Casework casework;
    private OpenDossier dossier;
    private Path invoice;
    private LossView view;
    private FxRobot robot;

    @BeforeEach
    void open() throws IOException {
        invoice = Files.writeString(folder.resolve("factuur.pdf"), "%PDF-1.7 a made-up invoice");
        casework = DemoDesk.empty(folder);
        Dossier ready = CaseAsLoss.ready("CLM-05");
        dossier = casework.file(ready::withNumber, "dossierCreated");
        robot = FxRobot.open(1000, 900, stage -> stage.setScene(new Scene(show())));
    }

    private Parent show() {
        view =
                new LossView(
                        new OpenLoss(dossier, file().id(), casework, CaseAsLoss.assessor()),
                        casework,
                        new StillWorkplace(DemoDesk.DUTCH),
                        72,
                        new LossSteps(
                                        ClaimQuestions.shipped(),
                                        ClaimTerms.shipped(),
                                        new Answers(invoice),
                                        (name, contents, _) -> shown.add(name + " " + contents.length))
                                .with(noDecision()));
        return view.root();
    }

    private static Function<LossHost, LossStepView> noDecision() {
        var empty = new Region();
        return _ ->
                new LossStepView() {
                    @Override
                    public Parent root() {
                        return new javafx.scene.layout.VBox(empty);
                    }

                    @Override
                    public void shown() {}

                    @Override
                    public boolean goTo(String path) {
                        return false;
                    }
                };
    }

    /// A user who chooses this file.
    private record Answers(Path chosen) implements FilePicker {
        @Override
        public Optional<Path> open(javafx.stage.Window owner, Kind kind) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> save(javafx.stage.Window owner, Kind kind, String proposed) {
            return Optional.empty();
        }
    }

    @AfterEach
    void close() {
        robot.close();
        FxRobot.run(casework::close);
    }

    private LossFile file() {
        return dossier.dossier().losses().getFirst();
    }

    private void goTo(LossStep step) {
        FxRobot.run(() -> view.go(step));
        robot.settle();
    }

    private TextField field(String path) {
        return robot.node("#loss-" + path, TextField.class);
    }

    @Test
    void keepsAFileThatSupportsAnAnswerAndShowsItAgain() {
        goTo(LossStep.NOTICE);
        FxRobot.run(() ->
                robot.stage().getScene().getRoot().lookupAll(".attach").stream()
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());

        assertThat(file().evidence()).hasSize(1);
        assertThat(file().evidence().getFirst().question()).isEqualTo("event.noticeReceivedAt");
        assertThat(file().evidence().getFirst().mediaType()).isEqualTo("application/pdf");
        robot.settle();
        Hyperlink chip = (Hyperlink) robot.node("factuur.pdf");
        FxRobot.run(chip::fire);
        assertThat(shown).containsExactly("factuur.pdf 26");

        FxRobot.run(view::undo);
        assertThat(file().evidence()).isEmpty();
    }

    @Test
    void takesTheLastAnswerBackWhereItStands() {
        goTo(LossStep.NOTICE);
        String before = file().answers().get(OCCURRED).value();
        TextField occurred = field(OCCURRED);
        FxRobot.run(occurred::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.A);
        robot.type("3-6-2025");
        assertThat(file().answers().get(OCCURRED).value()).isEqualTo("\"2025-06-03\"");

        FxRobot.run(view::undo);

        assertThat(file().answers().get(OCCURRED).value()).isEqualTo(before);
        assertThat(occurred.getText()).isEqualTo("02-06-2025");
    }

    @Test
    void findsUnfinishedTextBackAtTheStepWhereTheUserLeftOff() {
        goTo(LossStep.NOTICE);
        TextField occurred = field(OCCURRED);
        FxRobot.run(occurred::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.A);
        robot.type("31-2-2025");
        assertThat(file().unfinished()).containsEntry(OCCURRED, "31-2-2025");

        FxRobot.run(() -> {
            view.close();
            robot.stage().getScene().setRoot(show());
            view.open();
        });
        robot.settle();

        assertThat(FxRobot.on(view::front)).isEqualTo(LossStep.NOTICE);
        assertThat(field(OCCURRED).getText()).isEqualTo("31-2-2025");
    }

    @Test
    void locksTheQuestionsOnceItIsDecided() {
        goTo(LossStep.NOTICE);
        assertThat(field(OCCURRED).isDisabled()).isFalse();

        FxRobot.run(() -> dossier.change("phase", before -> before.withLoss(file().withPhase(LossFile.Phase.DECIDED))));

        assertThat(field(OCCURRED).isDisabled()).isTrue();
    }
}
