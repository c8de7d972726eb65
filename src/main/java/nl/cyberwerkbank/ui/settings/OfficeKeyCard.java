package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.nio.file.Path;
import java.util.Optional;

/// By what others know this office: the fingerprint to be read out on the telephone, and a key of its own in place of
/// the self-made one.
final class OfficeKeyCard extends VBox {
    private final Wording wording;
    private final OfficeKeyViewModel model;
    private final FilePicker files;
    private final Label fingerprint = new Label();
    private final Label certificate = new Label();
    private final Button make;
    private final PassphraseField passphrase;
    private final HBox unlock;
    private Optional<Path> file = Optional.empty();

    OfficeKeyCard(Wording wording, OfficeKeyViewModel model, FilePicker files) {
        this.wording = wording;
        this.model = model;
        this.files = files;
        getStyleClass().add("card");
        var title = new Label(wording.text("settings.key"));
        title.getStyleClass().add("card-title");
        fingerprint.setWrapText(true);
        fingerprint.setMinHeight(USE_PREF_SIZE);
        fingerprint.setId("settings-key-fingerprint");
        certificate.setWrapText(true);
        certificate.setMinHeight(USE_PREF_SIZE);
        certificate.getStyleClass().add("quiet");
        make = button("settings.key.make", this::make);
        Button load = button("settings.key.load", this::pick);
        passphrase = new PassphraseField(wording, wording.text("settings.key.passphrase"));
        passphrase.input().setId("settings-key-passphrase");
        passphrase.input().setOnAction(_ -> load());
        unlock = new HBox(passphrase, button("settings.key.use", this::load));
        unlock.getStyleClass().add("act-line");
        var acts = new HBox(make, load);
        acts.getStyleClass().add("act-line");
        getChildren()
                .setAll(
                        title,
                        SettingsView.explanation(wording.text("settings.key.text")),
                        fingerprint,
                        certificate,
                        acts,
                        unlock);
        show();
    }

    private Button button(String key, Runnable work) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add("secondary");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void show() {
        Optional<String> spoken = model.fingerprint();
        fingerprint.setText(spoken.orElseGet(() -> wording.text("settings.key.none")));
        fingerprint.getStyleClass().remove("fingerprint");
        if (spoken.isPresent()) {
            fingerprint.getStyleClass().add("fingerprint");
        }
        certificate.setText(
                model.certificate()
                        .map(known ->
                                wording.text("settings.key.certificate", known.name(), wording.date(known.until())))
                        .orElse(""));
        present(certificate, spoken.isPresent());
        present(make, spoken.isEmpty() && model.mayChange());
        present(unlock, file.isPresent());
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void make() {
        model.make(this::show);
    }

    private void pick() {
        if (!model.mayChange()) {
            return;
        }
        file = files.open(getScene().getWindow(), FilePicker.Kind.OFFICE_KEY);
        passphrase.clear();
        show();
        if (file.isPresent()) {
            passphrase.input().requestFocus();
        }
    }

    private void load() {
        Optional<Message> complaint = file.flatMap(chosen -> model.load(chosen, passphrase.text()));
        passphrase.complain(complaint);
        if (complaint.isEmpty()) {
            file = Optional.empty();
            show();
        }
    }
}
