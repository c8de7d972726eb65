package nl.cyberwerkbank.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A table whose head row and first column stay in view, with the columns and rows that are pinned. Only the rows in
/// view are made. Columns share the room and never get narrower than can be read; rows are as high as their highest
/// cell. The grid has the focus as a whole, and shows which of its cells is in hand.
final class StickyGrid extends Region {
    /// Widths in ems.
    private static final double LABEL = 15.5;

    private static final double NARROWEST = 11.6;

    /// The pinned rows take no more than this share of the height, and scroll by themselves beyond it.
    private static final double MOST_PINNED = 0.4;

    /// How close to an edge something is dragged before the table scrolls, in ems.
    private static final double EDGE = 2.5;

    private static final double LABEL_ORDER = -2;
    private static final double PINNED_ORDER = -1;
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final Text ruler = new Text();
    private final VBox head = new VBox();
    private final VBox pinned = new VBox();
    private final ScrollPane pinnedScroll = new ScrollPane(pinned);
    private final RowWindow<Line> body = new RowWindow<>(Line::new);
    private final ScrollBar across = new ScrollBar();
    private int columns;
    private int pinnedColumns;
    private Spot inHand = new Spot("", 0);

    /// A row that can be made.
    ///
    /// @param id of the row; empty for the head
    /// @param content what it is made from: an equal content makes an equal row
    record Row(String id, Object content, Supplier<Parts> parts) {}

    /// What a row is made of.
    ///
    /// @param cells one a column; none for a heading over the rows that follow
    record Parts(Region label, List<Region> cells) {
        Parts {
            cells = List.copyOf(cells);
        }
    }

    /// A place in the grid.
    ///
    /// @param row its id; empty for the head
    /// @param column 0 for the label, else from 1
    record Spot(String row, int column) {}

    StickyGrid() {
        getStyleClass().add("compare-grid");
        setFocusTraversable(true);
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((_, _, _) -> relayRows());
        pinnedScroll.getStyleClass().add("page-scroll");
        pinnedScroll.setFocusTraversable(false);
        pinnedScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setOrientation(Orientation.HORIZONTAL);
        across.valueProperty().addListener((_, _, _) -> relayRows());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        widthProperty().addListener((_, _, _) -> relayRows());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(ruler, body, pinnedScroll, head, across);
    }

    /// Shows a table.
    ///
    /// @param pinnedFirst how many of the first columns stay in view
    void show(Row headRow, List<Row> pinnedRows, List<Row> rows, int pinnedFirst) {
        Line first = new Line(headRow);
        columns = first.cells.size();
        pinnedColumns = pinnedFirst;
        head.getChildren().setAll(first);
        pinned.getChildren().setAll(pinnedRows.stream().map(Line::new).toList());
        body.show(rows);
        lines().forEach(Line::mark);
        relayRows();
    }

    /// A row as it is shown.
    private final class Line extends Region {
        private final String id;
        private final Region label;
        private final List<Region> cells;

        Line(Row row) {
            Parts parts = row.parts().get();
            id = row.id();
            label = parts.label();
            cells = parts.cells();
            label.setViewOrder(LABEL_ORDER);
            getChildren().setAll(cells);
            getChildren().add(label);
            mark();
        }

        private Optional<Region> at(int column) {
            return column == 0 ? Optional.of(label) : cells.stream().skip(column - 1L).findFirst();
        }

        private void mark() {
            for (int column = 0; column <= cells.size(); column++) {
                boolean here = inHand.equals(new Spot(id, column));
                at(column).ifPresent(cell -> cell.pseudoClassStateChanged(IN_HAND, here));
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return room();
        }

        @Override
        protected double computePrefHeight(double width) {
            if (cells.isEmpty()) {
                return Math.ceil(label.prefHeight(room()));
            }
            double column = columnWidth();
            double highest = cells.stream().mapToDouble(cell -> cell.prefHeight(column)).max().orElse(0);
            return Math.ceil(Math.max(highest, label.prefHeight(labelWidth())));
        }

        @Override
        protected void layoutChildren() {
            double first = labelWidth();
            double column = columnWidth();
            label.resizeRelocate(0, 0, cells.isEmpty() ? room() : first, getHeight());
            for (int i = 0; i < cells.size(); i++) {
                double x = first + i * column - (i < pinnedColumns ? 0 : Math.rint(across.getValue()));
                cells.get(i).setViewOrder(i < pinnedColumns ? PINNED_ORDER : 0);
                cells.get(i).setVisible(x < room() - em());
                cells.get(i).resizeRelocate(x, 0, column, getHeight());
            }
        }
    }

    /// The lines that are there now.
    private Stream<Line> lines() {
        return Stream.concat(
                Stream.of(head, pinned).flatMap(box -> box.getChildren().stream()).map(Line.class::cast), body.lines());
    }

    private void relayRows() {
        lines().forEach(Region::requestLayout);
        requestLayout();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double labelWidth() {
        return Math.rint(LABEL * em());
    }

    /// How wide the rows are: a bar that scrolls down stands beside them.
    private double room() {
        return Math.max(0, snapSizeX(getWidth()) - snappedLeftInset() - snappedRightInset() - bar());
    }

    private double bar() {
        return Math.ceil(across.prefHeight(-1));
    }

    /// As many whole columns as fit share the room.
    private double columnWidth() {
        double narrowest = Math.rint(NARROWEST * em());
        double left = room() - labelWidth();
        return Math.max(narrowest, Math.floor(left / Math.clamp((long) (left / narrowest), 1, Math.max(1, columns))));
    }

    private double pinnedWidth() {
        return labelWidth() + Math.min(pinnedColumns, columns) * columnWidth();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = room() + bar();
        double bottom = getHeight() - snappedBottomInset();
        double y = snappedTopInset();
        double hidden = labelWidth() + columns * columnWidth() - room();
        across.setVisible(hidden > 0);
        across.setMax(Math.max(0, hidden));
        across.setVisibleAmount(across.getMax() * room() / (room() + across.getMax() + 1));
        across.setUnitIncrement(columnWidth());
        across.setBlockIncrement(columnWidth());
        across.setValue(Math.clamp(across.getValue(), 0, across.getMax()));
        if (hidden > 0) {
            bottom -= bar();
            across.resizeRelocate(x, bottom, room(), bar());
        }
        double headHeight = head.prefHeight(width);
        head.resizeRelocate(x, y, width, headHeight);
        y += headHeight;
        double pinnedHeight = Math.min(pinned.prefHeight(width), Math.floor(MOST_PINNED * getHeight()));
        pinnedScroll.resizeRelocate(x, y, width, pinnedHeight);
        y += pinnedHeight;
        body.resizeRelocate(x, y, width, Math.max(0, bottom - y));
    }

    private void wheel(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            scrollBy(-event.getDeltaX());
            event.consume();
        }
    }

    private void scrollBy(double pixels) {
        across.setValue(Math.clamp(across.getValue() + pixels, 0, across.getMax()));
    }

    /// Takes a place in hand.
    void hand(Spot spot) {
        inHand = spot;
        lines().forEach(Line::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /// The node of the place in hand, while it is in view.
    Optional<Region> nodeInHand() {
        return lines().filter(line -> line.id.equals(inHand.row()))
                .flatMap(line -> line.at(inHand.column()).stream())
                .findFirst();
    }

    /// A screen reader reads the place in hand.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? nodeInHand().<Object>map(node -> node).orElse(this)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Brings the place in hand into view, clear of what stays.
    void reveal() {
        body.reveal(inHand.row());
        int column = inHand.column() - 1;
        if (column >= pinnedColumns) {
            double left = labelWidth() + column * columnWidth();
            across.setValue(
                    Math.clamp(
                            across.getValue(),
                            Math.clamp(left + columnWidth() - room(), 0, across.getMax()),
                            Math.clamp(left - pinnedWidth(), 0, across.getMax())));
        }
    }

    /// Scrolls a little to the side where a column is dragged to an edge of the view.
    void scrollAcross(double sceneX) {
        scrollBy(edge(sceneToLocal(sceneX, 0).getX(), getWidth()));
    }

    /// Scrolls a little up or down where a row is dragged to an edge of the view.
    void scrollDown(double sceneY) {
        body.scrollBy(edge(body.sceneToLocal(0, sceneY).getY(), body.getHeight()));
    }

    /// How far to scroll, in pixels: back in front of the first edge, on behind the last one.
    private double edge(double at, double room) {
        double near = EDGE * em();
        return at < near ? -near / 2 : at > room - near ? near / 2 : 0;
    }
}
