package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;

/// Office and adviser, as offers print them.
public final class OfficeView {
    private static final int LONGEST = 120;

    private final OfficeViewModel model;
    private final OfficeKeyViewModel key;
    private final FilePicker files;
    private final Wording wording;
    private final Parent root;

    @FXML private VBox column;

    @FXML private FieldGrid lines;

    @FXML private RadioButton notShown;

    @FXML private RadioButton shown;

    /// @param files asks the user for a key file
    public OfficeView(OfficeViewModel model, OfficeKeyViewModel key, FilePicker files, Wording wording) {
        this.model = model;
        this.key = key;
        this.files = files;
        this.wording = wording;
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        for (OfficeLine line : OfficeLine.values()) {
            lines.place(field(line));
        }
        column.getChildren().add(new OfficeKeyCard(wording, key, files));
        boolean printed = model.commissionShown() == CommissionDisclosure.SHOWN;
        shown.setSelected(printed);
        notShown.setSelected(!printed);
        shown.setOnAction(click -> model.showCommission(CommissionDisclosure.SHOWN));
        notShown.setOnAction(click -> model.showCommission(CommissionDisclosure.NOT_SHOWN));
    }

    private TextField field(OfficeLine line) {
        var field = new TextField(wording, LabelPlace.ABOVE, wording.text("settings.office." + line.code()), LONGEST);
        field.focusTarget().setId("settings-office-" + line.code());
        String now = model.text(line);
        field.fill(now.isBlank() ? Entry.empty() : new Entry.Valid<>(now));
        field.entryProperty()
                .addListener((o, was, entry) -> {
                    if (entry.complaint().isEmpty()) {
                        model.set(line, entry.answer().orElse(""));
                    }
                });
        field.focusTarget()
                .focusedProperty()
                .addListener((o, was, focused) -> {
                    if (!focused) {
                        field.object(line.complaint(field.entry().answer().orElse("")));
                    }
                });
        return field;
    }

    public Parent root() {
        return root;
    }
}
