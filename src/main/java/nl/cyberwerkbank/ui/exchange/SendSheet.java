package nl.cyberwerkbank.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.util.Optional;
import java.util.function.Consumer;

/// Asks for the passphrase that closes a dossier file, and where to put it.
final class SendSheet extends VBox {
    private final SendViewModel model;
    private final FilePicker files;
    private final Runnable close;
    private final Consumer<SendViewModel.Result> done;
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Button act;

    SendSheet(
            Wording wording,
            SendViewModel model,
            FilePicker files,
            Runnable close,
            Consumer<SendViewModel.Result> done) {
        this.model = model;
        this.files = files;
        this.close = close;
        this.done = done;
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("exchange-send");
        var heading = new Label(wording.text("exchange.send.title", model.client()));
        heading.getStyleClass().add("card-title");
        var text = new Label(wording.text("exchange.send.text"));
        var nameless = new Label(wording.text("exchange.send.nameless"));
        nameless.setId("exchange-send-nameless");
        nameless.getStyleClass().add("complaint");
        nameless.setVisible(!model.isNamed());
        nameless.setManaged(!model.isNamed());
        for (Label label : new Label[] {heading, text, nameless}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        passphrase = new PassphraseField(wording, wording.text("exchange.passphrase"));
        passphrase.input().setId("exchange-send-passphrase");
        again = new PassphraseField(wording, wording.text("exchange.send.again"));
        again.input().setId("exchange-send-again");
        passphrase.input().setOnAction(_ -> typed());
        again.input().setOnAction(_ -> send());
        progress.getStyleClass().add("small-progress");
        progress.setVisible(false);
        var keep = new Button(wording.text("exchange.send.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        act = new Button(wording.text("exchange.send.act"));
        act.getStyleClass().add("primary");
        act.setId("exchange-send-act");
        act.setOnAction(_ -> send());
        var acts = new HBox(progress, keep, act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, text, nameless, passphrase, again, acts);
    }

    /// Enter in the first field leads to the second, or says what is wrong with the first.
    private void typed() {
        Optional<Message> weak = model.complaintOf(passphrase.text());
        passphrase.complain(weak);
        if (weak.isEmpty()) {
            again.input().requestFocus();
        }
    }

    private void send() {
        Optional<Message> weak = model.complaintOf(passphrase.text());
        passphrase.complain(weak);
        Optional<Message> differs =
                weak.isEmpty() && !passphrase.text().equals(again.text())
                        ? Optional.of(Message.of("exchange.send.differs"))
                        : Optional.empty();
        again.complain(differs);
        if (weak.isPresent() || differs.isPresent()) {
            (weak.isPresent() ? passphrase : again).input().requestFocus();
            return;
        }
        files.save(getScene().getWindow(), FilePicker.Kind.PARCEL, model.fileName())
                .ifPresent(file -> {
                    progress.setVisible(true);
                    act.setDisable(true);
                    model.send(
                            file,
                            passphrase.text(),
                            result -> {
                                close.run();
                                done.accept(result);
                            });
                });
    }

    @Override
    public void requestFocus() {
        passphrase.input().requestFocus();
    }
}
