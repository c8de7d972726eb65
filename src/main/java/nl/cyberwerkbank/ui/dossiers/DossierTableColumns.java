package nl.cyberwerkbank.ui.dossiers;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the table its columns, their widths by the size of type, and sorting by the store instead of by the table.
final class DossierTableColumns {
    private static final double ROW_HEIGHT = 2.86;

    private final TableView<DossierSlot> table;
    private final DossierListViewModel model;
    private final Wording wording;
    private final ZoneId zone;
    private final Label ruler = new Label();
    private final Map<DossierColumn, TableColumn<DossierSlot, String>> columns = new EnumMap<>(DossierColumn.class);

    DossierTableColumns(TableView<DossierSlot> table, DossierListViewModel model, Wording wording, ZoneId zone) {
        this.table = table;
        this.model = model;
        this.wording = wording;
        this.zone = zone;
    }

    void install() {
        for (DossierColumn column : DossierColumn.values()) {
            columns.put(column, made(column));
        }
        table.getColumns().setAll(List.copyOf(columns.values()));
        columns.get(DossierColumn.CHANGED).setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(columns.get(DossierColumn.CHANGED)));
        table.setSortPolicy(view -> sort());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((o, was, now) -> arrange());
        table.widthProperty().addListener((o, was, now) -> arrange());
        ((Pane) table.getParent()).getChildren().add(ruler);
    }

    private TableColumn<DossierSlot, String> made(DossierColumn column) {
        var made = new TableColumn<DossierSlot, String>(wording.text(column.key()));
        made.setId("dossiers-column-" + column.name().toLowerCase(java.util.Locale.ROOT));
        made.setCellValueFactory(cell ->
                Bindings.createStringBinding(() -> text(column, cell.getValue()), cell.getValue().rowProperty()));
        made.setSortable(column.sort().isPresent());
        made.setReorderable(false);
        made.setUserData(column);
        if (column.isFigure()) {
            made.getStyleClass().add("figure-column");
        }
        if (column == DossierColumn.DECISION) {
            made.setCellFactory(view -> new DecisionCell());
        }
        if (column == DossierColumn.CLIENT) {
            made.getStyleClass().add("client-column");
        }
        return made;
    }

    private String text(DossierColumn column, DossierSlot slot) {
        return slot.row().map(DossierRow::index).map(index -> column.text(index, wording, zone)).orElse("");
    }

    /// A click on the order that is the store's own, newest first, is what remains when all marks are taken off.
    private boolean sort() {
        Optional<TableColumn<DossierSlot, ?>> first = table.getSortOrder().stream().findFirst();
        Optional<DossierQuery.Sort> by =
                first.map(TableColumn::getUserData).map(DossierColumn.class::cast).flatMap(DossierColumn::sort);
        boolean ascending = first.filter(c -> c.getSortType() == TableColumn.SortType.ASCENDING).isPresent();
        model.sort(
                by.orElse(DossierQuery.Sort.UPDATED),
                ascending ? DossierQuery.Direction.ASCENDING : DossierQuery.Direction.DESCENDING);
        return true;
    }

    private void arrange() {
        double type = ruler.getFont().getSize();
        double room = table.getWidth() - 2 * type;
        if (room <= 0) {
            return;
        }
        table.setFixedCellSize(Math.rint(ROW_HEIGHT * type));
        double needed = Arrays.stream(DossierColumn.values()).mapToDouble(DossierColumn::width).sum() * type;
        List<DossierColumn> leaving =
                Arrays.stream(DossierColumn.values())
                        .filter(column -> column.givesWay() > 0)
                        .sorted((a, b) -> b.givesWay() - a.givesWay())
                        .toList();
        columns.values().forEach(column -> column.setVisible(true));
        for (DossierColumn column : leaving) {
            if (needed > room) {
                columns.get(column).setVisible(false);
                needed -= column.width() * type;
            }
        }
        double spare = Math.max(0, room - needed);
        for (DossierColumn column : DossierColumn.values()) {
            var shown = columns.get(column);
            double share = column == DossierColumn.CLIENT ? spare : 0;
            shown.setMinWidth(3 * type);
            shown.setPrefWidth(column.width() * type + share);
        }
    }

    /// The decision with its sign.
    private static final class DecisionCell extends TableCell<DossierSlot, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            Optional<String> decision =
                    Optional.ofNullable(empty ? null : getTableRow())
                            .map(row -> row.getItem())
                            .flatMap(DossierSlot::row)
                            .map(row -> row.index().decision());
            setText(empty ? null : words);
            setGraphic(decision.map(DecisionCell::mark).orElse(null));
        }

        private static Label mark(String decision) {
            Sign sign = sign(decision);
            return new Icon(sign.ikon(), sign.styleClass(), "decision-mark");
        }

        private static Sign sign(String decision) {
            return switch (decision) {
                case "automaticQuote", "accepted" -> Sign.SATISFIED;
                case "noQuote", "declined" -> Sign.FAILING;
                case "refer" -> Sign.OPEN;
                default -> Sign.NEUTRAL;
            };
        }
    }
}
