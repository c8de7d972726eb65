package nl.cyberwerkbank.ui.field;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.List;

/// Lays fields out in two columns of equal width, read row by row, and in one column where the room or the size of type
/// does not allow two. A field that is not managed takes no place.
public final class FieldGrid extends GridPane {
    private static final double NARROWEST_COLUMN = 24;

    private final Text ruler = new Text();
    private final double narrowest;
    private int columns;

    public FieldGrid() {
        this(NARROWEST_COLUMN);
    }

    /// @param narrowest width in ems below which a column does not go
    public FieldGrid(double narrowest) {
        this.narrowest = narrowest;
        getStyleClass().add("field-grid");
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        widthProperty().addListener((o, was, now) -> arrange());
        ruler.fontProperty().addListener((o, was, now) -> arrange());
        columns = 2;
    }

    /// Adds a field at the next place.
    public <N extends Node> N place(N field) {
        setHgrow(field, Priority.ALWAYS);
        field.managedProperty().addListener((o, was, now) -> distribute());
        getChildren().add(field);
        distribute();
        return field;
    }

    /// Shows these fields in this order. A field that stays keeps its node in place, and with it the focus.
    public void show(List<? extends Node> fields) {
        getChildren().removeIf(child -> !child.equals(ruler) && !fields.contains(child));
        for (int i = 0; i < fields.size(); i++) {
            Node field = fields.get(i);
            int place = i + 1; // behind the ruler
            if (place >= getChildren().size() || !getChildren().get(place).equals(field)) {
                getChildren().remove(field);
                getChildren().add(place, field);
            }
            setHgrow(field, Priority.ALWAYS);
        }
        distribute();
    }

    private void arrange() {
        Font font = ruler.getFont();
        int now = getWidth() >= 2 * narrowest * font.getSize() ? 2 : 1;
        if (now != columns && getWidth() > 0) {
            columns = now;
            distribute();
        }
    }

    private void distribute() {
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        int place = 0;
        for (Node child : getChildren()) {
            if (child.isManaged()) {
                setConstraints(child, place % columns, place / columns);
                place++;
            }
        }
    }
}
