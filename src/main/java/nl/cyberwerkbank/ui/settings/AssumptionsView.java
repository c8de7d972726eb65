package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.List;

/// The assumptions: those that amounts are calculated with, those that are printed, and those that only explain.
public final class AssumptionsView {
    private final AssumptionsViewModel model;
    private final Wording wording;
    private final Parent root;

    @FXML private VBox calculated;

    @FXML private VBox printed;

    @FXML private VBox information;

    public AssumptionsView(AssumptionsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        fill(
                calculated,
                List.of(
                        AssumptionRegister.Type.NUMBER,
                        AssumptionRegister.Type.AMOUNT,
                        AssumptionRegister.Type.AMOUNTS,
                        AssumptionRegister.Type.PERCENTAGE,
                        AssumptionRegister.Type.FACTOR,
                        AssumptionRegister.Type.CHOICE));
        fill(printed, List.of(AssumptionRegister.Type.TEXT));
        fill(information, List.of(AssumptionRegister.Type.INFORMATION));
    }

    private void fill(VBox rows, List<AssumptionRegister.Type> types) {
        rows.getChildren()
                .setAll(
                        model.ofType(types).stream()
                                .<Node>map(assumption -> new AssumptionRow(model, assumption, wording))
                                .toList());
    }

    public Parent root() {
        return root;
    }
}
