package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;

/// The tariff in force, and the way to load another.
public final class TariffView {
    private final TariffViewModel model;
    private final FilePicker files;
    private final Wording wording;
    private final Parent root;

    @FXML private Label name;

    @FXML private Label example;

    @FXML private VBox trouble;

    @FXML private Label what;

    @FXML private TextArea detail;

    @FXML private Button back;

    public TariffView(TariffViewModel model, FilePicker files, Wording wording) {
        this.model = model;
        this.files = files;
        this.wording = wording;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        model.tariffProperty().addListener((o, was, now) -> show());
        model.problemProperty().addListener((o, was, now) -> showProblem());
        show();
        showProblem();
    }

    private void show() {
        Tariff tariff = model.tariffProperty().get();
        name.setText(tariff.name());
        example.setVisible(tariff.example());
        example.setManaged(tariff.example());
        back.setVisible(!tariff.example());
    }

    private void showProblem() {
        var problem = model.problemProperty().get();
        trouble.setVisible(problem.isPresent());
        trouble.setManaged(problem.isPresent());
        problem.ifPresent(met -> {
            what.setText(wording.text(met.key()));
            detail.setText(met.detail());
        });
    }

    @FXML
    private void load() {
        files.open(root.getScene().getWindow(), FilePicker.Kind.TARIFF).ifPresent(model::load);
    }

    @FXML
    private void useExample() {
        model.useExample();
    }

    public Parent root() {
        return root;
    }
}
