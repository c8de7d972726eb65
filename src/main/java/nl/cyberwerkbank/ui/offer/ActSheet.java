package nl.cyberwerkbank.ui.offer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A form laid over the window for one act. Its button checks every field, leads to the first that is not answered, and
/// does the act; what stands in the way is told in the form. Escape leaves everything as it is.
class ActSheet extends VBox {
    private static final double FRAME = 4;

    private final Wording wording;
    private final FieldGrid grid = new FieldGrid(18);
    private final VBox told = new VBox();
    private final VBox body = new VBox();
    private final Map<FormField<?>, Need> fields = new LinkedHashMap<>();

    /// Whether a field may be left empty.
    private enum Need {
        REQUIRED,
        OPTIONAL
    }

    /// @param id of the sheet; its button is `<id>-act`
    /// @param actText names the act
    /// @param close takes the sheet away
    /// @param act does it, once every field is answered, and says what stands in the way
    ActSheet(
            Wording wording,
            String id,
            String title,
            String text,
            String actText,
            Runnable close,
            Supplier<List<String>> act) {
        this.wording = wording;
        getStyleClass().addAll("sheet", "act-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId(id);
        var heading = words(title);
        heading.getStyleClass().add("card-title");
        var keep = new Button(wording.text("offer.act.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        var button = new Button(actText);
        button.getStyleClass().add("primary");
        button.setId(id + "-act");
        button.setDefaultButton(true);
        button.setOnAction(_ -> {
            if (isComplete()) {
                List<String> obstacles = act.get();
                if (obstacles.isEmpty()) {
                    close.run();
                } else {
                    tell(obstacles);
                }
            }
        });
        var acts = new FlowPane(keep, button);
        acts.getStyleClass().add("print-acts");
        body.getStyleClass().add("act-body");
        body.getChildren().setAll(words(text), grid, told);
        told.getStyleClass().add("open-points");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("print-scroll");
        // as high as its contents are once their words are wrapped, where the window has the room
        scroll.prefHeightProperty().bind(body.heightProperty().add(FRAME));
        getChildren().setAll(heading, scroll, acts);
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Places a field that must be answered.
    final <F extends FormField<?>> F ask(String name, F field) {
        return place(name, field, Need.REQUIRED);
    }

    /// Places a field that may be left empty.
    final <F extends FormField<?>> F mayAsk(String name, F field) {
        return place(name, field, Need.OPTIONAL);
    }

    private <F extends FormField<?>> F place(String name, F field, Need need) {
        field.focusTarget().setId(getId() + "-" + name);
        field.entryProperty().addListener((_, _, _) -> field.object(Optional.empty()));
        fields.put(field, need);
        return grid.place(field);
    }

    /// Puts something of another kind below the fields.
    final void below(Node node) {
        body.getChildren().add(body.getChildren().indexOf(told), node);
    }

    private boolean isComplete() {
        fields.forEach((field, need) -> {
            boolean missing = need == Need.REQUIRED && field.entry() instanceof Entry.Empty<?>;
            field.object(missing ? Optional.of(Message.of("offer.act.missing")) : Optional.empty());
        });
        Optional<FormField<?>> wrong =
                fields.keySet().stream().filter(field -> !field.messageText().isEmpty()).findFirst();
        wrong.ifPresent(field -> field.focusTarget().requestFocus());
        return wrong.isEmpty();
    }

    private void tell(List<String> obstacles) {
        told.getChildren().setAll(obstacles.stream().map(ActSheet::obstacle).toList());
    }

    private static Node obstacle(String text) {
        var line = new HBox(new Icon(Sign.FAILING.ikon()), words(text));
        line.getStyleClass().addAll("open-point", Sign.FAILING.styleClass());
        return line;
    }

    final Wording wording() {
        return wording;
    }

    /// The focus goes to the first field that is not answered.
    @Override
    public final void requestFocus() {
        fields.keySet().stream()
                .filter(field -> field.entry() instanceof Entry.Empty<?>)
                .findFirst()
                .or(() -> fields.keySet().stream().findFirst())
                .ifPresent(field -> field.focusTarget().requestFocus());
    }
}
