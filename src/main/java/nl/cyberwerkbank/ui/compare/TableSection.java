package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
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
import java.util.HashMap;
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
    private final Map<Made, Region> made = new HashMap<>();
    private final Map<Node, Place> placeOf = new HashMap<>();
    private Optional<Place> current = Optional.empty();

    /// What a node was made from: it is kept as long as that does not change.
    private record Made(String row, String column, Object content) {}

    /// A place in the grid by ids; empty for the head or the labels.
    private record Place(Optional<String> row, Optional<String> column) {}

    TableSection(CompareHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.workplace().wording();
        this.cells = new TableCells(wording, desk.casework().today());
        this.columnWords = new ColumnWords(wording);
        onlyDifferences.setText(wording.text("compare.only.differences"));
        onlyDifferences.setId("compare-only-differences");
        onlyDifferences.selectedProperty().addListener((_, _, _) -> refresh());
        onlyNeeds.setText(wording.text("compare.only.needs"));
        onlyNeeds.setId("compare-only-needs");
        onlyNeeds.selectedProperty().addListener((_, _, _) -> refresh());
        hidden.setId("compare-hidden");
        var capture = act("compare.capture", "compare-capture", host::capture);
        var addInsurer = act("compare.addInsurer", "compare-add-insurer", host::addInsurer);
        capture.setDisable(desk.dossier().isEmpty() || !desk.canWrite());
        addInsurer.setDisable(!desk.canWrite());
        var tools = new FlowPane(onlyDifferences, onlyNeeds, hidden, capture, addInsurer);
        tools.getStyleClass().add("compare-tools");
        hint = new Paragraph(wording.text("compare.hint"), "quiet", "small", "compare-hint");
        grid.scroll().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root = new VBox(tools, hint, grid.scroll());
        root.getStyleClass().add("compare-table");
        VBox.setVgrow(grid.scroll(), Priority.ALWAYS);
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
        List<StickyGrid.Row> body = new ArrayList<>();
        rows.stream()
                .filter(row -> pinned.contains(row.id()))
                .forEach(row -> body.add(row(row, table.columns(), StickyGrid.Hold.STAYS)));
        List<TableRow> loose = rows.stream().filter(row -> !pinned.contains(row.id())).toList();
        List<TableRow> figures = loose.stream().filter(row -> row instanceof TableRow.Figures).toList();
        if (!figures.isEmpty()) {
            body.add(band("figures", wording.text("compare.group.figures")));
            figures.forEach(row -> body.add(row(row, table.columns(), StickyGrid.Hold.SCROLLS)));
        }
        for (FeatureGroup group : desk.matrix().groups()) {
            List<TableRow> of = loose.stream().filter(row -> isOf(row, group)).toList();
            if (!of.isEmpty()) {
                body.add(band(group.id(), group.name().in(wording.locale())));
                of.forEach(row -> body.add(row(row, table.columns(), StickyGrid.Hold.SCROLLS)));
            }
        }
        placeOf.clear();
        List<Region> heads = table.columns().stream().map(this::head).toList();
        List<String> pinnedColumns = desk.advice().columns().pinned();
        int held = (int) table.columns().stream().filter(column -> pinnedColumns.contains(column.id())).count();
        grid.show(corner(rows.size()), heads, body, held);
        enterPlaces(table.columns(), rows, pinned);
        fillHidden(table);
    }

    private boolean isWanted(TableRow row) {
        boolean needed = row instanceof TableRow.Clauses clauses && clauses.need().isPresent();
        return (!onlyDifferences.isSelected() || row.differs()) && (!onlyNeeds.isSelected() || needed);
    }

    private static boolean isOf(TableRow row, FeatureGroup group) {
        return row instanceof TableRow.Clauses clauses && clauses.feature().group().equals(group);
    }

    private Region corner(int rows) {
        return made.computeIfAbsent(
                new Made("corner", "", rows),
                _ -> {
                    var corner = new VBox(new Paragraph(wording.text("compare.corner", rows), "quiet", "small"));
                    corner.getStyleClass().addAll("compare-cell", "compare-head", "compare-corner");
                    return corner;
                });
    }

    private StickyGrid.Row band(String id, String words) {
        return new StickyGrid.Row.Band(
                made.computeIfAbsent(
                        new Made("band", id, ""),
                        _ -> {
                            var label = new Label(words);
                            label.getStyleClass().add("compare-band");
                            return label;
                        }));
    }

    private StickyGrid.Row row(TableRow row, List<TableColumn> columns, StickyGrid.Hold hold) {
        boolean stays = hold == StickyGrid.Hold.STAYS;
        Region label =
                made.computeIfAbsent(
                        new Made(row.id(), "label", cells.contentOfLabel(row, stays)),
                        _ -> movable(cells.label(row, stays), row));
        List<Region> inRow =
                columns.stream()
                        .map(column ->
                                made.computeIfAbsent(
                                        new Made(row.id(), column.id(), cells.content(row, column)),
                                        _ -> entered(cells.cell(row, column))))
                        .toList();
        return new StickyGrid.Row.Cells(label, inRow, hold);
    }

    private Region entered(Region cell) {
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    go(Optional.ofNullable(placeOf.get(cell)));
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        open();
                    }
                });
        return cell;
    }

    private Region head(TableColumn column) {
        boolean pinned = desk.advice().columns().pinned().contains(column.id());
        return made.computeIfAbsent(
                new Made("head", column.id(), List.of(columnWords.name(column), columnWords.kind(column), pinned)),
                _ -> makeHead(column, pinned));
    }

    private Region makeHead(TableColumn column, boolean pinned) {
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
        if (pinned) {
            line.getChildren().add(1, new Icon(Material2OutlinedMZ.PUSH_PIN, "quiet"));
        }
        var head = new VBox(line, new Paragraph(columnWords.kind(column), "compare-source"));
        head.getStyleClass().addAll("compare-cell", "compare-head");
        columnWords.note(column).ifPresent(note -> Tooltip.install(head, new Tooltip(note)));
        head.setAccessibleText(columnWords.name(column) + ", " + columnWords.kind(column));
        menu.setOnAction(_ -> columnMenu(column.id()).show(menu, javafx.geometry.Side.BOTTOM, 0, 0));
        head.setOnContextMenuRequested(
                event -> columnMenu(column.id()).show(head, event.getScreenX(), event.getScreenY()));
        drag(head, column.id(), desk::placeColumn);
        return entered(head);
    }

    private Region movable(Region label, TableRow row) {
        label.setOnContextMenuRequested(event -> rowMenu(row.id()).show(label, event.getScreenX(), event.getScreenY()));
        drag(label, row.id(), desk::placeRow);
        return entered(label);
    }

    /// What happens when one thing is dropped on another.
    @FunctionalInterface
    private interface Drop {
        void on(String id, String target);
    }

    private void drag(Region node, String id, Drop drop) {
        node.setOnDragDetected(event -> {
            node.startFullDrag();
            node.getStyleClass().add("dragged");
            grid.setUserData(id);
            event.consume();
        });
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> node.getStyleClass().add("drop-here"));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> node.getStyleClass().removeAll("drop-here"));
        node.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                event -> {
                    node.getStyleClass().removeAll("drop-here");
                    if (grid.getUserData() instanceof String moved && !moved.equals(id)) {
                        drop.on(moved, id);
                    }
                    event.consume();
                });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> node.getStyleClass().removeAll("dragged"));
    }

    private ContextMenu columnMenu(String id) {
        var menu = new ContextMenu();
        item(menu, "compare.act.pin", () -> desk.arrangeColumns(columns -> columns.togglingPin(id)));
        item(menu, "compare.act.left", () -> desk.moveColumn(id, -1));
        item(menu, "compare.act.right", () -> desk.moveColumn(id, 1));
        item(menu, "compare.act.hideColumn", () -> desk.arrangeColumns(columns -> columns.hiding(id)));
        desk.advice().quotes().stream()
                .filter(quote -> quote.id().toString().equals(id))
                .forEach(quote -> item(menu, "compare.act.edit", () -> host.edit(quote)));
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
        if (!id.startsWith("feature.")) {
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
        hidden.setDisable(hidden.getItems().isEmpty());
    }

    private void showAgain(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        hidden.getItems().add(item);
    }

    private void enterPlaces(List<TableColumn> columns, List<TableRow> rows, List<String> pinned) {
        List<List<Region>> places = grid.places();
        List<TableRow> inOrder = inOrder(rows, pinned);
        for (int y = 0; y < places.size(); y++) {
            Optional<String> row = y == 0 ? Optional.empty() : Optional.of(inOrder.get(y - 1).id());
            for (int x = 0; x < places.get(y).size(); x++) {
                Optional<String> column = x == 0 ? Optional.empty() : Optional.of(columns.get(x - 1).id());
                Region node = places.get(y).get(x);
                placeOf.put(node, new Place(row, column));
                node.setFocusTraversable(false);
            }
        }
        nodeAt(current)
                .or(() -> places.getFirst().stream().skip(1).findFirst())
                .ifPresent(node -> {
                    node.setFocusTraversable(true);
                    if (current.isPresent() && grid.getScene() != null && isFocusHere()) {
                        node.requestFocus();
                    }
                });
    }

    private boolean isFocusHere() {
        Node owner = grid.getScene().getFocusOwner();
        return owner == null || owner.equals(grid.scroll()) || placeOf.containsKey(owner);
    }

    private List<TableRow> inOrder(List<TableRow> rows, List<String> pinned) {
        var order = new ArrayList<TableRow>();
        rows.stream().filter(row -> pinned.contains(row.id())).forEach(order::add);
        List<TableRow> loose = rows.stream().filter(row -> !pinned.contains(row.id())).toList();
        loose.stream().filter(row -> row instanceof TableRow.Figures).forEach(order::add);
        for (FeatureGroup group : desk.matrix().groups()) {
            loose.stream().filter(row -> isOf(row, group)).forEach(order::add);
        }
        return order;
    }

    private Optional<Region> nodeAt(Optional<Place> place) {
        return place.flatMap(sought ->
                placeOf.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(sought))
                        .map(entry -> (Region) entry.getKey())
                        .findFirst());
    }

    private void go(Optional<Place> place) {
        nodeAt(place)
                .ifPresent(node -> {
                    nodeAt(current).ifPresent(before -> before.setFocusTraversable(false));
                    current = place;
                    node.setFocusTraversable(true);
                    node.requestFocus();
                    grid.reveal(node);
                });
    }

    private void key(KeyEvent key) {
        Optional<Place> at = Optional.ofNullable(grid.getScene().getFocusOwner()).map(placeOf::get);
        if (at.isEmpty()) {
            return;
        }
        boolean move = key.isShortcutDown() && key.isShiftDown();
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        boolean done =
                switch (key.getCode()) {
                    case LEFT, RIGHT, UP, DOWN -> move ? move(at.get(), key.getCode()) : plain && step(key.getCode());
                    case P -> plain && pin(at.get());
                    case H, DELETE -> plain && hide(at.get());
                    case S ->
                            plain
                                    && at.get()
                                            .row()
                                            .filter(row -> !row.startsWith("feature."))
                                            .map(row -> {
                                                desk.sortColumns(row);
                                                return true;
                                            })
                                            .orElse(false);
                    case ENTER -> plain && open();
                    default -> false;
                };
        if (done) {
            key.consume();
        }
    }

    private boolean step(KeyCode direction) {
        List<List<Region>> places = grid.places();
        Node owner = grid.getScene().getFocusOwner();
        for (int y = 0; y < places.size(); y++) {
            int x = places.get(y).indexOf(owner);
            if (x >= 0) {
                int toY = y + (direction == KeyCode.UP ? -1 : direction == KeyCode.DOWN ? 1 : 0);
                int toX = x + (direction == KeyCode.LEFT ? -1 : direction == KeyCode.RIGHT ? 1 : 0);
                if (toY >= 0 && toY < places.size() && toX >= 0 && toX < places.get(toY).size()) {
                    go(Optional.ofNullable(placeOf.get(places.get(toY).get(toX))));
                }
                return true;
            }
        }
        return false;
    }

    private boolean move(Place at, KeyCode direction) {
        current = Optional.of(at);
        boolean across = direction == KeyCode.LEFT || direction == KeyCode.RIGHT;
        int places = direction == KeyCode.LEFT || direction == KeyCode.UP ? -1 : 1;
        Optional<String> id = across ? at.column() : at.row();
        id.ifPresent(moved -> {
            if (across) {
                desk.moveColumn(moved, places);
            } else {
                desk.moveRow(moved, places);
            }
        });
        return id.isPresent();
    }

    /// On the head a key acts on the column, on a label on the row, in between on the column.
    private boolean pin(Place at) {
        current = Optional.of(at);
        at.column()
                .ifPresentOrElse(
                        id -> desk.arrangeColumns(columns -> columns.togglingPin(id)),
                        () -> at.row().ifPresent(id -> desk.arrangeRows(rows -> rows.togglingPin(id))));
        return true;
    }

    private boolean hide(Place at) {
        at.column()
                .ifPresentOrElse(
                        id -> desk.arrangeColumns(columns -> columns.hiding(id)),
                        () -> at.row().ifPresent(id -> desk.arrangeRows(rows -> rows.hiding(id))));
        return true;
    }

    private boolean open() {
        Optional<Place> at = Optional.ofNullable(grid.getScene().getFocusOwner()).map(placeOf::get);
        current = at.or(() -> current);
        at.filter(place -> place.column().isPresent())
                .ifPresent(place -> {
                    Optional<TableColumn> column =
                            desk.allColumns().stream()
                                    .filter(each -> each.id().equals(place.column().get()))
                                    .findFirst();
                    place.row()
                            .filter(row -> row.startsWith("feature."))
                            .map(row -> Integer.parseInt(row.substring("feature.".length())))
                            .flatMap(desk.matrix()::feature)
                            .ifPresent(feature -> column.ifPresent(of -> host.openCell(feature, of)));
                });
        return at.isPresent();
    }
}
