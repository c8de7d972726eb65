package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

import java.util.Optional;
import java.util.function.Consumer;

/// Heads and labels are dragged: onto another one to take its place, onto the corner to be pinned, onto the list of
/// what is hidden to be hidden. A row of figures that is dropped on a head sorts the columns. What is dragged to an
/// edge scrolls the table.
final class TableDrag {
    private final CompareDesk desk;
    private Optional<Dragged> dragged = Optional.empty();

    /// What is being dragged, by its id.
    private sealed interface Dragged {
        record Column(String id) implements Dragged {}

        record Row(String id) implements Dragged {}
    }

    TableDrag(CompareDesk desk, StickyGrid grid) {
        this.desk = desk;
        grid.addEventFilter(
                MouseDragEvent.MOUSE_DRAG_OVER,
                event ->
                        dragged.ifPresent(what -> {
                            switch (what) {
                                case Dragged.Column _ -> grid.scrollAcross(event.getSceneX());
                                case Dragged.Row _ -> grid.scrollDown(event.getSceneY());
                            }
                        }));
    }

    /// The head of a column.
    void column(Node head, String id) {
        source(head, new Dragged.Column(id));
        target(
                head,
                moved -> {
                    switch (moved) {
                        case Dragged.Column(String column) -> desk.dropColumn(column, id);
                        case Dragged.Row(String row) -> desk.sortColumns(row);
                    }
                });
    }

    /// The label of a row.
    void row(Node label, String id) {
        source(label, new Dragged.Row(id));
        target(
                label,
                moved -> {
                    if (moved instanceof Dragged.Row(String row)) {
                        desk.dropRow(row, id);
                    }
                });
    }

    /// What is dropped here is pinned.
    void pins(Node corner) {
        target(
                corner,
                moved -> {
                    switch (moved) {
                        case Dragged.Column(String id) -> desk.arrangeColumns(columns -> columns.pinning(id));
                        case Dragged.Row(String id) -> desk.arrangeRows(rows -> rows.pinning(id));
                    }
                });
    }

    /// What is dropped here is hidden.
    void hides(Node list) {
        target(
                list,
                moved -> {
                    switch (moved) {
                        case Dragged.Column(String id) -> desk.arrangeColumns(columns -> columns.hiding(id));
                        case Dragged.Row(String id) -> desk.arrangeRows(rows -> rows.hiding(id));
                    }
                });
    }

    private void source(Node node, Dragged what) {
        node.setOnDragDetected(event -> {
            node.startFullDrag();
            node.getStyleClass().add("dragged");
            dragged = Optional.of(what);
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> node.getStyleClass().removeAll("dragged"));
    }

    private void target(Node node, Consumer<Dragged> drop) {
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> node.getStyleClass().add("drop-here"));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> node.getStyleClass().removeAll("drop-here"));
        node.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                event -> {
                    node.getStyleClass().removeAll("drop-here");
                    Optional<Dragged> moved = dragged;
                    dragged = Optional.empty();
                    moved.ifPresent(drop);
                    event.consume();
                });
    }
}
