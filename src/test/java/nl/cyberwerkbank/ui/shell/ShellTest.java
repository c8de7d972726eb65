package nl.cyberwerkbank.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellTest {
    private final Appearance appearance = FxRobot.on(Appearance::new);
    private WorkbenchWindow window;
    private final FxRobot robot =
            FxRobot.open(
                    1000,
                    700,
                    stage -> {
                        appearance.themeProperty().set(Theme.LIGHT);
                        window = new WorkbenchWindow(stage, ShellPreview.parts(appearance));
                        window.show();
                    });

    @AfterEach
    void closeTheWindow() {
        robot.close();
    }

    private String focused() {
        return FxRobot.on(() -> robot.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void keysAndRailLeadToScreens() {
        assertThat(robot.isShown("#preview-act")).isTrue();
        assertThat(robot.stage().getTitle()).isEqualTo("Bakkerij Jansen B.V. – Cyberwerkbank");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(robot.isShown("#appearance-dark")).isTrue();
        assertThat(robot.node("#rail-settings", ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.isShown(".why-panel")).isFalse();
        robot.click("#rail-dossiers");
        assertThat(robot.isShown(".why-panel")).isTrue();
        assertThat(robot.node("#shell-save-state", Label.class).getText()).isEqualTo("opgeslagen 14:02");
    }

    @Test
    void thePaletteFindsADossierAndOpensItAtAField() {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.press(KeyCode.CONTROL, KeyCode.K);
        robot.type("jansen 117");
        robot.node("Bakkerij Jansen 117 B.V.");
        robot.press(KeyCode.ENTER);
        assertThat(robot.isShown("#palette-line")).isFalse();
        assertThat(focused()).isEqualTo("us-input");
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        robot.click("#turnover-input");
        robot.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused()).isEqualTo("palette-line");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("#palette-line")).isFalse();
        assertThat(focused()).isEqualTo("turnover-input");
    }

    private static Node twoFieldsThatScroll() {
        var first = new TextField();
        first.setId("sheet-first");
        var last = new TextField();
        last.setId("sheet-last");
        var sheet = new VBox(new ScrollPane(new VBox(first, last)));
        sheet.setMaxSize(200, 100);
        return sheet;
    }

    @Test
    void aSheetTakesTheFocusAndKeepsItUntilEscape() {
        robot.click("#turnover-input");
        FxRobot.run(() -> window.ask(_ -> twoFieldsThatScroll()));
        robot.settle();
        assertThat(focused()).isEqualTo("sheet-first");
        robot.press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("sheet-last");
        robot.press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("sheet-first");
        robot.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo("sheet-last");
        Node behind = robot.node("#us-input");
        FxRobot.run(behind::requestFocus);
        robot.settle();
        assertThat(focused()).isEqualTo("sheet-last");
        robot.click("#shell-save-state");
        assertThat(focused()).as("a click beside the sheet").isEqualTo("sheet-last");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("#sheet-last")).isFalse();
        assertThat(focused()).isEqualTo("turnover-input");
        whatIsShownOnceStays();
    }

    /// A sheet that is shown once, such as that of a recovery code.
    private static final class Once extends VBox implements Staying {
        private int asked;

        Once() {
            var field = new TextField();
            field.setId("once");
            getChildren().setAll(field);
        }

        @Override
        public void askedToGo() {
            asked++;
        }
    }

    private void whatIsShownOnceStays() {
        Once once = FxRobot.on(Once::new);
        FxRobot.run(() -> window.ask(_ -> once));
        robot.settle();
        robot.press(KeyCode.ESCAPE);
        assertThat(once.asked).isEqualTo(1);
        FxRobot.run(() -> window.ask(_ -> twoFieldsThatScroll()));
        robot.settle();
        assertThat(robot.isShown("#once")).isFalse();
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("#sheet-last")).isFalse();
        assertThat(focused()).isEqualTo("once");
    }

    @Test
    void aFindingLeadsToItsFieldAndTheVerdictFollowsTheAnswer() {
        assertThat(robot.isShown("Nog geen automatische offerte")).isTrue();
        FxRobot.run(() ->
                ((javafx.scene.control.RadioButton) robot.stage().getScene().lookup("#backup").lookup(".radio-button"))
                        .setSelected(true));
        robot.settle();
        assertThat(robot.isShown("Nog geen automatische offerte")).isFalse();
        assertThat(robot.isShown("Invoer onvolledig")).isTrue();
    }

    @Test
    void typeGrowsAndThePanelMovesBelow() {
        assertThat(robot.isShown(".below")).isFalse();
        for (int i = 0; i < 15; i++) {
            robot.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertThat(appearance.fontPercentProperty().get()).isEqualTo(200);
        robot.node(".below");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(robot.isShown(".below")).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(appearance.fontPercentProperty().get()).isGreaterThan(100);
    }

    @Test
    void themeAndLanguageChangeWhileTheScreenStays() {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.click("#appearance-dark");
        assertThat(FxRobot.on(Application::getUserAgentStylesheet)).contains("primer-dark");
        robot.click("#appearance-english");
        assertThat(appearance.languageProperty().get()).isEqualTo(Wording.ENGLISH);
        robot.node("Size of type");
        assertThat(robot.node("#rail-settings", ToggleButton.class).getText()).isEqualTo("Appearance");
    }

    @Test
    void noticesAppear() {
        robot.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.node(".toast").getAccessibleText()).contains("De offerte staat in het dossier.");
    }

    @Test
    void theSheetOfKeysOpensAndCloses() {
        robot.press(KeyCode.F1);
        assertThat(robot.isShown("Zoeken en opdrachten")).isTrue();
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.isShown("Zoeken en opdrachten")).isFalse();
    }
}
