package nl.cyberwerkbank.ui.compare;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// The keys of the table. On a head or a cell they act on the column, on a label on the row.
final class TableKeys {
    private final CompareDesk desk;
    private final TablePlaces places;
    private final Consumer<TablePlaces.Place> open;

    TableKeys(CompareDesk desk, TablePlaces places, Consumer<TablePlaces.Place> open) {
        this.desk = desk;
        this.places = places;
        this.open = open;
    }

    void press(KeyEvent key) {
        places.inHand()
                .ifPresent(place -> {
                    boolean moves = key.isShortcutDown() && key.isShiftDown();
                    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
                    boolean done = moves ? move(place, key.getCode()) : plain && act(place, key.getCode());
                    if (done) {
                        key.consume();
                    }
                });
    }

    private boolean act(TablePlaces.Place place, KeyCode code) {
        switch (code) {
            case LEFT, RIGHT, UP, DOWN -> places.step(code);
            case P -> pin(place);
            case H, DELETE -> hide(place);
            case S -> place.row().ifPresent(desk::sortColumns);
            case ENTER -> open.accept(place);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(TablePlaces.Place place, KeyCode code) {
        switch (code) {
            case LEFT -> place.column().ifPresent(id -> desk.moveColumn(id, -1));
            case RIGHT -> place.column().ifPresent(id -> desk.moveColumn(id, 1));
            case UP -> place.row().ifPresent(id -> desk.moveRow(id, -1));
            case DOWN -> place.row().ifPresent(id -> desk.moveRow(id, 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pin(TablePlaces.Place place) {
        place.column()
                .ifPresentOrElse(
                        id -> desk.arrangeColumns(columns -> columns.togglingPin(id)),
                        () -> place.row().ifPresent(id -> desk.arrangeRows(rows -> rows.togglingPin(id))));
    }

    private void hide(TablePlaces.Place place) {
        place.column()
                .ifPresentOrElse(
                        id -> desk.arrangeColumns(columns -> columns.hiding(id)),
                        () -> place.row().ifPresent(id -> desk.arrangeRows(rows -> rows.hiding(id))));
    }
}
