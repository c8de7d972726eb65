package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.casework.Draft;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.field.YesNoField;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A form of the desk: cards with fields. Each key press is kept with the dossier; a field without typed text shows
/// what is recorded. Its button stays enabled; pressed too early it leads to the first field that is open or wrong.
final class DeskForm extends VBox {
    private static final double NARROWEST_OF_THREE = 16;

    private final Wording wording;
    private final Draft draft;
    private final String id;
    private final FieldRegistry registry = new FieldRegistry();
    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private VBox card = new VBox();
    private FieldGrid grid = new FieldGrid();
    private Runnable onTyped = () -> {};
    private boolean filling;

    /// @param id first part of the fields' ids, such as `schedule`
    DeskForm(Wording wording, Draft draft, String id) {
        this.wording = wording;
        this.draft = draft;
        this.id = id;
        getStyleClass().add("stage-cards");
    }

    /// Begins a card; what is added next stands on it.
    VBox card(String titleKey) {
        card = new VBox();
        card.getStyleClass().add("card");
        var title = new Label(wording.text(titleKey));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        grid = new FieldGrid();
        card.getChildren().setAll(title, grid);
        getChildren().add(card);
        return card;
    }

    /// Says something in a quiet line of the card, above its fields.
    void note(String key) {
        above(FactLines.note(wording.text(key)));
    }

    /// Adds something to the card, above its fields.
    void above(Node node) {
        card.getChildren().add(card.getChildren().indexOf(grid), node);
    }

    /// Begins a new group of fields on the same card, under a small heading.
    void group(String titleKey) {
        var title = new Label(wording.text(titleKey));
        title.getStyleClass().add("strong");
        grid = new FieldGrid();
        card.getChildren().addAll(title, grid);
    }

    /// Begins a new row of three fields on the same card.
    void rowOfThree() {
        grid = new FieldGrid(NARROWEST_OF_THREE, 3);
        card.getChildren().add(grid);
    }

    /// Adds something to the card, below its fields.
    void below(Node node) {
        card.getChildren().add(node);
    }

    /// Runs at every change of a field, and decides what the form objects to.
    void onTyped(Runnable act) {
        onTyped = act;
        act.run();
    }

    DateField date(String name, Optional<LocalDate> recorded) {
        return text(name, new DateField(wording, LabelPlace.ABOVE, label(name)), recorded);
    }

    MoneyField money(String name, Optional<Money> recorded) {
        return text(name, new MoneyField(wording, LabelPlace.ABOVE, label(name)), recorded);
    }

    MoneyField money(String name, String labelText, Optional<Money> recorded) {
        return text(name, new MoneyField(wording, LabelPlace.ABOVE, labelText), recorded);
    }

    /// A percentage with at most two decimals.
    MoneyField percentage(String name) {
        var field = new MoneyField(wording, LabelPlace.ABOVE, label(name));
        field.setUnit("%");
        return text(name, field, Optional.empty());
    }

    CountField count(String name, Optional<BigInteger> recorded) {
        return text(name, new CountField(wording, LabelPlace.ABOVE, label(name)), recorded);
    }

    TextField text(String name, int longest, Optional<String> recorded) {
        return text(name, new TextField(wording, LabelPlace.ABOVE, label(name), longest), recorded);
    }

    TextField text(String name, String labelText, int longest, Optional<String> recorded) {
        return text(name, new TextField(wording, LabelPlace.ABOVE, labelText, longest), recorded);
    }

    /// One of a closed list of the case format, in the words of `choice.<list>.<name>`.
    <T extends CaseName> ChoiceField<T> choice(String name, String list, List<T> options, Optional<T> recorded) {
        return choice(
                name,
                options,
                value -> wording.text("choice." + list + "." + value.caseName()),
                CaseName::caseName,
                recorded);
    }

    /// One of a list.
    ///
    /// @param words how a value is written
    /// @param code how it is kept while it is not recorded, the same in every language
    <T> ChoiceField<T> choice(
            String name, List<T> options, Function<T, String> words, Function<T, String> code, Optional<T> recorded) {
        var field = new ChoiceField<>(wording, LabelPlace.ABOVE, label(name), options, words);
        enter(
                name,
                field,
                now -> now.answer().map(value -> "=" + code.apply(value)).orElseGet(() -> typed(field)),
                recorded.map(value -> "=" + code.apply(value)).orElse(""));
        filling = true;
        Optional<String> kept = draft.text(name);
        Optional<T> known =
                kept.isEmpty()
                        ? recorded
                        : options.stream().filter(option -> kept.get().equals("=" + code.apply(option))).findFirst();
        known.ifPresentOrElse(value -> field.fill(new Entry.Valid<>(value)), () -> kept.ifPresent(field::fillTyped));
        filling = false;
        return field;
    }

    YesNoField yesNo(String name, Optional<Boolean> recorded) {
        var field = new YesNoField(wording, LabelPlace.ABOVE, label(name));
        enter(
                name,
                field,
                now -> now.answer().map(String::valueOf).orElse(""),
                recorded.map(String::valueOf).orElse(""));
        filling = true;
        Optional<Boolean> shown =
                draft.text(name)
                        .map(kept -> kept.isEmpty() ? Optional.<Boolean>empty() : Optional.of(Boolean.valueOf(kept)))
                        .orElse(recorded);
        field.fill(shown.<Entry<Boolean>>map(Entry.Valid::new).orElseGet(Entry::empty));
        filling = false;
        return field;
    }

    /// Marks fields that may stay empty.
    void optional(FormField<?>... these) {
        fields.forEach((name, field) -> {
            if (List.of(these).contains(field)) {
                optional.add(name);
            }
        });
    }

    private String label(String name) {
        return wording.text("policies.field." + name);
    }

    private <T, F extends TextEntryField<T>> F text(String name, F field, Optional<T> recorded) {
        filling = true;
        field.fill(recorded.<Entry<T>>map(Entry.Valid::new).orElseGet(Entry::empty));
        filling = false;
        String atRest = typed(field);
        enter(name, field, now -> typed(field), atRest);
        filling = true;
        draft.text(name).ifPresent(field::fillTyped);
        filling = false;
        return field;
    }

    private static String typed(TextEntryField<?> field) {
        return ((TextInputControl) field.focusTarget()).getText();
    }

    private <T> void enter(String name, FormField<T> field, Function<Entry<T>, String> text, String atRest) {
        fields.put(name, registry.add(name, field));
        String nodeId = "policies-" + id + "-" + name.replace('.', '-');
        field.setId(nodeId);
        field.focusTarget().setId(nodeId + "-input");
        field.entryProperty()
                .addListener((o, was, now) -> {
                    if (filling) {
                        return;
                    }
                    field.object(Optional.empty());
                    draft.put(name, Optional.of(text.apply(now)).filter(typed -> !typed.equals(atRest)));
                    onTyped.run();
                });
        grid.place(field);
    }

    /// A line of buttons at the end of the card: what the form leads to stands at the right.
    ///
    /// @param key message key of the button, and of its id with dashes for dots
    void act(String key, Runnable record) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var acts = new HBox(gap, button(key, "secondary", record));
        acts.getStyleClass().add("act-line");
        card.getChildren().add(acts);
    }

    /// The same line of buttons, to be kept in sight below a long form.
    HBox actions(String key, Runnable record) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var acts = new HBox(gap, button(key, "primary", record));
        acts.getStyleClass().add("stage-actions");
        return acts;
    }

    private Button button(String key, String weight, Runnable record) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add(weight);
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> {
            if (isComplete()) {
                record.run();
            }
        });
        return button;
    }

    /// Checks every field that is shown, and leads to the first that is open or wrong.
    boolean isComplete() {
        onTyped.run();
        Optional<String> open = Optional.empty();
        for (Map.Entry<String, FormField<?>> each : fields.entrySet()) {
            FormField<?> field = each.getValue();
            if (!isShown(field)) {
                continue;
            }
            field.check();
            if (field.messageText().isEmpty()
                    && field.entry().answer().isEmpty()
                    && !optional.contains(each.getKey())) {
                field.object(Optional.of(Message.of("policies.required")));
            }
            if (open.isEmpty() && !field.messageText().isEmpty()) {
                open = Optional.of(each.getKey());
            }
        }
        open.ifPresent(registry::goTo);
        return open.isEmpty();
    }

    /// How many of the fields shown still need an answer.
    int open() {
        return (int)
                fields.entrySet().stream()
                        .filter(each -> isShown(each.getValue()))
                        .filter(each -> !optional.contains(each.getKey()))
                        .filter(each -> each.getValue().entry().answer().isEmpty())
                        .count();
    }

    /// Shows or hides fields; what is hidden is not asked.
    static void show(boolean there, FormField<?>... these) {
        for (FormField<?> field : these) {
            field.setVisible(there);
            field.setManaged(there);
        }
    }

    private static boolean isShown(FormField<?> field) {
        return field.isVisible();
    }

    /// Leads to one of its fields.
    ///
    /// @return whether it has that field
    boolean goTo(String name) {
        if (!fields.containsKey(name) || !isShown(fields.get(name))) {
            return false;
        }
        registry.goTo(name);
        return true;
    }

    Draft draft() {
        return draft;
    }
}
