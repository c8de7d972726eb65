package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks the signed-in user for his passphrase before something that who finds the workbench open may not do. It stays
/// until the answer is known.
final class PassphraseQuestion extends VBox {
    private final PassphraseField field;
    private final Button act;

    /// @param key of the title; `<key>.words` says why, `<key>.act` names the act
    /// @param answered given this when a passphrase was typed; it closes the question or complains
    PassphraseQuestion(Wording wording, String key, Workplace workplace, Consumer<PassphraseQuestion> answered) {
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("passphrase-question");
        var title = new Label(wording.text(key));
        title.getStyleClass().add("card-title");
        var words = new Label(wording.text(key + ".words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        field = new PassphraseField(wording, wording.text("signin.passphrase"));
        field.input().setId("passphrase-question-input");
        var keep = new Button(wording.text("settings.users.remove.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> workplace.closeOverlay());
        act = new Button(wording.text(key + ".act"));
        act.getStyleClass().add("primary");
        act.setDefaultButton(true);
        act.setOnAction(_ -> {
            act.setDisable(true);
            answered.accept(this);
        });
        var acts = new HBox(keep, act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(title, words, field, acts);
    }

    String passphrase() {
        return field.text();
    }

    /// Tells what is wrong with it, and asks again.
    void complain(Message why) {
        act.setDisable(false);
        field.complain(Optional.of(why));
        field.input().requestFocus();
        field.input().selectAll();
    }

    @Override
    public void requestFocus() {
        field.input().requestFocus();
    }
}
