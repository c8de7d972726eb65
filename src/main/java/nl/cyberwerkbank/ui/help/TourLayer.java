package nl.cyberwerkbank.ui.help;

import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Lies over the window, darkens all but the places that are meant, and lays the callout beside them. The keys stay
/// here whatever else takes the focus: arrows move, Escape ends.
final class TourLayer extends Pane {
    /// Of the window at most this share is given to the callout, wide and high.
    private static final double MOST = 0.9;

    private final TourCallout callout;
    private final IntConsumer move;
    private final Runnable end;
    private final Path shade = new Path();
    private final Group rings = new Group();
    private final Runnable follow = this::follow;
    private final EventHandler<KeyEvent> keys = this::key;
    private List<Node> targets = List.of();
    private List<Bounds> places = List.of();

    /// @param move goes so many steps on
    /// @param end takes the layer away
    TourLayer(TourCallout callout, IntConsumer move, Runnable end) {
        this.callout = callout;
        this.move = move;
        this.end = end;
        setId("tour");
        shade.getStyleClass().add("tour-shade");
        shade.setFillRule(FillRule.EVEN_ODD);
        rings.setMouseTransparent(true);
        rings.setAutoSizeChildren(false);
        for (Node each : List.of(shade, rings)) {
            each.setManaged(false);
        }
        getChildren().addAll(shade, rings, callout);
        sceneProperty()
                .addListener((_, was, now) -> {
                    Optional.ofNullable(was).ifPresent(this::letGo);
                    Optional.ofNullable(now).ifPresent(this::hold);
                });
    }

    private void hold(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addPostLayoutPulseListener(follow);
    }

    private void letGo(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.removePostLayoutPulseListener(follow);
    }

    /// Points at these; at nothing in particular where there are none.
    void point(List<Node> meant) {
        targets = List.copyOf(meant);
        rings.getChildren().setAll(targets.stream().map(_ -> ring()).toList());
        targets.forEach(TourLayer::reveal);
        follow();
        requestLayout();
        callout.requestFocus();
    }

    /// A place moves when the window, the type or what stands on the screen changes.
    private void follow() {
        List<Bounds> now = targets.stream().filter(node -> node.getScene() != null).map(this::seen).toList();
        if (!now.equals(places)) {
            places = now;
            requestLayout();
        }
    }

    /// Where it is to be seen: inside the window, and inside whatever scrolls it.
    private Bounds seen(Node node) {
        Bounds seen = within(here(node));
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scrolling) {
                Bounds frame = here(scrolling);
                double left = Math.max(seen.getMinX(), frame.getMinX());
                double top = Math.max(seen.getMinY(), frame.getMinY());
                double right = Math.max(left, Math.min(seen.getMaxX(), frame.getMaxX()));
                double bottom = Math.max(top, Math.min(seen.getMaxY(), frame.getMaxY()));
                seen = new BoundingBox(left, top, right - left, bottom - top);
            }
        }
        return seen;
    }

    private Bounds here(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Brings a place into view where it is scrolled out of it.
    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scrolling && scrolling.getContent() != null) {
                Node content = scrolling.getContent();
                double over = content.getLayoutBounds().getHeight() - scrolling.getViewportBounds().getHeight();
                double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
                if (over > 0) {
                    scrolling.setVvalue(Math.clamp(top / over, 0, 1) * scrolling.getVmax());
                }
            }
        }
    }

    /// What of it lies inside the window.
    private Bounds within(Bounds there) {
        double left = Math.clamp(there.getMinX(), 0, getWidth());
        double top = Math.clamp(there.getMinY(), 0, getHeight());
        double right = Math.clamp(there.getMaxX(), 0, getWidth());
        double bottom = Math.clamp(there.getMaxY(), 0, getHeight());
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> end.run();
            case RIGHT, PAGE_DOWN -> move.accept(1);
            case LEFT, PAGE_UP -> move.accept(-1);
            default -> {
                if (!isHere(key.getTarget()) || isStray(key.getCode())) {
                    callout.requestFocus();
                    break;
                }
                return;
            }
        }
        key.consume();
    }

    private static boolean isStray(KeyCode code) {
        return !List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.SHIFT).contains(code);
    }

    private boolean isHere(Object focused) {
        for (Node each = focused instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        shade.getElements().clear();
        outline(new BoundingBox(0, 0, getWidth(), getHeight()));
        places.forEach(this::outline);
        for (int i = 0; i < places.size(); i++) {
            Bounds at = places.get(i);
            rings.getChildren().get(i).resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        }
        double width = Math.min(callout.prefWidth(-1), getWidth() * MOST);
        double height = Math.min(callout.prefHeight(width), getHeight() * MOST);
        Bounds free = beside(width, height);
        callout.resizeRelocate(free.getMinX(), free.getMinY(), width, height);
    }

    private void outline(Bounds box) {
        shade.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new HLineTo(box.getMaxX()),
                        new VLineTo(box.getMaxY()),
                        new HLineTo(box.getMinX()),
                        new ClosePath());
    }

    private static Node ring() {
        var ring = new Region();
        ring.getStyleClass().add("tour-ring");
        return ring;
    }

    /// Where the callout goes: right, below, left or above of the first place, the first where it covers none of them;
    /// else over the lower right corner of the first.
    private Bounds beside(double width, double height) {
        double gap = callout.getInsets().getTop() / 2;
        Bounds first = places.isEmpty() ? within(getLayoutBounds()) : places.getFirst();
        double x = Math.clamp(first.getMinX(), gap, Math.max(gap, getWidth() - width - gap));
        double y = Math.clamp(first.getMinY(), gap, Math.max(gap, getHeight() - height - gap));
        return Stream.of(
                        new BoundingBox(first.getMaxX() + gap, y, width, height),
                        new BoundingBox(x, first.getMaxY() + gap, width, height),
                        new BoundingBox(first.getMinX() - gap - width, y, width, height),
                        new BoundingBox(x, first.getMinY() - gap - height, width, height))
                .filter(box -> getLayoutBounds().contains(box) && places.stream().noneMatch(box::intersects))
                .findFirst()
                .orElseGet(() ->
                        new BoundingBox(
                                Math.max(gap, first.getMaxX() - width - gap),
                                Math.max(gap, first.getMaxY() - height - gap),
                                width,
                                height));
    }
}
