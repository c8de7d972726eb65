package nl.cyberwerkbank.ui.sign;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.offer.Signing.Agreement;
import nl.cyberwerkbank.dossier.offer.Signing.Way;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Covers the window while a client signs: what he signs, what he agrees to, and where he signs.
public final class SignView {
    private static final int LONGEST = 100;

    /// Below so many ems what is signed stands above where it is signed.
    private static final double NARROW = 62;

    /// Below so many ems head and actions scroll along.
    private static final double LOW = 34;

    private static final int HASH_SHOWN = 8;

    private final SignRequest request;
    private final Workplace workplace;
    private final Wording wording;
    private final PdfPreview preview;
    private final BiConsumer<Given, Consumer<List<String>>> take;
    private final Map<Agreement, CheckBox> boxes = new EnumMap<>(Agreement.class);
    private final TextField name;
    private final TextField function;
    private final TextField place;
    private final Parent root;
    private Way way = Way.ON_SCREEN;

    @FXML private BorderPane cover;
    @FXML private VBox top;
    @FXML private Label office;
    @FXML private Label title;
    @FXML private ScrollPane signing;
    @FXML private ScrollPane reading;
    @FXML private VBox page;
    @FXML private VBox told;
    @FXML private HBox body;
    @FXML private VBox what;
    @FXML private VBox facts;
    @FXML private Label hash;
    @FXML private VBox who;
    @FXML private VBox agreements;
    @FXML private FieldGrid fields;
    @FXML private VBox drawn;
    @FXML private SignaturePad pad;
    @FXML private Button undo;
    @FXML private Button clear;
    @FXML private VBox typed;
    @FXML private Label typedName;
    @FXML private CheckBox counts;
    @FXML private Hyperlink other;
    @FXML private FlowPane actions;
    @FXML private Button away;
    @FXML private Button read;
    @FXML private Button sign;

    /// @param preview where the offer can be read
    /// @param take takes what was given, and tells what stands in the way; when nothing does, the cover goes
    public SignView(
            SignRequest request,
            Workplace workplace,
            PdfPreview preview,
            BiConsumer<Given, Consumer<List<String>>> take) {
        this.request = request;
        this.workplace = workplace;
        this.wording = workplace.wording();
        this.preview = preview;
        this.take = take;
        this.name = field("document.offer.sign.name", "sign-name", request.name());
        this.function = field("document.offer.sign.function", "sign-function", request.function());
        this.place = field("document.offer.sign.place", "sign-place", request.place());
        this.root = Fxml.load(this, wording);
    }

    private TextField field(String key, String id, String filled) {
        var field = new TextField(wording, LabelPlace.ABOVE, wording.text(key), LONGEST);
        field.focusTarget().setId(id);
        field.fill(filled.isBlank() ? Entry.empty() : new Entry.Valid<>(filled));
        return field;
    }

    /// Covers the window with it.
    public void show() {
        workplace.cover(root);
        name.focusTarget().requestFocus();
    }

    @FXML
    private void initialize() {
        OfferContent content = request.offer().content();
        office.setText(content.office().name());
        title.setText(wording.text("sign.title", content.number(), content.client().legalName()));
        hash.setText(wording.text("sign.hash.short", request.offer().contentHash().substring(0, HASH_SHOWN)));
        fill(content);
        request.agreements().stream().sorted().forEach(agreement -> agreements.getChildren().add(box(agreement)));
        fields.place(name);
        fields.place(function);
        fields.place(place);
        fields.place(date());
        typedName
                .textProperty()
                .bind(name.entryProperty().map(entry -> entry.answer().orElse(wording.text("sign.typed.nobody"))));
        undo.setDisable(true);
        clear.setDisable(true);
        pad.signedProperty().addListener((_, _, _) -> told.getChildren().clear());
        pad.setOnMouseReleased(_ -> enable());
        preview.setMinHeight(Region.USE_PREF_SIZE);
        var paper = new VBox(preview);
        paper.getStyleClass().add("sign-page");
        reading.setContent(paper);
        request.paper().ifPresent(preview::show);
        read.setDisable(request.paper().isEmpty());
        cover.widthProperty().addListener((_, _, _) -> arrange());
        cover.heightProperty().addListener((_, _, _) -> arrange());
        title.fontProperty().addListener((_, _, _) -> arrange());
        cover.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choose(Way.ON_SCREEN);
        showPage(signing);
        arrange();
    }

    private void fill(OfferContent content) {
        var chosen = content.chosen();
        row("sign.fact.offer", content.number() + " · " + wording.date(content.issuedOn()));
        content.replaces().ifPresent(before -> row("sign.fact.replaces", before));
        row("sign.fact.client", content.client().legalName());
        row("sign.fact.product", content.terms().productName() + " · " + content.terms().insurer());
        row("quote.variant.sum", wording.roundMoney(chosen.sumInsured()));
        row("quote.variant.deductible", wording.roundMoney(chosen.deductible()));
        content.terms().requestedInceptionDate().ifPresent(day -> row("sign.fact.inception", wording.date(day)));
        row("quote.variant.premium", wording.money(chosen.premium()));
        if (!chosen.costs().isZero()) {
            row("quote.variant.costs", wording.money(chosen.costs()));
        }
        row("quote.variant.tax", wording.money(chosen.tax()));
        Node total =
                row(
                        content.isIndication() ? "sign.fact.indication" : "quote.variant.total",
                        wording.money(chosen.total()));
        total.getStyleClass().add("total");
    }

    private Node row(String key, String value) {
        var label = new Label(wording.text(key));
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(value);
        words.setWrapText(true);
        words.getStyleClass().add("sign-value");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(label, words);
        row.getStyleClass().addAll("variant-fact", "sign-fact");
        facts.getChildren().add(row);
        return row;
    }

    private Node box(Agreement agreement) {
        String text =
                switch (agreement) {
                    case STATEMENTS -> wording.text("document.offer.sign.statements");
                    case CONDITIONS ->
                            wording.text(
                                    "document.offer.sign.conditions", request.offer().content().terms().conditionsId());
                    case INDICATION -> wording.text("document.offer.sign.indication");
                };
        var box = new CheckBox(text);
        box.setId("sign-agree-" + agreement.name().toLowerCase(Locale.ROOT));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        boxes.put(agreement, box);
        return box;
    }

    private Node date() {
        var label = new Label(wording.text("document.offer.sign.date"));
        label.getStyleClass().add("field-label");
        var value = new Label(wording.longDate(request.on()));
        value.getStyleClass().add("sign-date");
        return new VBox(label, value);
    }

    private void arrange() {
        double type = office.getFont().getSize();
        boolean wide = cover.getWidth() == 0 || cover.getWidth() >= NARROW * type;
        page.getChildren().removeAll(what, who);
        if (wide) {
            body.getChildren().setAll(what, who);
        } else {
            body.getChildren().clear();
            page.getChildren().addAll(page.getChildren().indexOf(body), List.of(what, who));
        }
        boolean low = cover.getHeight() > 0 && cover.getHeight() < LOW * type;
        cover.setTop(low ? null : top);
        cover.setBottom(low ? null : actions);
        page.getChildren().removeAll(top, actions);
        if (low) {
            page.getChildren().addFirst(top);
            page.getChildren().addLast(actions);
        }
    }

    private void key(KeyEvent key) {
        if (Shortcuts.NEXT_STEP.match(key)) {
            sign();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            away();
            key.consume();
        }
    }

    private void enable() {
        undo.setDisable(pad.isBlank());
        clear.setDisable(pad.isBlank());
    }

    private void choose(Way other) {
        way = other;
        boolean draws = way == Way.ON_SCREEN;
        present(drawn, draws);
        present(typed, !draws);
        this.other.setText(wording.text(draws ? "sign.type" : "sign.draw"));
    }

    @FXML
    private void other() {
        other.setVisited(false);
        choose(way == Way.ON_SCREEN ? Way.TYPED : Way.ON_SCREEN);
        told.getChildren().clear();
    }

    @FXML
    private void undo() {
        pad.undo();
        enable();
    }

    @FXML
    private void clear() {
        pad.clear();
        enable();
    }

    private void showPage(ScrollPane now) {
        cover.setCenter(now);
        boolean signs = now.equals(signing);
        read.setText(wording.text(signs ? "sign.read" : "sign.back"));
        present(sign, signs);
    }

    @FXML
    private void read() {
        showPage(cover.getCenter().equals(signing) ? reading : signing);
        if (cover.getBottom() == null) {
            arrange();
        }
    }

    @FXML
    private void away() {
        if (cover.getCenter().equals(reading)) {
            showPage(signing);
        } else if (way == Way.ON_SCREEN && !pad.isBlank() && told.lookup("#sign-leave") == null) {
            var leave = new Button(wording.text("sign.leave"));
            leave.setId("sign-leave");
            leave.getStyleClass().add("secondary");
            leave.setMinWidth(Region.USE_PREF_SIZE);
            leave.setOnAction(_ -> workplace.closeOverlay());
            var stay = new Button(wording.text("sign.stay"));
            stay.getStyleClass().add("secondary");
            stay.setMinWidth(Region.USE_PREF_SIZE);
            stay.setOnAction(_ -> told.getChildren().clear());
            tell(wording.text("sign.leave.text"), stay, leave);
            stay.requestFocus();
        } else {
            workplace.closeOverlay();
        }
    }

    private void tell(String text, Node... acts) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new Icon(Sign.OPEN.ikon()), words);
        line.getChildren().addAll(acts);
        line.getStyleClass().addAll("banner", Sign.OPEN.styleClass());
        told.getChildren().setAll(line);
        signing.setVvalue(0);
    }

    @FXML
    private void sign() {
        if (sign.isDisabled()) {
            return;
        }
        given().ifPresent(given -> {
            working(true);
            take.accept(given, this::taken);
        });
    }

    private void working(boolean now) {
        for (Node node : List.of(sign, away, read, who)) {
            node.setDisable(now);
        }
        sign.setText(wording.text(now ? "sign.sealing" : "sign.sign"));
    }

    private void taken(List<String> obstacles) {
        working(false);
        if (obstacles.isEmpty()) {
            workplace.closeOverlay();
        } else {
            tell(String.join(" ", obstacles));
        }
    }

    /// What was given; empty, told and led to, while something is missing.
    private Optional<Given> given() {
        var agreed = EnumSet.noneOf(Agreement.class);
        boxes.forEach((agreement, box) -> {
            if (box.isSelected()) {
                agreed.add(agreement);
            }
        });
        name.object(
                name.entry().answer().isPresent() ? Optional.empty() : Optional.of(Message.of("sign.name.missing")));
        if (!agreed.containsAll(request.agreements())) {
            boxes.values().stream().filter(box -> !box.isSelected()).findFirst().ifPresent(Node::requestFocus);
            tell(wording.text("sign.agree.missing"));
        } else if (name.entry().answer().isEmpty()) {
            name.focusTarget().requestFocus();
        } else if (way == Way.ON_SCREEN && !pad.signedProperty().get()) {
            pad.requestFocus();
            tell(wording.text("sign.pad.missing"));
        } else if (way == Way.TYPED && !counts.isSelected()) {
            counts.requestFocus();
            tell(wording.text("sign.counts.missing"));
        } else {
            return Optional.of(
                    new Given(
                            way,
                            name.entry().answer().orElseThrow(),
                            function.entry().answer().orElse(""),
                            place.entry().answer().orElse(""),
                            way == Way.ON_SCREEN ? pad.strokes() : List.of(),
                            agreed));
        }
        return Optional.empty();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
