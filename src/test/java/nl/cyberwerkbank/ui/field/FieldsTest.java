package nl.cyberwerkbank.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;

import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class FieldsTest {
    private static final Wording WORDING = Wording.of(Wording.DUTCH);

    private final MoneyField money = FxRobot.on(() -> new MoneyField(WORDING, LabelPlace.ABOVE, "Jaaromzet"));
    private final TextField name = FxRobot.on(() -> new TextField(WORDING, LabelPlace.ABOVE, "Naam", 120));
    private final YesNoField backup = FxRobot.on(() -> new YesNoField(WORDING, LabelPlace.ABOVE, "Back-up"));
    private final ChoiceField<String> sector =
            FxRobot.on(() ->
                    new ChoiceField<>(
                            WORDING,
                            LabelPlace.ABOVE,
                            "Sector",
                            List.of("Bakkerij", "Restaurant", "Groothandel"),
                            word -> word));
    private final FieldRegistry registry = new FieldRegistry();
    private final FxRobot robot =
            FxRobot.open(
                    500,
                    600,
                    stage -> {
                        registry.add("annualTurnover", money);
                        registry.add("legalName", name);
                        registry.add("backup", backup);
                        registry.add("sector", sector);
                        stage.setScene(new Scene(new VBox(money, name, backup, sector)));
                    });

    @AfterEach
    void closeTheWindow() {
        robot.close();
    }

    private String text(FormField<?> field) {
        return FxRobot.on(() -> ((TextInputControl) field.focusTarget()).getText());
    }

    private void goTo(String field) {
        FxRobot.run(() -> registry.goTo(field));
        robot.settle();
    }

    private void paste(String text) {
        FxRobot.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            ((TextInputControl) robot.stage().getScene().getFocusOwner()).paste();
        });
        robot.settle();
    }

    @Test
    void anAmountIsKnownWhileTypedAndFormattedWhenLeft() {
        goTo("annualTurnover");
        robot.type("€ 4200000");
        assertThat(money.entry()).isEqualTo(new Entry.Valid<>(Money.parse("EUR 4200000.00")));
        assertThat(text(money)).isEqualTo("€ 4200000");
        goTo("legalName");
        assertThat(text(money)).isEqualTo("4.200.000");
        assertThat(money.messageText()).isEmpty();
    }

    @Test
    void wrongTextStaysAndIsToldWhenTheFieldIsLeft() {
        goTo("annualTurnover");
        robot.type("1.234,567.8");
        assertThat(money.messageText()).isEmpty();
        goTo("legalName");
        assertThat(text(money)).isEqualTo("1.234,567.8");
        assertThat(money.messageText()).contains("twee getallen");
        assertThat(money.entry()).isEqualTo(Entry.invalid("1.234,567.8", "field.amount.ambiguous"));
        assertThat(registry.firstWrong()).contains(money);
        FxRobot.run(() -> money.fill(AmountInput.read("5")));
        assertThat(money.messageText()).isEmpty();
    }

    @Test
    void aMegabyteIsCutOffWithAMessage() {
        goTo("legalName");
        paste("x".repeat(1_000_000));
        assertThat(text(name)).hasSize(120);
        assertThat(name.messageText()).contains("120");
        robot.type("y");
        assertThat(text(name)).hasSize(120).doesNotContain("y");
    }

    @Test
    void yesOrNoBeginsUnansweredAndDeleteTakesTheAnswerBack() {
        assertThat(backup.entry()).isEqualTo(Entry.empty());
        robot.click("nee");
        assertThat(backup.entry()).isEqualTo(new Entry.Valid<>(false));
        robot.press(KeyCode.DELETE);
        assertThat(backup.entry()).isEqualTo(Entry.empty());
        FxRobot.run(() -> backup.fill(new Entry.Valid<>(true)));
        assertThat(backup.entry()).isEqualTo(new Entry.Valid<>(true));
    }

    @Test
    void tabStopsOnceAtYesOrNoAndArrowsChoose() {
        for (boolean answer : new boolean[] {true, false}) {
            goTo("backup");
            robot.press(answer ? KeyCode.LEFT : KeyCode.RIGHT);
            assertThat(backup.entry()).isEqualTo(new Entry.Valid<>(answer));
            robot.press(KeyCode.TAB);
            assertThat(focus()).isEqualTo(sector.focusTarget());
            robot.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(focus()).isEqualTo(backup.focusTarget());
            robot.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(focus()).isEqualTo(name.focusTarget());
        }
    }

    private Node focus() {
        return FxRobot.on(() -> robot.stage().getScene().getFocusOwner());
    }

    @Test
    void aChoiceIsFoundByAnyPartOfItsWords() {
        goTo("sector");
        robot.type("hand");
        assertThat(sector.entry()).isEqualTo(Entry.invalid("hand", "field.choice.unknown"));
        robot.press(KeyCode.ENTER);
        assertThat(sector.entry()).isEqualTo(new Entry.Valid<>("Groothandel"));
        assertThat(text(sector)).isEqualTo("Groothandel");
    }

    @Test
    void aScreenReaderHearsLabelUnitAndProblem() {
        assertThat(money.focusTarget().getAccessibleText()).isEqualTo("Jaaromzet, €");
        goTo("annualTurnover");
        robot.type("-5");
        goTo("legalName");
        assertThat(money.focusTarget().getAccessibleHelp()).contains("negatief");
    }
}
