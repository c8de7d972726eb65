package nl.cyberwerkbank.ui.loss;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.loss.LossScreen.LossFront;
import nl.cyberwerkbank.ui.loss.LossScreen.LossTarget;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.FittingColumns;
import nl.cyberwerkbank.ui.view.FittingColumns.Room;
import nl.cyberwerkbank.ui.view.Fxml;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of losses, newest number first. Enter or a double click opens one.
public final class LossListView implements LossFront {
    private static final int MOST = 500;

    private final Casework casework;
    private final Workplace workplace;
    private final LossTarget target;
    private final Parent root;

    @FXML private CustomTextField filter;

    @FXML private TableView<PartRow> table;

    @FXML private VBox nothing;

    /// @param target told which loss to open
    public LossListView(Casework casework, Workplace workplace, LossTarget target) {
        this.casework = casework;
        this.workplace = workplace;
        this.target = target;
        this.root = Fxml.load(this, workplace.wording());
    }

    @FXML
    private void initialize() {
        Wording wording = workplace.wording();
        filter.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        filter.textProperty().addListener((_, _, _) -> fill());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        table.setPlaceholder(new Label(""));
        var columns = new FittingColumns(table);
        columns.add(column("number", PartRow::number), new Room(8.3, 0, 0));
        var client = column("client", PartRow::clientName);
        client.getStyleClass().add("client-column");
        columns.add(client, new Room(18.5, 0, 1));
        columns.add(column("reported", row -> row.startsOn().map(wording::date).orElse("")), new Room(7.2, 0, 0));
        columns.add(column("phase", row -> wording.text(row.statusKey())), new Room(8.3, 0, 0));
        var reserve = column("reserve", row -> reserve(row, wording));
        reserve.getStyleClass().add("figure-column");
        columns.add(reserve, new Room(7.2, 2, 0));
        columns.add(column("story", PartRow::title), new Room(15, 1, 2));
        table.setRowFactory(_ -> row());
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        openSelected();
                        key.consume();
                    }
                });
    }

    private static String reserve(PartRow row, Wording wording) {
        return row.cents().isEmpty() || row.cents().getAsLong() == 0
                ? ""
                : wording.roundMoney(Money.ofMinor(CurrencyUnit.EUR, row.cents().getAsLong()));
    }

    private TableColumn<PartRow, String> column(String name, Function<PartRow, String> text) {
        var column = new TableColumn<PartRow, String>(workplace.wording().text("loss.list." + name));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    private TableRow<PartRow> row() {
        var row = new TableRow<PartRow>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                openSelected();
            }
        });
        return row;
    }

    private void keyInFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            openSelected();
            key.consume();
        }
    }

    private void openSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> target.go(Optional.of(row.dossier() + "/" + row.id())));
    }

    private void fill() {
        List<PartRow> found =
                casework.parts(
                        PartQuery.all(DossierPart.Kind.LOSS, casework.today())
                                .matching(filter.getText())
                                .sortedBy(PartQuery.Sort.NUMBER)
                                .page(0, MOST));
        table.getItems().setAll(found);
        table.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        if (!found.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    @FXML
    private void report() {
        target.go(Optional.of(LossScreen.REPORT));
    }

    @Override
    public void shown(Optional<String> rest) {
        fill();
        filter.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }
}
