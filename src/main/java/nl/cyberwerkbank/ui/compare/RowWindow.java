package nl.cyberwerkbank.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Rows of any height of which only those in view are made. Where it stands is told by the first row in view and how
/// much of it is scrolled away, so that no height needs to be known of rows that nobody looks at.
///
/// @param <L> the node of a row
final class RowWindow<L extends Region> extends Region {
    private final Function<StickyGrid.Row, L> make;
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, L> made = new HashMap<>();
    private List<StickyGrid.Row> rows = List.of();
    private int first;
    private double above;
    private boolean following;

    /// @param make makes the node of a row
    RowWindow(Function<StickyGrid.Row, L> make) {
        this.make = make;
        getStyleClass().add("compare-rows");
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty()
                .addListener((_, _, now) -> {
                    if (!following) {
                        goTo(now.doubleValue());
                    }
                });
        addEventHandler(ScrollEvent.SCROLL, event -> scrollBy(-event.getDeltaY()));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(bar);
    }

    /// Shows these rows; the nodes of rows whose content did not change stay, and so does the first row in view.
    void show(List<StickyGrid.Row> now) {
        Map<Object, L> before = new HashMap<>();
        made.forEach((at, line) -> before.put(rows.get(at).content(), line));
        Optional<String> top = rows.stream().skip(first).findFirst().map(StickyGrid.Row::id);
        rows = List.copyOf(now);
        made.clear();
        for (int at = 0; at < rows.size(); at++) {
            if (before.containsKey(rows.get(at).content())) {
                made.put(at, before.get(rows.get(at).content()));
            }
            if (top.equals(Optional.of(rows.get(at).id()))) {
                first = at;
            }
        }
        first = Math.clamp(first, 0, Math.max(0, rows.size() - 1));
        requestLayout();
    }

    /// The nodes that are there now.
    Stream<L> lines() {
        return made.values().stream();
    }

    private double height(int at) {
        L line =
                made.computeIfAbsent(
                        at,
                        _ -> {
                            L fresh = make.apply(rows.get(at));
                            getChildren().addFirst(fresh);
                            fresh.applyCss();
                            return fresh;
                        });
        return line.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        while (above < 0 && first > 0) {
            first--;
            above += height(first);
        }
        above = Math.max(0, above);
        while (first < rows.size() - 1 && above >= height(first)) {
            above -= height(first);
            first++;
        }
        double below = place();
        if (below < getHeight() && (first > 0 || above > 0)) {
            above -= getHeight() - below;
            while (above < 0 && first > 0) {
                first--;
                above += height(first);
            }
            above = Math.max(0, above);
            place();
        }
        follow();
    }

    /// Places the rows from the first on.
    ///
    /// @return where they end
    private double place() {
        double y = -above;
        var inView = new ArrayList<Integer>();
        for (int at = first; at < rows.size() && y < getHeight(); at++) {
            double height = height(at);
            made.get(at).resizeRelocate(0, Math.rint(y), made.get(at).prefWidth(-1), height);
            inView.add(at);
            y += height;
        }
        made.keySet().retainAll(inView);
        getChildren().removeIf(node -> !node.equals(bar) && !made.containsValue(node));
        return y;
    }

    /// The bar counts in rows: their heights are not known before they are made.
    private void follow() {
        double position = rows.isEmpty() ? 0 : first + above / height(first);
        int last = made.keySet().stream().mapToInt(Integer::intValue).max().orElse(first);
        double end = -above + made.keySet().stream().mapToDouble(this::height).sum();
        double hidden = rows.isEmpty() ? 0 : Math.max(0, end - getHeight()) / height(last);
        double shown = last + 1 - hidden - position;
        following = true;
        bar.setMax(Math.max(0.001, rows.size() - shown));
        bar.setVisibleAmount(rows.isEmpty() ? 0 : bar.getMax() * shown / rows.size());
        bar.setUnitIncrement(0.5);
        bar.setBlockIncrement(Math.max(0.5, shown - 1));
        bar.setValue(Math.min(position, bar.getMax()));
        bar.setVisible(shown < rows.size());
        double thick = Math.ceil(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
        following = false;
    }

    /// Where the bar was put; its end is the end of the last row.
    private void goTo(double position) {
        if (!rows.isEmpty()) {
            boolean end = position >= bar.getMax();
            first = end ? rows.size() - 1 : (int) Math.clamp(Math.floor(position), 0, rows.size() - 1);
            above = end ? height(first) : (position - first) * height(first);
            requestLayout();
        }
    }

    /// Scrolls down so many pixels; up where it is negative.
    void scrollBy(double pixels) {
        above += pixels;
        requestLayout();
    }

    /// Brings a row into view: as a whole, or its beginning where it is higher than the view.
    void reveal(String id) {
        int at = rows.stream().map(StickyGrid.Row::id).toList().indexOf(id);
        double y = -above;
        for (int before = first; before < at && y < getHeight(); before++) {
            y += height(before);
        }
        if (at >= 0 && (at <= first || y >= getHeight())) {
            above = at <= first ? 0 : height(at) - getHeight();
            first = at;
        } else if (at >= 0) {
            above += Math.clamp(y + height(at) - getHeight(), 0, y);
        }
        requestLayout();
    }
}
