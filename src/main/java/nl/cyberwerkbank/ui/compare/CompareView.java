package nl.cyberwerkbank.ui.compare;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The comparison of one client, or of the market alone: its head and one part at a time.
final class CompareView implements CompareHost {
    private final CompareDesk desk;
    private final CompareSums sums;
    private final Workplace workplace;
    private final QuoteFiles files;
    private final ComparePapers papers;
    private final Map<ComparePart, CompareSection> made = new EnumMap<>(ComparePart.class);
    private final Map<ComparePart, ToggleButton> tabs = new EnumMap<>(ComparePart.class);
    private final ToggleGroup choice = new ToggleGroup();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane cards = new StackPane();
    private final Parent root;
    private ComparePart front = ComparePart.TABLE;

    @FXML private Label name;

    @FXML private Label identity;

    @FXML private Hyperlink toDossier;

    @FXML private FlowPane sections;

    @FXML private StackPane content;

    @FXML private Button print;

    CompareView(
            CompareDesk desk,
            CompareSums sums,
            Workplace workplace,
            ComparePrinter printer,
            FilePicker picker,
            FileShower shower,
            PaperDesk papers,
            Executor background) {
        this.desk = desk;
        this.sums = sums;
        this.workplace = workplace;
        this.files = new QuoteFiles(desk.casework(), workplace, picker, shower, papers);
        this.papers = new ComparePapers(desk, workplace, sums, printer, papers, background);
        this.root = Fxml.load(this, workplace.wording());
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::dropped);
        desk.changesProperty().addListener((_, _, _) -> refresh());
    }

    @FXML
    private void initialize() {
        List<ComparePart> parts =
                desk.dossier().isPresent() ? List.of(ComparePart.values()) : List.of(ComparePart.TABLE);
        for (ComparePart part : parts) {
            var tab = new ToggleButton(wording().text("compare.part." + part.caseName()));
            tab.setId("compare-part-" + part.caseName());
            tab.getStyleClass().add("section-tab");
            tab.setToggleGroup(choice);
            tab.setOnAction(_ -> show(part));
            tabs.put(part, tab);
            sections.getChildren().add(tab);
        }
        cards.getStyleClass().add("cards");
        scroll.setContent(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        tellHead();
    }

    private Wording wording() {
        return workplace.wording();
    }

    private void tellHead() {
        Optional<Client> client = desk.dossier().map(open -> open.dossier().client());
        String title =
                client.map(who -> who.legalName().isBlank() ? wording().text("dossier.unnamed") : who.legalName())
                        .orElseGet(() -> wording().text("compare.title"));
        name.setText(title);
        identity.setText(
                desk.dossier()
                        .map(open -> wording().text("compare.subtitle", open.dossier().number()))
                        .orElseGet(() -> wording().text("compare.subtitle.market")));
        toDossier.setVisible(client.isPresent());
        toDossier.setManaged(client.isPresent());
        workplace.title(title);
    }

    /// The part in front.
    ComparePart front() {
        return front;
    }

    /// The screen has come to the front.
    ///
    /// @param part what was asked for; empty: as it was left
    void open(Optional<ComparePart> part) {
        part.filter(tabs::containsKey).ifPresent(asked -> front = asked);
        workplace.explainNothing();
        tellHead();
        show(front);
    }

    private void show(ComparePart part) {
        front = part;
        choice.selectToggle(tabs.get(part));
        CompareSection section = made.computeIfAbsent(part, this::make);
        section.refresh();
        if (section.scrollsItself()) {
            content.getChildren().setAll(section.root());
        } else {
            cards.getChildren().setAll(section.root());
            content.getChildren().setAll(scroll);
            scroll.setVvalue(0);
        }
        print.setVisible(part == ComparePart.TABLE);
        print.setManaged(part == ComparePart.TABLE);
    }

    private CompareSection make(ComparePart part) {
        return switch (part) {
            case TABLE -> new TableSection(this);
            case NEEDS -> new NeedsSection(this);
            case SUM -> new SumSection(this, sums);
            case ADVICE -> new AdviceSection(this, papers);
        };
    }

    private void refresh() {
        Optional.ofNullable(made.get(front)).ifPresent(CompareSection::refresh);
    }

    private void over(DragEvent event) {
        if (desk.dossier().isPresent() && desk.canWrite() && files.takes(event.getDragboard().getFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (desk.dossier().isPresent() && desk.canWrite() && files.takes(event.getDragboard().getFiles())) {
            files.read(event.getDragboard().getFiles().getFirst().toPath())
                    .ifPresent(file -> {
                        var sheet = new CaptureSheet(this, files, Optional.empty());
                        sheet.keep(file);
                        workplace.overlay(sheet);
                    });
            event.setDropCompleted(true);
            event.consume();
        }
    }

    @FXML
    private void print() {
        papers.saveTable(root.getScene().getWindow());
    }

    @FXML
    private void toDossier() {
        desk.dossier().ifPresent(open -> workplace.open("dossiers", open.dossier().id().toString()));
    }

    /// Takes the last change back, where there is one.
    boolean undo() {
        return desk.dossier().flatMap(open -> open.undo()).isPresent();
    }

    boolean redo() {
        return desk.dossier().flatMap(open -> open.redo()).isPresent();
    }

    @Override
    public CompareDesk desk() {
        return desk;
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public void capture() {
        workplace.overlay(new CaptureSheet(this, files, Optional.empty()));
    }

    @Override
    public void edit(CapturedQuote quote) {
        workplace.overlay(new CaptureSheet(this, files, Optional.of(quote)));
    }

    @Override
    public void show(CapturedQuote.QuoteFile file) {
        files.show(file, root.getScene().getWindow());
    }

    @Override
    public void addInsurer() {
        workplace.overlay(new InsurerSheet(this));
    }

    @Override
    public void openCell(Feature feature, TableColumn column) {
        workplace.overlay(new CellSheet(this, feature, column));
    }

    Parent root() {
        return root;
    }
}
