package nl.cyberwerkbank.ui.recovery;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Staying;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.function.Consumer;

/// The code of a recovery sheet, and what can be done with it. It goes only once the user says that he has it.
final class RecoveryCard extends VBox implements Staying {
    private final Button print;
    private final CheckBox kept;
    private final HBox first;
    private final Runnable close;

    /// @param code in groups with dashes between
    /// @param save given the window over which to ask where to
    RecoveryCard(Wording wording, String code, Runnable close, Runnable toPrinter, Consumer<Window> save) {
        this.close = close;
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("recovery-sheet");
        var heading = new Label(wording.text("document.recovery.title"));
        heading.getStyleClass().add("card-title");
        var text = words(wording.text("privacy.recovery.text"));
        var groups = new FlowPane();
        groups.getStyleClass().add("recovery-code");
        groups.setAccessibleText(code);
        for (String group : code.split("-", -1)) {
            var label = new Label(group);
            label.getStyleClass().add("recovery-group");
            groups.getChildren().add(label);
        }
        var note = words(wording.text("privacy.recovery.note"));
        note.getStyleClass().add("quiet");
        print = button(wording.text("privacy.recovery.print"), "primary", toPrinter);
        print.setId("recovery-print");
        Button file =
                button(wording.text("privacy.recovery.save"), "secondary", () -> save.accept(getScene().getWindow()));
        file.setId("recovery-save");
        kept = new CheckBox(wording.text("privacy.recovery.kept"));
        kept.setId("recovery-kept");
        first = new HBox(new Icon(Material2OutlinedAL.ERROR_OUTLINE), words(wording.text("privacy.recovery.first")));
        first.getStyleClass().add("field-message");
        remind(false);
        kept.setOnAction(_ -> remind(false));
        Button done = button(wording.text("privacy.recovery.done"), "secondary", this::askedToGo);
        done.setId("recovery-done");
        var acts = new HBox(done, file, print);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, text, groups, note, kept, first, acts);
    }

    @Override
    public void askedToGo() {
        if (kept.isSelected()) {
            close.run();
        } else {
            remind(true);
            kept.requestFocus();
        }
    }

    private void remind(boolean shown) {
        first.setVisible(shown);
        first.setManaged(shown);
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, String style, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    @Override
    public void requestFocus() {
        print.requestFocus();
    }
}
