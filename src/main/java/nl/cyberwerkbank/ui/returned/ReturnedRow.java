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

import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;
import nl.cyberwerkbank.dossier.offer.scan.ScannedOffer;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;
import nl.cyberwerkbank.ui.returned.ReturnedViewModel.Choice;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// One file: its name, what it is, and what the user can do with it.
final class ReturnedRow extends VBox {
    private static final int LONGEST = 100;

    private final ReturnedFile file;
    private final ReturnedViewModel model;
    private final Wording wording;
    private final Consumer<Target> open;
    private final Executor background;
    private final Executor onScreen;
    private Consumer<ReturnedRow> opened = _ -> {};

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

    /// @param act told that this row begins to show pages
    void onOpened(Consumer<ReturnedRow> act) {
        opened = act;
    }

    private void show(ReturnedState state) {
        switch (state) {
            case ReturnedState.Waiting() -> tell(Sign.NEUTRAL, wording.text("returned.waiting"));
            case ReturnedState.Reading() -> reading();
            case ReturnedState.Found(var target, _, _, _) -> {
                tell(Sign.SATISFIED, wording.text("returned.found", target.number(), target.client()));
                getChildren().add(acts(button("returned.compare", "returned-compare", this::compare)));
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

    /// Shows what was offered beside the page that came back, in the place of what any other row shows so.
    void compare() {
        if (!(file.state() instanceof ReturnedState.Found found)) {
            return;
        }
        opened.accept(this);
        int page =
                found.file().offers().stream()
                        .filter(offer -> offer.number().equalsIgnoreCase(found.target().number()))
                        .mapToInt(ScannedOffer::page)
                        .findFirst()
                        .orElse(0);
        var form =
                new ComparisonForm(
                        wording,
                        found.target(),
                        found.signature(),
                        page(found.file(), found.hash(), page),
                        onPaper -> model.attach(file, found, onPaper));
        getChildren().setAll(getChildren().getFirst(), form);
        form.requestFocus();
    }

    /// Puts the pages away again.
    void fold() {
        if (file.state() instanceof ReturnedState.Found || file.state() instanceof ReturnedState.Nameless) {
            show(file.state());
        }
    }

    private ScannedPage page(ScannedFile scanned, String hash, int page) {
        return new ScannedPage(wording, () -> model.pages(scanned, hash), page, background, onScreen);
    }

    private void showChosen(Choice choice, VBox place) {
        if (file.state() instanceof ReturnedState.Nameless nameless) {
            place.getChildren()
                    .setAll(
                            new ComparisonForm(
                                    wording,
                                    choice.target(),
                                    ReturnedState.Signature.TO_BE_TOLD,
                                    page(nameless.file(), nameless.hash(), 0),
                                    onPaper ->
                                            model.attachChosen(
                                                    file, nameless, choice.target(), onPaper.orElseThrow())));
        }
    }

    /// A list of the offers, found by typing, from which the user chooses.
    private void choose() {
        opened.accept(this);
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
                .addListener((_, _, now) -> Optional.ofNullable(now).ifPresent(choice -> showChosen(choice, place)));
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
