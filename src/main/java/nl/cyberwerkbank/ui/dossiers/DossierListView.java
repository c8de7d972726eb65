package nl.cyberwerkbank.ui.dossiers;

import atlantafx.base.controls.CustomTextField;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Listing;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The list of dossiers on screen. Enter or a double click opens one; Ctrl+F goes to the filter; the menu on a row
/// exports or deletes.
public final class DossierListView implements ScreenView {
    private final DossierListViewModel model;
    private final DossierExchange exchange;
    private final Desk desk;
    private final FilePicker files;
    private final Workplace workplace;
    private final Consumer<UUID> open;
    private final Runnable create;
    private final BiConsumer<UUID, Runnable> erase;
    private final ZoneId zone;
    private final Parent root;

    @FXML private Label count;

    @FXML private CustomTextField filter;

    @FXML private TableView<DossierSlot> table;

    @FXML private VBox nothing;

    @FXML private Label nothingTitle;

    @FXML private Label nothingText;

    /// Where dossiers leave for other installations, and come in.
    public interface Desk {
        /// Sends a dossier.
        void send(UUID dossier);

        /// Takes one in from a file.
        void take(Path file);
    }

    /// @param desk sends and takes in dossier files
    /// @param files asks the user for a file
    /// @param zone in which times of change are shown
    /// @param open opens a dossier
    /// @param create makes a new one and opens it
    /// @param erase asks whether a dossier is to be erased, and runs the other once it was
    public DossierListView(
            DossierListViewModel model,
            DossierExchange exchange,
            Desk desk,
            FilePicker files,
            Workplace workplace,
            ZoneId zone,
            Consumer<UUID> open,
            Runnable create,
            BiConsumer<UUID, Runnable> erase) {
        this.model = model;
        this.exchange = exchange;
        this.desk = desk;
        this.files = files;
        this.workplace = workplace;
        this.zone = zone;
        this.open = open;
        this.create = create;
        this.erase = erase;
        this.root = Fxml.load(this, workplace.wording());
    }

    @FXML
    private void initialize() {
        filter.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        new DossierTableColumns(table, model, workplace.wording(), zone).install();
        table.setRowFactory(view -> row());
        table.setPlaceholder(new Label(""));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInTable);
        model.dossiersProperty().addListener((o, was, now) -> show(now));
        show(model.dossiersProperty().get());
    }

    private void show(PagedDossiers now) {
        Wording words = workplace.wording();
        table.setItems(now);
        boolean nothingHere = now.isEmpty() && model.knownProperty().get();
        table.setVisible(!nothingHere);
        nothing.setVisible(nothingHere);
        String found = model.filterProperty().get().isBlank() ? "empty" : "notFound";
        nothingTitle.setText(words.text("dossiers.nothing." + found + ".title"));
        nothingText.setText(words.text("dossiers.nothing." + found + ".text"));
        count.setText(model.knownProperty().get() ? words.count(BigInteger.valueOf(now.size())) : "");
        if (!now.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private TableRow<DossierSlot> row() {
        var row = new TableRow<DossierSlot>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                openSelected();
            }
        });
        row.setContextMenu(menu());
        return row;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("dossiers.open", this::openSelected),
                item("dossiers.send", () -> selected().ifPresent(row -> desk.send(row.id()))),
                item("dossiers.export", this::exportSelected),
                item("dossiers.afd", this::exportAfd),
                item("dossiers.erase", this::eraseSelected));
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(workplace.wording().text(key));
        item.setOnAction(click -> act.run());
        return item;
    }

    private void keyInFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                table.requestFocus();
                if (event.getCode() == KeyCode.ENTER && table.getItems().size() == 1) {
                    openSelected();
                }
                event.consume();
            }
            case ESCAPE -> {
                filter.clear();
                event.consume();
            }
            default -> {}
        }
    }

    private void keyInTable(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                openSelected();
                event.consume();
            }
            case DELETE -> {
                eraseSelected();
                event.consume();
            }
            default -> {}
        }
    }

    private Optional<DossierRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(DossierSlot::row);
    }

    private void openSelected() {
        selected().ifPresent(row -> open.accept(row.id()));
    }

    private void exportSelected() {
        selected()
                .ifPresent(row ->
                        files.save(
                                        table.getScene().getWindow(),
                                        FilePicker.Kind.DOSSIER_JSON,
                                        DossierExchange.fileName(row))
                                .ifPresent(file -> tell(exchange.write(row, file))));
    }

    private void exportAfd() {
        selected()
                .ifPresent(row ->
                        files.save(
                                        table.getScene().getWindow(),
                                        FilePicker.Kind.DOSSIER_JSON,
                                        DossierExchange.baseName(row.index()) + "-afd.json")
                                .ifPresent(file -> tell(exchange.writeAfd(row, file))));
    }

    @FXML
    private void exportList() {
        files.save(table.getScene().getWindow(), FilePicker.Kind.LIST, "dossiers.csv")
                .ifPresent(file -> tell(exchange.writeList(Listing.DOSSIERS, file)));
    }

    private void tell(DossierExchange.Outcome outcome) {
        workplace.tell(
                switch (outcome) {
                    case DossierExchange.Outcome.Done(var _, var message) ->
                            new Notice(Sign.SATISFIED, workplace.wording().text(message));
                    case DossierExchange.Outcome.Written(var message) ->
                            new Notice(Sign.SATISFIED, workplace.wording().text(message));
                    case DossierExchange.Outcome.Refused(var message) ->
                            new Notice(Sign.FAILING, workplace.wording().text(message));
                });
    }

    @FXML
    private void importFile() {
        files.open(table.getScene().getWindow(), FilePicker.Kind.DOSSIER)
                .ifPresent(file -> {
                    desk.take(file);
                    model.refresh();
                });
    }

    private void eraseSelected() {
        selected().ifPresent(row -> erase.accept(row.id(), model::refresh));
    }

    @FXML
    private void create() {
        create.run();
    }

    @Override
    public void shown(Optional<String> target) {
        workplace.explainNothing();
        workplace.title(workplace.wording().text("dossiers.title"));
        model.refresh();
        filter.requestFocus();
        root.setOnKeyPressed(key -> {
            if (Shortcuts.FIND.match(key)) {
                filter.requestFocus();
                filter.selectAll();
                key.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }
}
