package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which place of the table is in hand: one, reached by Tab, and left for its neighbours by the arrow keys. The place
/// stays in hand when the table is made anew.
final class TablePlaces {
    private final StickyGrid grid;
    private final Map<Node, Place> placeOf = new HashMap<>();
    private Optional<Place> current = Optional.empty();
    private List<String> columns = List.of();
    private List<String> rows = List.of();

    /// A place by ids; empty for the head or the labels.
    record Place(Optional<String> row, Optional<String> column) {}

    TablePlaces(StickyGrid grid) {
        this.grid = grid;
    }

    /// Learns what stands where. The focus stays in the table if it was there: a node that was just taken out of the
    /// table still has it. Where the place in hand is gone, its neighbour is taken in hand.
    void enter(List<String> columnsNow, List<String> rowsNow) {
        boolean focused = current.isPresent() && grid.getScene() != null && isFocusHere();
        current =
                current.map(place ->
                        new Place(
                                place.row().flatMap(row -> nearest(row, rows, rowsNow)),
                                place.column().flatMap(column -> nearest(column, columns, columnsNow))));
        columns = List.copyOf(columnsNow);
        rows = List.copyOf(rowsNow);
        placeOf.clear();
        List<List<Region>> places = grid.places();
        for (int y = 0; y < places.size(); y++) {
            Optional<String> row = y == 0 ? Optional.empty() : Optional.of(rows.get(y - 1));
            for (int x = 0; x < places.get(y).size(); x++) {
                Optional<String> column = x == 0 ? Optional.empty() : Optional.of(columns.get(x - 1));
                Region node = places.get(y).get(x);
                placeOf.put(node, new Place(row, column));
                node.setFocusTraversable(false);
            }
        }
        nodeAt(current)
                .or(() -> places.getFirst().stream().skip(1).findFirst())
                .ifPresent(node -> {
                    node.setFocusTraversable(true);
                    if (focused) {
                        node.requestFocus();
                    }
                });
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

    private boolean isFocusHere() {
        Node owner = grid.getScene().getFocusOwner();
        return owner == null || owner.equals(grid.scroll()) || placeOf.containsKey(owner);
    }

    private Optional<Region> nodeAt(Optional<Place> place) {
        return place.flatMap(sought ->
                placeOf.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(sought))
                        .map(entry -> (Region) entry.getKey())
                        .findFirst());
    }

    /// The place that has the focus, taken in hand; empty where something else has it.
    Optional<Place> inHand() {
        Optional<Place> place = Optional.ofNullable(grid.getScene().getFocusOwner()).map(placeOf::get);
        current = place.or(() -> current);
        return place;
    }

    /// Goes to a node of the table.
    void goTo(Node node) {
        Optional<Place> place = Optional.ofNullable(placeOf.get(node));
        nodeAt(place)
                .ifPresent(to -> {
                    nodeAt(current).ifPresent(before -> before.setFocusTraversable(false));
                    current = place;
                    to.setFocusTraversable(true);
                    to.requestFocus();
                    grid.reveal(to);
                });
    }

    /// Goes to the neighbour in this direction, where there is one.
    void step(KeyCode direction) {
        List<List<Region>> places = grid.places();
        Node owner = grid.getScene().getFocusOwner();
        for (int y = 0; y < places.size(); y++) {
            int x = places.get(y).indexOf(owner);
            if (x >= 0) {
                int toY = y + (direction == KeyCode.UP ? -1 : direction == KeyCode.DOWN ? 1 : 0);
                int toX = x + (direction == KeyCode.LEFT ? -1 : direction == KeyCode.RIGHT ? 1 : 0);
                if (toY >= 0 && toY < places.size() && toX >= 0 && toX < places.get(toY).size()) {
                    goTo(places.get(toY).get(toX));
                }
                return;
            }
        }
    }
}
