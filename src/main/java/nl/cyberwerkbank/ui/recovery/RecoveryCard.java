package nl.cyberwerkbank.ui.recovery;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;

import java.util.function.Consumer;

/// The code of a recovery sheet, and what can be done with it.
final class RecoveryCard extends VBox {
    private final Button print;

    /// @param code in groups with dashes between
    /// @param save given the window over which to ask where to
    RecoveryCard(Wording wording, String code, Runnable close, Runnable toPrinter, Consumer<Window> save) {
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
        Button done = button(wording.text("privacy.recovery.done"), "secondary", close);
        done.setId("recovery-done");
        done.setCancelButton(true);
        var acts = new HBox(done, file, print);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, text, groups, note, acts);
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
