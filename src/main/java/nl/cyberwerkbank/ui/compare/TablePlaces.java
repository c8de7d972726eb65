package nl.cyberwerkbank.ui.compare;

import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which place of the table is in hand: left for its neighbours by the arrow keys, and kept when the table is made
/// anew.
final class TablePlaces {
    private final StickyGrid grid;
    private Optional<Place> current = Optional.empty();
    private List<String> columns = List.of();
    private List<String> rows = List.of();

    /// A place by ids; empty for the head or the labels.
    record Place(Optional<String> row, Optional<String> column) {}

    TablePlaces(StickyGrid grid) {
        this.grid = grid;
    }

    /// Learns what stands where. Where the place in hand is gone, its neighbour is taken in hand.
    void enter(List<String> columnsNow, List<String> rowsNow) {
        current =
                current.map(place ->
                        new Place(
                                place.row().flatMap(row -> nearest(row, rows, rowsNow)),
                                place.column().flatMap(column -> nearest(column, columns, columnsNow))));
        columns = List.copyOf(columnsNow);
        rows = List.copyOf(rowsNow);
        current =
                current.or(() -> columns.stream().findFirst().map(id -> new Place(Optional.empty(), Optional.of(id))));
        mark();
        if (grid.isFocused()) {
            grid.reveal();
        }
    }

    /// What stands where something stood: itself, else the next that is still there, else the one before.
    private static Optional<String> nearest(String id, List<String> before, List<String> now) {
        int at = Math.max(0, before.indexOf(id));
        return Stream.concat(
                        Stream.concat(Stream.of(id), before.stream().skip(at)),
                        before.subList(0, Math.min(at, before.size())).reversed().stream())
                .filter(now::contains)
                .findFirst();
    }

    private void mark() {
        current.ifPresent(place ->
                grid.hand(
                        new StickyGrid.Spot(
                                place.row().orElse(""), place.column().map(id -> columns.indexOf(id) + 1).orElse(0))));
    }

    /// The place in hand while the table has the focus.
    Optional<Place> inHand() {
        return current.filter(_ -> grid.isFocused());
    }

    /// Takes a place in hand.
    void take(Place place) {
        current = Optional.of(place);
        grid.requestFocus();
        mark();
    }

    /// Goes to the neighbour in this direction, where there is one.
    void step(KeyCode direction) {
        current.ifPresent(place -> {
            int y = place.row().map(id -> rows.indexOf(id) + 1).orElse(0);
            int x = place.column().map(id -> columns.indexOf(id) + 1).orElse(0);
            int toY = y + (direction == KeyCode.UP ? -1 : direction == KeyCode.DOWN ? 1 : 0);
            int toX = x + (direction == KeyCode.LEFT ? -1 : direction == KeyCode.RIGHT ? 1 : 0);
            boolean corner = toX == 0 && toY == 0;
            if (toY >= 0 && toY <= rows.size() && toX >= 0 && toX <= columns.size() && !corner) {
                take(new Place(named(rows, toY), named(columns, toX)));
                grid.reveal();
            }
        });
    }

    private static Optional<String> named(List<String> ids, int place) {
        return place == 0 ? Optional.empty() : Optional.of(ids.get(place - 1));
    }
}
