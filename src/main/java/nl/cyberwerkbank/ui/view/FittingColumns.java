package nl.cyberwerkbank.ui.view;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Keeps the columns of a list as wide as their words need at the size of type in use. Where the room is narrow columns
/// leave in their turn; where it is wide those that hold free text share what is left.
public final class FittingColumns {
    private static final double ROW_HEIGHT = 2.86;
    private static final double EDGES = 2;
    private static final double LEAST = 3;

    private final TableView<?> table;
    private final Map<TableColumn<?, ?>, Room> rooms = new LinkedHashMap<>();
    private final Label ruler = new Label();

    /// The room of one column.
    ///
    /// @param width least width, in times the size of type
    /// @param givesWay its turn to disappear: the highest goes first, 0 never
    /// @param part of what is left over that it takes, beside the parts of the others; 0 for what has one length
    public record Room(double width, int givesWay, int part) {}

    /// @param table stands in a pane already
    public FittingColumns(TableView<?> table) {
        this.table = table;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((o, was, now) -> arrange());
        table.widthProperty().addListener((o, was, now) -> arrange());
        ((Pane) table.getParent()).getChildren().add(ruler);
    }

    /// Takes a column of the table under its care.
    public void add(TableColumn<?, ?> column, Room room) {
        rooms.put(column, room);
        arrange();
    }

    private void arrange() {
        double type = ruler.getFont().getSize();
        double there = table.getWidth() / type - EDGES;
        if (there <= 0) {
            return;
        }
        table.setFixedCellSize(Math.rint(ROW_HEIGHT * type));
        double needed = rooms.values().stream().mapToDouble(Room::width).sum();
        List<TableColumn<?, ?>> leaving =
                rooms.keySet().stream()
                        .filter(column -> room(column).givesWay() > 0)
                        .sorted(Comparator.comparingInt(column -> -room(column).givesWay()))
                        .toList();
        rooms.keySet().forEach(column -> column.setVisible(true));
        for (TableColumn<?, ?> column : leaving) {
            if (needed > there) {
                column.setVisible(false);
                needed -= room(column).width();
            }
        }
        int parts = rooms.keySet().stream().filter(TableColumn::isVisible).mapToInt(each -> room(each).part()).sum();
        double part = parts == 0 ? 0 : Math.max(0, there - needed) / parts;
        rooms.forEach((column, room) -> {
            column.setMinWidth(LEAST * type);
            column.setPrefWidth((room.width() + room.part() * part) * type);
        });
    }

    private Room room(TableColumn<?, ?> column) {
        return Objects.requireNonNull(rooms.get(column));
    }
}
