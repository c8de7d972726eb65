package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.List;

/// The readings, those that can change an offer first.
public final class ReadingsView {
    private final ReadingsViewModel model;
    private final Wording wording;
    private final Parent root;

    @FXML private VBox quoteCard;

    @FXML private VBox quotes;

    @FXML private VBox policies;

    public ReadingsView(ReadingsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        fill(quotes, model.ofQuotes());
        fill(policies, model.ofPolicies());
        quoteCard.setVisible(!model.ofQuotes().isEmpty());
        quoteCard.setManaged(!model.ofQuotes().isEmpty());
    }

    private void fill(VBox rows, List<Reading> readings) {
        rows.getChildren()
                .setAll(readings.stream().<Node>map(reading -> new ReadingRow(model, reading, wording)).toList());
    }

    public Parent root() {
        return root;
    }
}
