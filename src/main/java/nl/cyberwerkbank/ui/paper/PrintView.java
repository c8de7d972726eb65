package nl.cyberwerkbank.ui.paper;

import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.paper.PrintViewModel.State;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// What is laid over the window before a paper is printed: its pages, the printer, copies, which pages.
final class PrintView {
    private static final BigInteger MOST_COPIES = BigInteger.valueOf(99);
    private static final int LONGEST_SELECTION = 60;
    private static final double POINTS_WIDE = 595;
    private static final double FRAME = 4;

    private final PrintViewModel model;
    private final Workplace workplace;
    private final Wording wording;
    private final PaperDesk desk;
    private final Parent root;
    private final CountField copies;
    private final TextField someOfThem;
    private Optional<ChoiceField<String>> printer = Optional.empty();
    private int shown;

    @FXML private VBox sheet;
    @FXML private ScrollPane scroll;
    @FXML private FlowPane body;
    @FXML private StackPane page;
    @FXML private ImageView picture;
    @FXML private Label place;
    @FXML private Button before;
    @FXML private Button after;
    @FXML private VBox told;
    @FXML private VBox printerPlace;
    @FXML private VBox copiesPlace;
    @FXML private VBox pagesPlace;
    @FXML private RadioButton allPages;
    @FXML private RadioButton somePages;
    @FXML private VBox sending;
    @FXML private Label sendingText;
    @FXML private ProgressBar progress;
    @FXML private Button away;
    @FXML private Button save;
    @FXML private Button more;
    @FXML private Button print;

    PrintView(PrintViewModel model, Workplace workplace, PaperDesk desk) {
        this.model = model;
        this.workplace = workplace;
        this.wording = workplace.wording();
        this.desk = desk;
        this.copies = new CountField(wording, LabelPlace.ABOVE, wording.text("paper.print.copies"));
        this.someOfThem =
                new TextField(wording, LabelPlace.ABOVE, wording.text("paper.print.which"), LONGEST_SELECTION);
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        // as high as its contents are once they are laid out, where the window has the room
        scroll.prefHeightProperty().bind(body.heightProperty().add(FRAME));
        before.setGraphic(new Icon(Material2OutlinedAL.CHEVRON_LEFT));
        after.setGraphic(new Icon(Material2OutlinedAL.CHEVRON_RIGHT));
        copies.focusTarget().setId("print-copies");
        copies.fill(new Entry.Valid<>(BigInteger.ONE));
        copiesPlace.getChildren().setAll(copies);
        allPages.setText(wording.text("paper.print.all", model.pageCount()));
        someOfThem.setPrompt(wording.text("paper.print.which.prompt"));
        someOfThem.focusTarget().setId("print-which");
        someOfThem.managedProperty().bind(somePages.selectedProperty());
        someOfThem.visibleProperty().bind(somePages.selectedProperty());
        someOfThem.entryProperty().addListener((_, _, _) -> choosePages());
        pagesPlace.getChildren().add(someOfThem);
        somePages
                .selectedProperty()
                .addListener((_, _, some) -> {
                    if (some) {
                        someOfThem.focusTarget().requestFocus();
                    }
                    choosePages();
                });
        boolean several = model.pageCount() > 1;
        present(pagesPlace, several);
        model.stateProperty().addListener((_, _, now) -> show(now));
        page.widthProperty().addListener((_, _, _) -> draw());
        show(model.state());
    }

    private void show(State state) {
        boolean busy = state instanceof State.Looking || state instanceof State.Sending;
        boolean chooses = state instanceof State.Choosing;
        told.getChildren().clear();
        away.setText(wording.text("paper.print.away"));
        present(sending, busy);
        present(copiesPlace, chooses);
        present(printerPlace, chooses);
        present(pagesPlace, chooses && model.pageCount() > 1);
        present(print, chooses);
        present(more, chooses);
        save.setDisable(busy);
        switch (state) {
            case State.Looking() -> {
                sendingText.setText(wording.text("paper.print.looking"));
                progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            }
            case State.Barred(var obstacle) -> bar(obstacle);
            case State.Choosing(var printers, boolean failed) -> offer(printers, failed);
            case State.Sending(int number, int all) -> {
                away.setText(wording.text("paper.print.stop"));
                away.requestFocus();
                sendingText.setText(wording.text("paper.print.sending", number, all));
                progress.setProgress((double) number / all);
            }
            case State.Sent() -> leave(Sign.SATISFIED, "paper.print.sent");
            case State.Stopped() -> leave(Sign.NEUTRAL, "paper.print.stopped");
        }
    }

    private void bar(Printers.Obstacle obstacle) {
        told.getChildren().setAll(banner(wording.text(obstacle.key())));
        save.getStyleClass().setAll("button", "primary");
        save.requestFocus();
    }

    private void offer(List<String> printers, boolean failed) {
        if (failed) {
            told.getChildren().setAll(banner(wording.text("paper.print.failed")));
        }
        var choice =
                new ChoiceField<>(
                        wording, LabelPlace.ABOVE, wording.text("paper.print.printer"), printers, name -> name);
        choice.focusTarget().setId("print-printer");
        Entry<String> usual =
                printer.flatMap(known -> known.entry().answer())
                        .filter(printers::contains)
                        .<Entry<String>>map(Entry.Valid::new)
                        .orElseGet(() -> new Entry.Valid<>(printers.getFirst()));
        choice.fill(usual);
        printer = Optional.of(choice);
        printerPlace.getChildren().setAll(choice);
        print.requestFocus();
    }

    private static Node banner(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(new Icon(Sign.OPEN.ikon()), words);
        line.getStyleClass().addAll("banner", Sign.OPEN.styleClass());
        return line;
    }

    private void leave(Sign sign, String key) {
        if (root.getScene() != null) {
            workplace.closeOverlay();
        }
        workplace.tell(new Notice(sign, wording.text(key, model.paper().fileName())));
    }

    /// The pages that are to be printed; empty while they cannot be read.
    private Optional<PageSelection> selection() {
        if (!somePages.isSelected()) {
            return Optional.of(PageSelection.all(model.pageCount()));
        }
        return someOfThem.entry().answer().flatMap(text -> PageSelection.read(text, model.pageCount()).answer());
    }

    private void choosePages() {
        Optional<Message> problem =
                someOfThem.entry().answer().flatMap(text -> PageSelection.read(text, model.pageCount()).complaint());
        someOfThem.object(problem);
        shown = 0;
        draw();
    }

    private void draw() {
        List<Integer> pages =
                selection().map(PageSelection::pages).orElseGet(() -> PageSelection.all(model.pageCount()).pages());
        int index = pages.get(Math.clamp(shown, 0, pages.size() - 1));
        place.setText(wording.text("paper.print.page", index + 1, model.pageCount()));
        before.setDisable(shown <= 0);
        after.setDisable(shown >= pages.size() - 1);
        double width = page.getWidth() - page.snappedLeftInset() - page.snappedRightInset();
        if (width <= 0) {
            return;
        }
        picture.setFitWidth(width);
        picture.setAccessibleText(place.getText());
        float scale = (float) (width * sharpness() / POINTS_WIDE);
        desk.background()
                .execute(() -> {
                    try (PdfView view = PdfView.open(model.paper().pdf()).orElseThrow()) {
                        Image image = SwingFXUtils.toFXImage(view.page(index, scale), null);
                        desk.onScreen()
                                .execute(() -> {
                                    if (place.getText()
                                            .equals(wording.text("paper.print.page", index + 1, model.pageCount()))) {
                                        picture.setImage(image);
                                    }
                                });
                    }
                });
    }

    private double sharpness() {
        return page.getScene() == null ? 1 : page.getScene().getWindow().getOutputScaleX();
    }

    @FXML
    private void before() {
        shown--;
        draw();
    }

    @FXML
    private void after() {
        shown++;
        draw();
    }

    @FXML
    private void away() {
        if (model.state() instanceof State.Sending) {
            model.stop();
        } else {
            workplace.closeOverlay();
        }
    }

    @FXML
    private void save() {
        desk.save(model.paper(), workplace, sheet.getScene().getWindow());
    }

    @FXML
    private void more() {
        ordered()
                .ifPresent(order ->
                        model.ask(sheet.getScene().getWindow(), order.printer(), order.copies(), order.selection()));
    }

    @FXML
    private void print() {
        ordered().ifPresent(order -> model.print(order.printer(), order.copies(), order.selection()));
    }

    /// What the user ordered; empty, and led to the field, while something of it cannot be read.
    private Optional<PrintOrder> ordered() {
        Optional<String> name = printer.flatMap(field -> field.entry().answer());
        Optional<Integer> number =
                copies.entry()
                        .answer()
                        .filter(copy -> copy.signum() > 0 && copy.compareTo(MOST_COPIES) <= 0)
                        .map(BigInteger::intValue);
        copies.object(number.isPresent() ? Optional.empty() : Optional.of(Message.of("paper.print.copies.wrong")));
        Optional<PageSelection> selection = selection();
        if (name.isEmpty()) {
            printer.ifPresent(field -> field.focusTarget().requestFocus());
        } else if (number.isEmpty()) {
            copies.focusTarget().requestFocus();
        } else if (selection.isEmpty()) {
            someOfThem.object(Optional.of(Message.of("paper.pages.notRead")));
            someOfThem.focusTarget().requestFocus();
        } else {
            return Optional.of(new PrintOrder(model.paper(), name.get(), number.get(), selection.get()));
        }
        return Optional.empty();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    Parent root() {
        return root;
    }
}
