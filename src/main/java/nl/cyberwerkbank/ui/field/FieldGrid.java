package nl.cyberwerkbank.ui.field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/// Lays fields out in columns of equal width, mostly two, read row by row, and in one column where the room or the size
/// of type does not allow that. A field that is not managed takes no place. Labels above the controls of one row are as
/// high as the highest of them, so that the controls stand in line.
public final class FieldGrid extends GridPane {
    private static final double NARROWEST_COLUMN = 24;
    private static final int USUAL_COLUMNS = 2;

    private final Set<Node> across = new HashSet<>();
    private final Map<Double, Double> leastHeights = new HashMap<>();
    private final Map<Double, Double> preferredHeights = new HashMap<>();
    private final Text ruler = new Text();
    private final double narrowest;
    private final int most;
    private int columns;

    public FieldGrid() {
        this(NARROWEST_COLUMN);
    }

    /// @param narrowest width in ems below which a column does not go
    public FieldGrid(double narrowest) {
        this(narrowest, USUAL_COLUMNS);
    }

    /// @param narrowest width in ems below which a column does not go
    /// @param most how many columns there are where the room allows
    public FieldGrid(double narrowest, int most) {
        this.narrowest = narrowest;
        this.most = most;
        getStyleClass().add("field-grid");
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        widthProperty().addListener((o, was, now) -> arrange());
        ruler.fontProperty().addListener((o, was, now) -> arrange());
        columns = most;
    }

    /// Adds a field at the next place.
    public <N extends Node> N place(N field) {
        setHgrow(field, Priority.ALWAYS);
        field.managedProperty().addListener((o, was, now) -> distribute());
        getChildren().add(field);
        distribute();
        return field;
    }

    /// Adds a field that takes the whole of its row: its answer is longer than most.
    public <N extends Node> N placeAcross(N field) {
        across.add(field);
        return place(field);
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
        int now = getWidth() >= most * narrowest * font.getSize() ? most : 1;
        if (now != columns && getWidth() > 0) {
            columns = now;
            distribute();
        }
    }

    /// JavaFX forgets at once how high something is whose height follows from its width, and asks again at every level
    /// above: the answers are kept here until something in this grid changes.
    @Override
    protected double computeMinHeight(double width) {
        return measured(leastHeights, width, () -> super.computeMinHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return measured(preferredHeights, width, () -> super.computePrefHeight(width));
    }

    private double measured(Map<Double, Double> known, double width, DoubleSupplier measure) {
        Double height = known.get(width);
        if (height == null) {
            level(width); // may change labels, and by that empty what is known
            height = measure.getAsDouble();
            known.put(width, height);
        }
        return height;
    }

    @Override
    public void requestLayout() {
        leastHeights.clear();
        preferredHeights.clear();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        level(getWidth());
        super.layoutChildren();
    }

    /// Makes the labels of a row as high as the highest is at this width of the grid.
    private void level(double whole) {
        double width = (whole - snappedLeftInset() - snappedRightInset() - (columns - 1) * getHgap()) / columns;
        if (width <= 0) {
            return;
        }
        var rows = new TreeMap<Integer, List<Label>>();
        for (Node child : getChildren()) {
            if (child.isManaged() && child instanceof Labelled labelled) {
                labelled.labelAbove()
                        .ifPresent(
                                label -> rows.computeIfAbsent(getRowIndex(child), row -> new ArrayList<>()).add(label));
            }
        }
        for (List<Label> row : rows.values()) {
            double highest = row.stream().mapToDouble(label -> label.prefHeight(width)).max().orElse(0);
            row.forEach(label -> label.setMinHeight(row.size() > 1 ? highest : USE_PREF_SIZE));
        }
    }

    /// What stands in a grid and has a label above its control.
    public interface Labelled {
        Optional<Label> labelAbove();
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
                int span = across.contains(child) ? columns : 1;
                if (span > 1) {
                    place = Math.ceilDiv(place, columns) * columns;
                }
                setConstraints(child, place % columns, place / columns, span, 1);
                if (child instanceof FormField<?> field) {
                    field.span(span);
                }
                place += span;
            }
        }
    }
}
