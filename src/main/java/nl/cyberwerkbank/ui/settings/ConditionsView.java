package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.Optional;

/// The insurer's conditions as PDF: loaded or not, and their hash.
public final class ConditionsView {
    private final ConditionsViewModel model;
    private final FilePicker files;
    private final Wording wording;
    private final Parent root;

    @FXML private Label title;

    @FXML private Label state;

    @FXML private VBox hashBox;

    @FXML private TextField hash;

    @FXML private Label problem;

    @FXML private Button remove;

    public ConditionsView(ConditionsViewModel model, FilePicker files, Wording wording) {
        this.model = model;
        this.files = files;
        this.wording = wording;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        var conditions = model.conditions();
        title.setText(conditions.title() + " · " + conditions.version());
        model.hashProperty().addListener((o, was, now) -> show());
        model.problemProperty().addListener((o, was, now) -> show());
        show();
    }

    private void show() {
        Optional<String> loaded = model.hashProperty().get();
        state.setText(wording.text(loaded.isPresent() ? "settings.conditions.loaded" : "settings.conditions.none"));
        hashBox.setVisible(loaded.isPresent());
        hashBox.setManaged(loaded.isPresent());
        hash.setText(loaded.orElse(""));
        remove.setVisible(loaded.isPresent());
        Optional<String> wrong = model.problemProperty().get();
        problem.setText(wrong.map(wording::text).orElse(""));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }

    @FXML
    private void load() {
        files.open(root.getScene().getWindow(), FilePicker.Kind.CONDITIONS).ifPresent(model::load);
    }

    @FXML
    private void remove() {
        model.remove();
    }

    public Parent root() {
        return root;
    }
}
