package nl.cyberwerkbank.ui.returned;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;
import nl.cyberwerkbank.ui.returned.ReturnedViewModel.Choice;
import nl.cyberwerkbank.ui.returned.ReturnedViewModel.OnPaper;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// One file: its name, what it is, and what the user can do with it.
final class ReturnedRow extends VBox {
    private static final int LONGEST = 100;

    private final ReturnedFile file;
    private final ReturnedViewModel model;
    private final Wording wording;
    private final Consumer<Target> open;
    private final Executor background;
    private final Executor onScreen;

    /// @param open opens the dossier of an offer
    ReturnedRow(
            ReturnedFile file,
            ReturnedViewModel model,
            Wording wording,
            Consumer<Target> open,
            Executor background,
            Executor onScreen) {
        this.file = file;
        this.model = model;
        this.wording = wording;
        this.open = open;
        this.background = background;
        this.onScreen = onScreen;
        getStyleClass().add("returned-row");
        file.stateProperty().addListener((_, _, now) -> show(now));
        show(file.state());
    }

    private void show(ReturnedState state) {
        switch (state) {
            case ReturnedState.Waiting() -> tell(Sign.NEUTRAL, wording.text("returned.waiting"));
            case ReturnedState.Reading() -> reading();
            case ReturnedState.Found(var target, _, _) -> {
                tell(Sign.SATISFIED, wording.text("returned.found", target.number(), target.client()));
                getChildren().add(signed(target, onPaper -> attach(onPaper)));
            }
            case ReturnedState.Attached(var target) -> {
                tell(Sign.SATISFIED, wording.text("returned.attached", target.number(), target.client()));
                getChildren().add(acts(button("returned.open", "returned-open", () -> open.accept(target))));
            }
            case ReturnedState.Nameless(_, _) -> {
                tell(Sign.OPEN, wording.text("returned.noMark"));
                getChildren().add(acts(button("returned.choose", "returned-choose", this::choose)));
            }
            case ReturnedState.Refused(var reason, var differences) -> {
                tell(Sign.FAILING, reason);
                differences.forEach(line -> getChildren().add(words(line, "returned-difference")));
            }
        }
    }

    private void reading() {
        tell(Sign.NEUTRAL, wording.text("returned.reading"));
        var progress = new ProgressIndicator();
        progress.getStyleClass().add("small-progress");
        ((HBox) getChildren().getFirst()).getChildren().set(0, progress);
    }

    private void tell(Sign sign, String text) {
        var name = words(file.name(), "strong");
        var words = new VBox(name, words(text, "returned-told"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new Icon(sign.ikon()), words);
        line.getStyleClass().addAll("returned-line", sign.styleClass());
        line.setAccessibleText(file.name() + ". " + wording.text(sign.key()) + ". " + text);
        getChildren().setAll(line);
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(wording.text(key));
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Node acts(Node... nodes) {
        var acts = new FlowPane(nodes);
        acts.getStyleClass().add("returned-acts");
        return acts;
    }

    /// Asks who signed and when, as it stands on the paper.
    private Node signed(Target target, Function<OnPaper, List<String>> attach) {
        var name = new TextField(wording, LabelPlace.ABOVE, wording.text("returned.signedBy"), LONGEST);
        name.focusTarget().setId("returned-signed-by");
        if (!target.signatory().isBlank()) {
            name.fill(new Entry.Valid<>(target.signatory()));
        }
        var on = new DateField(wording, LabelPlace.ABOVE, wording.text("returned.signedOn"));
        on.focusTarget().setId("returned-signed-on");
        var grid = new FieldGrid(14);
        grid.place(name);
        grid.place(on);
        var told = new VBox();
        var add = button("returned.attach", "returned-attach", () -> {});
        add.getStyleClass().remove("secondary");
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> {
            name.object(missing(name.entry()));
            on.object(missing(on.entry()));
            if (name.entry().answer().isEmpty()) {
                name.focusTarget().requestFocus();
            } else if (on.entry().answer().isEmpty()) {
                on.focusTarget().requestFocus();
            } else {
                List<String> obstacles =
                        attach.apply(
                                new OnPaper(name.entry().answer().orElseThrow(), on.entry().answer().orElseThrow()));
                told.getChildren().setAll(obstacles.stream().map(ReturnedRow::obstacle).toList());
            }
        });
        var form = new VBox(grid, told, acts(add));
        form.getStyleClass().add("returned-form");
        return form;
    }

    private static Optional<Message> missing(Entry<?> entry) {
        return entry instanceof Entry.Empty<?> ? Optional.of(Message.of("offer.act.missing")) : Optional.empty();
    }

    private static Node obstacle(String text) {
        var line = new HBox(new Icon(Sign.FAILING.ikon()), words(text, "returned-told"));
        line.getStyleClass().addAll("open-point", Sign.FAILING.styleClass());
        return line;
    }

    private List<String> attach(OnPaper onPaper) {
        return file.state() instanceof ReturnedState.Found found ? model.attach(file, found, onPaper) : List.of();
    }

    private List<String> attachChosen(Target target, OnPaper onPaper) {
        return file.state() instanceof ReturnedState.Nameless nameless
                ? model.attachChosen(file, nameless, target, onPaper)
                : List.of();
    }

    /// A list of the offers, found by typing, from which the user chooses.
    private void choose() {
        var search = new TextField(wording, LabelPlace.ABOVE, wording.text("returned.search"), LONGEST);
        search.focusTarget().setId("returned-search");
        var list = new ListView<Choice>();
        list.setId("returned-choices");
        list.getStyleClass().addAll("choice-list", "dense", "returned-choices");
        list.setAccessibleText(wording.text("returned.choices"));
        list.setPlaceholder(words(wording.text("returned.choices.none"), "quiet"));
        list.setCellFactory(_ -> new ChoiceCell());
        var place = new VBox();
        search.entryProperty().addListener((_, _, now) -> look(now.answer().orElse(""), list));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) ->
                        Optional.ofNullable(now)
                                .ifPresent(choice ->
                                        place.getChildren()
                                                .setAll(
                                                        signed(
                                                                choice.target(),
                                                                onPaper -> attachChosen(choice.target(), onPaper)))));
        var form = new VBox(search, list, place);
        form.getStyleClass().add("returned-form");
        var nodes = new ArrayList<>(getChildren().subList(0, 1));
        nodes.add(form);
        getChildren().setAll(nodes);
        look("", list);
        search.focusTarget().requestFocus();
    }

    private void look(String typed, ListView<Choice> list) {
        background.execute(() -> {
            List<Choice> found = model.choices(typed);
            onScreen.execute(() -> list.setItems(FXCollections.observableArrayList(found)));
        });
    }

    private static final class ChoiceCell extends javafx.scene.control.ListCell<Choice> {
        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty ? "" : choice.words());
        }
    }
}
