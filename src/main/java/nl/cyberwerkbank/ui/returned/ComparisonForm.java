package nl.cyberwerkbank.ui.returned;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
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
import nl.cyberwerkbank.ui.returned.ReturnedState.Signature;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;
import nl.cyberwerkbank.ui.returned.ReturnedViewModel.OnPaper;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was offered beside the page that came back. What was altered by pen no code shows, so a person compares the
/// amounts and says so before the file is attached.
final class ComparisonForm extends GridPane {
    private static final int LONGEST = 100;

    /// Ems that the words need, and that the page needs beside them.
    private static final double WORDS = 22;

    private static final double BESIDE = 62;

    private final Wording wording;
    private final Label ruler = new Label();
    private final VBox words = new VBox();
    private final Region page;
    private final CheckBox compared = new CheckBox();
    private final VBox told = new VBox();
    private final Optional<TextField> name;
    private final Optional<DateField> on;
    private final Function<Optional<OnPaper>, List<String>> attach;

    /// @param attach attaches the file, and says what stands in the way
    ComparisonForm(
            Wording wording,
            Target target,
            Signature signature,
            Region page,
            Function<Optional<OnPaper>, List<String>> attach) {
        this.wording = wording;
        this.page = page;
        this.attach = attach;
        getStyleClass().addAll("returned-form", "returned-comparison");
        boolean ask = signature == Signature.TO_BE_TOLD;
        name =
                ask
                        ? Optional.of(
                                new TextField(wording, LabelPlace.ABOVE, wording.text("returned.signedBy"), LONGEST))
                        : Optional.empty();
        on =
                ask
                        ? Optional.of(new DateField(wording, LabelPlace.ABOVE, wording.text("returned.signedOn")))
                        : Optional.empty();
        var grid = new FieldGrid(14);
        name.ifPresent(field -> {
            field.focusTarget().setId("returned-signed-by");
            if (!target.signatory().isBlank()) {
                field.fill(new Entry.Valid<>(target.signatory()));
            }
            grid.place(field);
        });
        on.ifPresent(field -> {
            field.focusTarget().setId("returned-signed-on");
            grid.place(field);
        });
        compared.setText(wording.text("returned.compared"));
        compared.setId("returned-compared");
        compared.setWrapText(true);
        compared.setMinHeight(USE_PREF_SIZE);
        var add = new Button(wording.text("returned.attach"));
        add.setId("returned-attach");
        add.getStyleClass().add("primary");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> attach());
        words.getStyleClass().add("returned-form");
        words.getChildren().add(wrapped(wording.text("returned.offered", target.number()), "strong"));
        target.figures().forEach(figure -> words.getChildren().add(figure(figure)));
        words.getChildren().addAll(compared, told, grid, add);
        ruler.setManaged(false);
        ruler.setVisible(false);
        setHgrow(page, Priority.ALWAYS);
        widthProperty().addListener((_, _, _) -> arrange());
        ruler.fontProperty().addListener((_, _, _) -> arrange());
        arrange();
    }

    /// The page stands beside the words where there is room for both, else below them.
    private void arrange() {
        double em = ruler.getFont().getSize();
        boolean beside = getWidth() >= BESIDE * em;
        words.setPrefWidth(beside ? WORDS * em : Math.max(getWidth(), WORDS * em));
        words.setMinWidth(beside ? WORDS * em : 0);
        setConstraints(words, 0, 0);
        setConstraints(page, beside ? 1 : 0, beside ? 0 : 1);
        getChildren().setAll(ruler, words, page);
    }

    private static Node figure(Target.Figure figure) {
        var amount = new Label(figure.amount());
        amount.getStyleClass().add("figure");
        amount.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(new Label(figure.label()), gap, amount);
        row.getStyleClass().add("variant-fact");
        return row;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void attach() {
        name.ifPresent(field -> field.object(missing(field.entry())));
        on.ifPresent(field -> field.object(missing(field.entry())));
        if (!compared.isSelected()) {
            tell(List.of(wording.text("returned.compared.missing")));
            compared.requestFocus();
        } else if (name.filter(field -> field.entry().answer().isEmpty()).isPresent()) {
            name.get().focusTarget().requestFocus();
        } else if (on.filter(field -> field.entry().answer().isEmpty()).isPresent()) {
            on.get().focusTarget().requestFocus();
        } else {
            tell(
                    attach.apply(
                            name.map(field ->
                                    new OnPaper(
                                            field.entry().answer().orElseThrow(),
                                            on.orElseThrow().entry().answer().orElseThrow()))));
        }
    }

    private static Optional<Message> missing(Entry<?> entry) {
        return entry instanceof Entry.Empty<?> ? Optional.of(Message.of("offer.act.missing")) : Optional.empty();
    }

    private void tell(List<String> obstacles) {
        told.getChildren().setAll(obstacles.stream().map(ComparisonForm::obstacle).toList());
    }

    private static Node obstacle(String text) {
        var line = new HBox(new Icon(Sign.FAILING.ikon()), wrapped(text, "returned-told"));
        line.getStyleClass().addAll("open-point", Sign.FAILING.styleClass());
        return line;
    }

    @Override
    public void requestFocus() {
        compared.requestFocus();
    }
}
