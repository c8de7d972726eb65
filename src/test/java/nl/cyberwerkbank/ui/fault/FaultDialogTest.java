package nl.cyberwerkbank.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.StyleSheets;

import org.junit.jupiter.api.Test;

import java.util.List;

class FaultDialogTest {
    @Test
    void saysWhatHappenedWhatIsSafeAndWhatToDoWithoutATrace() {
        Wording wording = Wording.of(Wording.DUTCH);
        List<String> shown =
                FxRobot.on(() -> {
                    var styles = new StyleSheets(new Appearance());
                    var dialog = new FaultDialog(wording, "0.1.0", () -> "Alles is bewaard tot 14:02.", styles);
                    return dialog
                            .dialog(Fault.of(new IllegalStateException("Jansen")))
                            .getDialogPane()
                            .lookupAll(".label")
                            .stream()
                            .map(node -> ((Labeled) node).getText())
                            .toList();
                });
        assertThat(shown)
                .contains("Alles is bewaard tot 14:02.", wording.text("fault.advice"))
                .anyMatch(text -> text.matches(".*\\(code [0-9A-V]{4}-[0-9A-V]{4}\\)\\."))
                .noneMatch(text -> text.contains("IllegalState") || text.contains("Jansen"));
    }
}
