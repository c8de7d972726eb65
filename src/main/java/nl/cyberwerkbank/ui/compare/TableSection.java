package nl.cyberwerkbank.ui.compare;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.FeatureGroup;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.market.table.TableRow;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table: columns and rows are sorted, hidden, moved and pinned by drag, by key and by menu.
final class TableSection implements CompareSection {
    private final CompareHost host;
    private final CompareDesk desk;
    private final Wording wording;
    private final TableCells cells;
    private final ColumnWords columnWords;
    private final StickyGrid grid = new StickyGrid();
    private final CheckBox onlyDifferences = new CheckBox();
    private final CheckBox onlyNeeds = new CheckBox();
    private final MenuButton hidden = new MenuButton();
    private final Label hint;
    private final VBox root;
    private final TablePlaces places = new TablePlaces(grid);
    private final TableDrag drag;

    /// Whether a row scrolls away.
    private enum Hold {
        SCROLLS,
        STAYS
    }

    TableSection(CompareHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.workplace().wording();
        this.cells = new TableCells(wording, desk.casework().today());
        this.columnWords = new ColumnWords(wording);
        this.drag = new TableDrag(desk, grid);
        onlyDifferences.setText(wording.text("compare.only.differences"));
        onlyDifferences.setId("compare-only-differences");
        onlyDifferences.selectedProperty().addListener((_, _, _) -> refresh());
        onlyNeeds.setText(wording.text("compare.only.needs"));
        onlyNeeds.setId("compare-only-needs");
        onlyNeeds.selectedProperty().addListener((_, _, _) -> refresh());
        hidden.setId("compare-hidden");
        drag.hides(hidden);
        var capture = act("compare.capture", "compare-capture", host::capture);
        var addInsurer = act("compare.addInsurer", "compare-add-insurer", host::addInsurer);
        capture.setDisable(desk.dossier().isEmpty() || !desk.canWrite());
        addInsurer.setDisable(!desk.canWrite());
        var tools = new FlowPane(onlyDifferences, onlyNeeds, hidden, capture, addInsurer);
        tools.getStyleClass().add("compare-tools");
        hint = new Paragraph(wording.text("compare.hint"), "quiet", "small", "internal");
        var keys = new TableKeys(desk, places, this::open);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        grid.setAccessibleText(wording.text("compare.part.table"));
        root = new VBox(tools, hint, grid);
        root.getStyleClass().add("compare-table");
        VBox.setVgrow(grid, Priority.ALWAYS);
    }

    private Button act(String key, String id, Runnable action) {
        var button = new Button(wording.text(key));
        button.setId(id);
        button.getStyleClass().addAll("secondary", "internal");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean scrollsItself() {
        return true;
    }

    @Override
    public void refresh() {
        ComparisonTable table = desk.table();
        List<TableRow> rows = desk.rows(table).stream().filter(this::isWanted).toList();
        List<String> pinned = desk.advice().rows().pinned();
        List<TableRow> kept = rows.stream().filter(row -> pinned.contains(row.id())).toList();
        List<TableRow> loose = rows.stream().filter(row -> !pinned.contains(row.id())).toList();
        Map<String, List<TableRow>> bands = new LinkedHashMap<>();
        bands.put(
                wording.text("compare.group.figures"),
                loose.stream().filter(row -> row instanceof TableRow.Figures).toList());
        for (FeatureGroup group : desk.matrix().groups()) {
            bands.put(group.name().in(wording.locale()), loose.stream().filter(row -> isOf(row, group)).toList());
        }
        List<String> inOrder = new ArrayList<>(kept.stream().map(TableRow::id).toList());
        List<StickyGrid.Row> body = new ArrayList<>();
        bands.forEach((heading, of) -> {
            if (!of.isEmpty()) {
                body.add(band(heading));
            }
            of.forEach(row -> {
                inOrder.add(row.id());
                body.add(row(row, table.columns(), Hold.SCROLLS));
            });
        });
        List<String> pinnedColumns = desk.advice().columns().pinned();
        int held = (int) table.columns().stream().filter(column -> pinnedColumns.contains(column.id())).count();
        grid.show(
                head(rows.size(), table.columns()),
                kept.stream().map(row -> row(row, table.columns(), Hold.STAYS)).toList(),
                body,
                held);
        places.enter(table.columns().stream().map(TableColumn::id).toList(), inOrder);
        fillHidden(table);
    }

    private boolean isWanted(TableRow row) {
        boolean needed = row instanceof TableRow.Clauses clauses && clauses.need().isPresent();
        return (!onlyDifferences.isSelected() || row.differs()) && (!onlyNeeds.isSelected() || needed);
    }

    private static boolean isOf(TableRow row, FeatureGroup group) {
        return row instanceof TableRow.Clauses clauses && clauses.feature().group().equals(group);
    }

    private StickyGrid.Row head(int rows, List<TableColumn> columns) {
        return new StickyGrid.Row(
                "", "", () -> new StickyGrid.Parts(corner(rows), columns.stream().map(this::head).toList()));
    }

    private Region corner(int rows) {
        var corner = new VBox(new Paragraph(wording.text("compare.corner", rows), "quiet", "small"));
        corner.getStyleClass().addAll("compare-cell", "compare-head", "compare-corner");
        drag.pins(corner);
        return corner;
    }

    private static StickyGrid.Row band(String words) {
        return new StickyGrid.Row(
                words,
                words,
                () -> {
                    var label = new Label(words);
                    label.getStyleClass().add("compare-band");
                    return new StickyGrid.Parts(label, List.of());
                });
    }

    private StickyGrid.Row row(TableRow row, List<TableColumn> columns, Hold hold) {
        List<Object> content = new ArrayList<>();
        content.add(row.id());
        content.add(cells.contentOfLabel(row, hold == Hold.STAYS));
        columns.forEach(column -> content.add(List.of(column.id(), cells.content(row, column))));
        return new StickyGrid.Row(
                row.id(),
                content,
                () ->
                        new StickyGrid.Parts(
                                movable(cells.label(row, hold == Hold.STAYS), row),
                                columns.stream()
                                        .map(column -> entered(cells.cell(row, column), place(row.id(), column.id())))
                                        .toList()));
    }

    private static TablePlaces.Place place(String row, String column) {
        return new TablePlaces.Place(Optional.of(row), Optional.of(column));
    }

    private Region entered(Region cell, TablePlaces.Place place) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> places.take(place));
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        open(place);
                    }
                });
        return cell;
    }

    private Region head(TableColumn column) {
        boolean pinned = desk.advice().columns().pinned().contains(column.id());
        var name = new Paragraph(columnWords.name(column), "compare-column-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var menu = new Button("", new Icon(Material2OutlinedMZ.MORE_VERT, "quiet"));
        menu.getStyleClass().addAll("flat", "glyph-button", "compare-menu");
        menu.setFocusTraversable(false);
        menu.setAccessibleText(wording.text("compare.menu", columnWords.name(column)));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, menu);
        line.getStyleClass().add("compare-state-line");
        var kind = new HBox(new Paragraph(columnWords.kind(column), "compare-source"));
        kind.getStyleClass().add("compare-state-line");
        if (pinned) {
            kind.getChildren().addFirst(new Icon(Material2OutlinedMZ.PUSH_PIN, "quiet"));
        }
        var head = new VBox(line, kind);
        head.getStyleClass().addAll("compare-cell", "compare-head");
        columnWords.note(column).ifPresent(note -> Tooltip.install(head, new Tooltip(note)));
        head.setAccessibleText(columnWords.name(column) + ", " + columnWords.kind(column));
        menu.setOnAction(_ -> columnMenu(column.id()).show(menu, javafx.geometry.Side.BOTTOM, 0, 0));
        head.setOnContextMenuRequested(
                event -> columnMenu(column.id()).show(head, event.getScreenX(), event.getScreenY()));
        drag.column(head, column.id());
        return entered(head, new TablePlaces.Place(Optional.empty(), Optional.of(column.id())));
    }

    private Region movable(Region label, TableRow row) {
        label.setOnContextMenuRequested(event -> rowMenu(row.id()).show(label, event.getScreenX(), event.getScreenY()));
        drag.row(label, row.id());
        return entered(label, new TablePlaces.Place(Optional.of(row.id()), Optional.empty()));
    }

    private ContextMenu columnMenu(String id) {
        var menu = new ContextMenu();
        item(menu, "compare.act.pin", () -> desk.arrangeColumns(columns -> columns.togglingPin(id)));
        item(menu, "compare.act.left", () -> desk.moveColumn(id, -1));
        item(menu, "compare.act.right", () -> desk.moveColumn(id, 1));
        item(menu, "compare.act.hideColumn", () -> desk.arrangeColumns(columns -> columns.hiding(id)));
        desk.advice().quotes().stream()
                .filter(quote -> quote.id().toString().equals(id))
                .forEach(quote -> {
                    item(menu, "compare.act.edit", () -> host.edit(quote));
                    quote.file().ifPresent(file -> item(menu, "compare.act.openFile", () -> host.show(file)));
                });
        if (desk.own().insurers().stream().anyMatch(insurer -> insurer.id().equals(id))) {
            item(menu, "compare.act.removeInsurer", () -> desk.changeOwn(own -> own.withoutInsurer(id)));
        }
        return menu;
    }

    private ContextMenu rowMenu(String id) {
        var menu = new ContextMenu();
        item(menu, "compare.act.pin", () -> desk.arrangeRows(rows -> rows.togglingPin(id)));
        item(menu, "compare.act.up", () -> desk.moveRow(id, -1));
        item(menu, "compare.act.down", () -> desk.moveRow(id, 1));
        item(menu, "compare.act.hideRow", () -> desk.arrangeRows(rows -> rows.hiding(id)));
        if (CompareDesk.isSortable(id)) {
            item(menu, "compare.act.sort", () -> desk.sortColumns(id));
        }
        return menu;
    }

    private void item(ContextMenu menu, String key, Runnable action) {
        var item = new MenuItem(wording.text(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    private void fillHidden(ComparisonTable table) {
        hidden.getItems().clear();
        for (TableColumn column : desk.hiddenColumns()) {
            showAgain(
                    wording.text("compare.hidden.column", columnWords.name(column)),
                    () -> desk.arrangeColumns(columns -> columns.showing(column.id())));
        }
        for (TableRow row : desk.hiddenRows(table)) {
            showAgain(
                    wording.text("compare.hidden.row", cells.label(row)),
                    () -> desk.arrangeRows(rows -> rows.showing(row.id())));
        }
        hidden.setText(wording.text("compare.hidden", hidden.getItems().size()));
        if (hidden.getItems().isEmpty()) {
            var nothing = new MenuItem(wording.text("compare.hidden.nothing"));
            nothing.setDisable(true);
            hidden.getItems().add(nothing);
        }
    }

    private void showAgain(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        hidden.getItems().add(item);
    }

    /// Opens the cell of a clause, or the captured quote whose head it is.
    private void open(TablePlaces.Place place) {
        Optional<TableColumn> column =
                desk.allColumns().stream().filter(each -> place.column().equals(Optional.of(each.id()))).findFirst();
        if (place.row().isEmpty()) {
            desk.advice().quotes().stream()
                    .filter(quote -> place.column().equals(Optional.of(quote.id().toString())))
                    .forEach(host::edit);
        }
        place.row()
                .flatMap(TableRow::feature)
                .flatMap(desk.matrix()::feature)
                .ifPresent(feature -> column.ifPresent(of -> host.openCell(feature, of)));
    }
}
