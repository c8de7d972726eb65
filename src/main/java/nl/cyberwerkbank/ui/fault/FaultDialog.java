package nl.cyberwerkbank.ui.fault;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.StyleSheets;

import java.util.Optional;
import java.util.function.Supplier;

/// Shows a fault: what happened, what is safe, what to do, and the report to copy.
public final class FaultDialog {
    private final Wording wording;
    private final String version;
    private final Supplier<String> whatIsSafe;
    private final StyleSheets styleSheets;

    /// @param whatIsSafe one sentence, asked when a fault is shown
    public FaultDialog(Wording wording, String version, Supplier<String> whatIsSafe, StyleSheets styleSheets) {
        this.wording = wording;
        this.version = version;
        this.whatIsSafe = whatIsSafe;
        this.styleSheets = styleSheets;
    }

    /// Shows the fault over this window and waits until it is closed.
    public void show(Fault fault, Optional<Window> owner) {
        var dialog = dialog(fault);
        owner.ifPresent(dialog::initOwner);
        dialog.showAndWait();
    }

    Dialog<ButtonType> dialog(Fault fault) {
        var report = fault.report(version);
        var copy = new ButtonType(wording.text("fault.copy"), ButtonBar.ButtonData.LEFT);
        var close = new ButtonType(wording.text("fault.continue"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(wording.text("fault.title"));
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(copy, close);
        var heading = new Label(wording.text("fault.heading", fault.code()));
        heading.getStyleClass().add("card-title");
        var safe = new Label(whatIsSafe.get());
        var advice = new Label(wording.text("fault.advice"));
        var text = new TextArea(report);
        text.setEditable(false);
        text.setAccessibleText(wording.text("fault.report"));
        text.setPrefRowCount(14);
        text.setPrefColumnCount(64);
        var details = new javafx.scene.control.TitledPane(wording.text("fault.report"), text);
        details.setExpanded(false);
        var content = new VBox(heading, safe, advice, details);
        content.getStyleClass().add("fault");
        for (Label label : new Label[] {heading, safe, advice}) {
            label.setWrapText(true);
        }
        pane.setContent(content);
        pane.lookupButton(copy)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        click -> {
                            var clip = new ClipboardContent();
                            clip.putString(report);
                            Clipboard.getSystemClipboard().setContent(clip);
                            click.consume();
                        });
        styleSheets.dress(pane.getScene());
        return dialog;
    }
}
