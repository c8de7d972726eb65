package nl.cyberwerkbank.ui.loss.report;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.stream.Collectors;

/// Who the caller has to call now, and what he must not do; to be read out and to be copied into a mail.
final class FirstSteps extends VBox {
    private static final List<String> NOT = List.of("ransom", "admission", "settlement", "costs");

    private final Wording wording;
    private final String telephone;

    /// @param telephone number of the insurer's helpline
    FirstSteps(Workplace workplace, String telephone) {
        this.wording = workplace.wording();
        this.telephone = telephone;
        getStyleClass().addAll("card", "first-steps");
        var call = new Label(wording.text("loss.first.call"));
        call.getStyleClass().add("card-title");
        var number = new Label(telephone, new Icon(Material2OutlinedMZ.PHONE_IN_TALK));
        number.getStyleClass().add("helpline");
        number.setId("loss-helpline");
        var why = quiet("loss.first.call.why");
        var not = new Label(wording.text("loss.first.not"));
        not.getStyleClass().add("card-title");
        var copy = new Button(wording.text("loss.first.copy"), new Icon(Material2OutlinedAL.FILE_COPY));
        copy.setId("loss-first-copy");
        copy.getStyleClass().add("secondary");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text());
            Clipboard.getSystemClipboard().setContent(content);
            workplace.tell(new Notice(Sign.SATISFIED, wording.text("loss.first.copied")));
        });
        getChildren().addAll(call, number, why, not);
        NOT.forEach(one -> getChildren().add(line(one)));
        getChildren().add(copy);
    }

    private Label quiet(String key) {
        var label = new Label(wording.text(key));
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        return label;
    }

    private HBox line(String name) {
        var words = new Label(wording.text("loss.first.not." + name));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var mark = new HBox(new Icon(Material2OutlinedAL.BLOCK));
        mark.getStyleClass().addAll("step-sign", "failing");
        var line = new HBox(mark, words);
        line.getStyleClass().add("step-line");
        return line;
    }

    /// The same as plain text.
    String text() {
        return wording.text("loss.first.call")
                + "\n"
                + telephone
                + "\n\n"
                + wording.text("loss.first.not")
                + "\n"
                + NOT.stream()
                        .map(one -> "- " + wording.text("loss.first.not." + one))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
