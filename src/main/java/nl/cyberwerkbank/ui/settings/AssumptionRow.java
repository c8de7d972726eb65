package nl.cyberwerkbank.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.product.AssumptionRegister.Assumption;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;

import java.util.Optional;

/// One assumption with an editor for its kind of value.
final class AssumptionRow extends SettingRow {
    private static final int LONGEST = 200;

    private final AssumptionsViewModel model;
    private final Assumption assumption;
    private final Wording wording;

    AssumptionRow(AssumptionsViewModel model, Assumption assumption, Wording wording) {
        super(wording, assumption.id(), title(assumption, wording), text(assumption, wording));
        this.model = model;
        this.assumption = assumption;
        this.wording = wording;
        switch (assumption.type()) {
            case INFORMATION -> {}
            case TEXT -> longText();
            case CHOICE -> choice();
            case NUMBER, AMOUNT, AMOUNTS, PERCENTAGE, FACTOR -> value();
        }
        showChanged();
    }

    private static String title(Assumption assumption, Wording wording) {
        return wording.text("assumption." + assumption.key() + ".title");
    }

    private static String text(Assumption assumption, Wording wording) {
        return wording.text("assumption." + assumption.key() + ".text");
    }

    private String defaultWords() {
        String shown = model.defaultShown(assumption);
        String unit = unit();
        return wording.text(
                "settings.default",
                switch (assumption.type()) {
                    case INFORMATION, TEXT, CHOICE -> shown;
                    case AMOUNT, AMOUNTS, FACTOR -> unit + "\u00a0" + shown;
                    case NUMBER, PERCENTAGE -> shown + "\u00a0" + unit;
                });
    }

    private void showChanged() {
        showReset(model.isDefault(assumption) ? Changed.NOT : Changed.BY_USER);
    }

    private void value() {
        var field = new TextField(wording, LabelPlace.ABOVE, title(assumption, wording), LONGEST);
        field.getStyleClass().addAll("setting-value", "label-hidden");
        if (assumption.type() == AssumptionRegister.Type.AMOUNTS) {
            field.getStyleClass().add("wide");
        }
        field.focusTarget().setId("assumption-" + assumption.key());
        field.setUnit(unit());
        field.fill(new Entry.Valid<>(model.shown(assumption)));
        field.entryProperty()
                .addListener((o, was, entry) -> {
                    if (field.focusTarget().isFocused()) {
                        model.type(assumption, typed(field));
                        showChanged();
                    }
                });
        field.focusTarget()
                .focusedProperty()
                .addListener((o, was, focused) -> {
                    if (!focused) {
                        Optional<Message> problem = model.type(assumption, typed(field));
                        if (problem.isEmpty()) {
                            field.fill(new Entry.Valid<>(model.shown(assumption)));
                        }
                        field.object(problem);
                        showChanged();
                    }
                });
        edit(
                field,
                defaultWords(),
                () -> {
                    model.reset(assumption);
                    field.fill(new Entry.Valid<>(model.shown(assumption)));
                    field.object(Optional.empty());
                    showChanged();
                });
    }

    private static String typed(TextField field) {
        return switch (field.entry()) {
            case Entry.Empty<String>() -> "";
            case Entry.Valid<String>(String words) -> words;
            case Entry.Invalid<String> invalid -> invalid.raw();
        };
    }

    private String unit() {
        return switch (assumption.type()) {
            case AMOUNT, AMOUNTS -> "€";
            case PERCENTAGE -> "%";
            case FACTOR -> "×";
            case NUMBER -> wording.text("assumption." + assumption.key() + ".unit");
            case INFORMATION, TEXT, CHOICE -> "";
        };
    }

    private void choice() {
        var group = new ToggleGroup();
        var choices = new FlowPane();
        choices.getStyleClass().add("choices");
        for (String value : assumption.values()) {
            var button = new RadioButton(wording.text(AssumptionsViewModel.choiceKey(assumption, value)));
            button.setId("assumption-" + assumption.key() + "-" + value);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setSelected(value.equals(model.value(assumption)));
            button.setOnAction(click -> {
                model.set(assumption, value);
                showChanged();
            });
            choices.getChildren().add(button);
        }
        edit(
                choices,
                defaultWords(),
                () -> {
                    model.reset(assumption);
                    choices.getChildren().forEach(this::reselect);
                    showChanged();
                });
    }

    private void reselect(Node choice) {
        ((RadioButton) choice).setSelected(choice.getUserData().equals(model.value(assumption)));
    }

    private void longText() {
        var area = new TextArea(model.shown(assumption));
        area.setId("assumption-" + assumption.key());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPrefColumnCount(1);
        area.setPromptText(model.defaultShown(assumption));
        area.setAccessibleText(title(assumption, wording));
        area.textProperty()
                .addListener((o, was, now) -> {
                    model.type(assumption, now);
                    showChanged();
                });
        edit(area, defaultWords(), area::clear);
        showDefaultWithReset();
    }
}
