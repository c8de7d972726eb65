package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table inside a scroll pane whose head row and first column stay in view, with the columns and rows that are
/// pinned. Columns share the room and never get narrower than can be read; rows are as high as their highest cell.
final class StickyGrid extends Region {
    /// Widths in ems.
    private static final double LABEL = 15.5;

    private static final double NARROWEST = 11.6;

    /// The pinned rows stay in view while they take no more than this share of the height.
    private static final double MOST_PINNED = 0.4;

    /// How close to an edge something is dragged before the table scrolls, in ems.
    private static final double EDGE = 2.5;

    private static final double CORNER_ORDER = -4;
    private static final double HEAD_ORDER = -3;
    private static final double PINNED_ORDER = -2;
    private static final double LABEL_ORDER = -1;

    private final ScrollPane scroll = new ScrollPane(this);
    private final Text ruler = new Text();
    private Region corner = new Region();
    private List<Region> heads = List.of();
    private List<Row> rows = List.of();
    private List<Double> measured = List.of();
    private double measuredFor;
    private int pinnedColumns;
    private double pinnedHeight;

    /// A row of the grid.
    sealed interface Row {
        /// A heading over the rows that follow.
        record Band(Region label) implements Row {}

        /// A row of cells.
        ///
        /// @param cells one a column
        record Cells(Region label, List<Region> cells, Hold hold) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }
        }
    }

    /// Whether something scrolls away.
    enum Hold {
        SCROLLS,
        STAYS
    }

    StickyGrid() {
        getStyleClass().add("compare-grid");
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        scroll.getStyleClass().addAll("page-scroll", "compare-scroll");
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty()
                .addListener((_, was, now) -> {
                    if (was.getWidth() != now.getWidth() || was.getHeight() != now.getHeight()) {
                        requestLayout();
                    }
                    hold();
                });
        scroll.hvalueProperty().addListener((_, _, _) -> hold());
        scroll.vvalueProperty().addListener((_, _, _) -> hold());
        widthProperty().addListener((_, _, _) -> hold());
        heightProperty().addListener((_, _, _) -> hold());
        ruler.fontProperty().addListener((_, _, _) -> requestLayout());
    }

    /// What scrolls it.
    ScrollPane scroll() {
        return scroll;
    }

    /// Shows a table. Nodes that stay keep their place and with it the focus.
    ///
    /// @param pinned how many of the first columns stay in view
    void show(Region topLeft, List<Region> headRow, List<Row> body, int pinned) {
        corner = topLeft;
        heads = List.copyOf(headRow);
        rows = List.copyOf(body);
        pinnedColumns = pinned;
        var all = new ArrayList<Node>();
        all.add(ruler);
        for (Row row : rows) {
            switch (row) {
                case Row.Band(Region label) -> all.add(label);
                case Row.Cells(Region label, List<Region> cells, _) -> {
                    all.add(label);
                    all.addAll(cells);
                }
            }
        }
        all.addAll(heads);
        all.add(corner);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        order();
        requestLayout();
    }

    private void order() {
        corner.setViewOrder(CORNER_ORDER);
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setViewOrder(i < pinnedColumns ? HEAD_ORDER - 0.5 : HEAD_ORDER);
        }
        for (Row row : rows) {
            if (row instanceof Row.Cells(Region label, List<Region> cells, Hold hold)) {
                double above = hold == Hold.STAYS ? PINNED_ORDER : 0;
                label.setViewOrder(above + LABEL_ORDER + (hold == Hold.STAYS ? 0.4 : 0));
                for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).setViewOrder(above + (i < pinnedColumns ? LABEL_ORDER / 2 : 0));
                }
            } else if (row instanceof Row.Band(Region label)) {
                label.setViewOrder(LABEL_ORDER / 4);
            }
        }
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double labelWidth() {
        return Math.rint(LABEL * em());
    }

    private double columnWidth() {
        double room = scroll.getViewportBounds().getWidth() - labelWidth();
        int count = Math.max(1, heads.size());
        return Math.max(Math.rint(NARROWEST * em()), Math.floor(room / count));
    }

    @Override
    protected double computePrefWidth(double height) {
        return labelWidth() + heads.size() * columnWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The heights of the head and of every row. Texts are measured once for all that ask, until something changes.
    private List<Double> heights() {
        double column = columnWidth();
        if (measured.size() != rows.size() + 1 || measuredFor != column) {
            measuredFor = column;
            measured = Stream.concat(Stream.of(measuredHead()), rows.stream().map(this::height)).toList();
        }
        return measured;
    }

    @Override
    public void requestLayout() {
        measured = List.of();
        super.requestLayout();
    }

    private double measuredHead() {
        double column = columnWidth();
        double highest = heads.stream().mapToDouble(head -> head.prefHeight(column)).max().orElse(0);
        return Math.ceil(Math.max(highest, corner.prefHeight(labelWidth())));
    }

    private double height(Row row) {
        return switch (row) {
            case Row.Band(Region label) -> Math.ceil(label.prefHeight(computePrefWidth(-1)));
            case Row.Cells(Region label, List<Region> cells, _) -> {
                double column = columnWidth();
                double highest = cells.stream().mapToDouble(cell -> cell.prefHeight(column)).max().orElse(0);
                yield Math.ceil(Math.max(highest, label.prefHeight(labelWidth())));
            }
        };
    }

    @Override
    protected void layoutChildren() {
        double first = labelWidth();
        double column = columnWidth();
        List<Double> heights = heights();
        double y = heights.getFirst();
        corner.resizeRelocate(0, 0, first, y);
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).resizeRelocate(first + i * column, 0, column, y);
        }
        pinnedHeight = 0;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            double height = heights.get(at + 1);
            switch (row) {
                case Row.Band(Region label) -> label.resizeRelocate(0, y, computePrefWidth(-1), height);
                case Row.Cells(Region label, List<Region> cells, Hold hold) -> {
                    label.resizeRelocate(0, y, first, height);
                    for (int i = 0; i < cells.size(); i++) {
                        cells.get(i).resizeRelocate(first + i * column, y, column, height);
                    }
                    pinnedHeight += hold == Hold.STAYS ? height : 0;
                }
            }
            y += height;
        }
        hold();
    }

    /// Snapped to pixels as the scroll pane snaps its content, so that what stays does not tremble.
    private double scrolledX() {
        return -snapPositionX(-scroll.getHvalue() * Math.max(0, getWidth() - scroll.getViewportBounds().getWidth()));
    }

    private double scrolledY() {
        return -snapPositionY(-scroll.getVvalue() * Math.max(0, getHeight() - scroll.getViewportBounds().getHeight()));
    }

    /// Moves what stays in view to where the view is.
    private void hold() {
        double x = scrolledX();
        double y = scrolledY();
        double forPinned = pinnedHeight <= MOST_PINNED * scroll.getViewportBounds().getHeight() ? y : 0;
        corner.setTranslateX(x);
        corner.setTranslateY(y);
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setTranslateX(i < pinnedColumns ? x : 0);
            heads.get(i).setTranslateY(y);
        }
        for (Row row : rows) {
            if (row instanceof Row.Cells(Region label, List<Region> cells, Hold hold)) {
                double down = hold == Hold.STAYS ? forPinned : 0;
                label.setTranslateX(x);
                label.setTranslateY(down);
                for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).setTranslateX(i < pinnedColumns ? x : 0);
                    cells.get(i).setTranslateY(down);
                }
            }
        }
    }

    /// Brings a cell into view, clear of what stays.
    void reveal(Node node) {
        double left = labelWidth() + Math.min(pinnedColumns, heads.size()) * columnWidth();
        double top =
                heights().getFirst()
                        + (pinnedHeight <= MOST_PINNED * scroll.getViewportBounds().getHeight() ? pinnedHeight : 0);
        var bounds = node.getBoundsInParent();
        double roomX = scroll.getViewportBounds().getWidth();
        double roomY = scroll.getViewportBounds().getHeight();
        shift(bounds.getMinX() - node.getTranslateX(), bounds.getWidth(), scrolledX(), left, roomX, getWidth())
                .filter(_ -> node.getTranslateX() == 0)
                .ifPresent(scroll::setHvalue);
        shift(bounds.getMinY() - node.getTranslateY(), bounds.getHeight(), scrolledY(), top, roomY, getHeight())
                .filter(_ -> node.getTranslateY() == 0)
                .ifPresent(scroll::setVvalue);
    }

    private static Optional<Double> shift(
            double at, double size, double scrolled, double kept, double room, double whole) {
        if (whole <= room) {
            return Optional.empty();
        }
        double to = scrolled;
        if (at + size > scrolled + room) {
            to = at + size - room;
        }
        if (at < to + kept) {
            to = at - kept;
        }
        return to == scrolled ? Optional.empty() : Optional.of(Math.clamp(to / (whole - room), 0, 1));
    }

    /// Scrolls a little to the side where a column is dragged to an edge of the view.
    void scrollAcross(double sceneX) {
        double at = scroll.sceneToLocal(sceneX, 0).getX();
        double hidden = Math.max(1, getWidth() - scroll.getViewportBounds().getWidth());
        scroll.setHvalue(Math.clamp(scroll.getHvalue() + edge(at, scroll.getWidth()) / hidden, 0, 1));
    }

    /// Scrolls a little up or down where a row is dragged to an edge of the view.
    void scrollDown(double sceneY) {
        double at = scroll.sceneToLocal(0, sceneY).getY();
        double hidden = Math.max(1, getHeight() - scroll.getViewportBounds().getHeight());
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + edge(at, scroll.getHeight()) / hidden, 0, 1));
    }

    /// How far to scroll, in pixels: back in front of the first edge, on behind the last one.
    private double edge(double at, double room) {
        double near = EDGE * em();
        return at < near ? -near / 2 : at > room - near ? near / 2 : 0;
    }

    /// The nodes of the grid by place: row 0 is the head, column 0 the labels. A band has one node.
    List<List<Region>> places() {
        var all = new ArrayList<List<Region>>();
        all.add(Stream.concat(Stream.of(corner), heads.stream()).toList());
        for (Row row : rows) {
            if (row instanceof Row.Cells(Region label, List<Region> cells, _)) {
                all.add(Stream.concat(Stream.of(label), cells.stream()).toList());
            }
        }
        return all;
    }
}
