package nl.cyberwerkbank.ui.help;

import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Lies over the window, darkens all but the place that is meant, and lays the callout beside it. The keys stay here
/// whatever else takes the focus: arrows move, Escape ends.
final class TourLayer extends Pane {
    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);

    /// Of the window at most this share is given to the callout, wide and high.
    private static final double MOST = 0.9;

    private final TourCallout callout;
    private final IntConsumer move;
    private final Runnable end;
    private final List<Region> shades = List.of(new Region(), new Region(), new Region(), new Region());
    private final Region ring = new Region();
    private final Runnable follow = this::follow;
    private final EventHandler<KeyEvent> keys = this::key;
    private Optional<Node> target = Optional.empty();
    private Bounds place = NOWHERE;

    /// @param move goes so many steps on
    /// @param end takes the layer away
    TourLayer(TourCallout callout, IntConsumer move, Runnable end) {
        this.callout = callout;
        this.move = move;
        this.end = end;
        setId("tour");
        shades.forEach(shade -> shade.getStyleClass().add("tour-shade"));
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        getChildren().addAll(shades);
        getChildren().addAll(ring, callout);
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

    /// Points at this; at nothing in particular where it is not there.
    void point(Optional<Node> meant) {
        target = meant;
        follow();
        requestLayout();
        callout.requestFocus();
    }

    /// The place moves when the window, the type or what stands on the screen changes.
    private void follow() {
        Bounds now =
                target.filter(node -> node.getScene() != null)
                        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                        .orElse(NOWHERE);
        if (!now.equals(place)) {
            place = now;
            requestLayout();
        }
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
        double left = Math.clamp(place.getMinX(), 0, getWidth());
        double right = Math.clamp(place.getMaxX(), 0, getWidth());
        double top = Math.clamp(place.getMinY(), 0, getHeight());
        double bottom = Math.clamp(place.getMaxY(), 0, getHeight());
        shades.get(0).resizeRelocate(0, 0, getWidth(), top);
        shades.get(1).resizeRelocate(0, bottom, getWidth(), getHeight() - bottom);
        shades.get(2).resizeRelocate(0, top, left, bottom - top);
        shades.get(3).resizeRelocate(right, top, getWidth() - right, bottom - top);
        ring.setVisible(right > left);
        ring.resizeRelocate(left, top, right - left, bottom - top);
        double width = Math.min(callout.prefWidth(-1), getWidth() * MOST);
        double height = Math.min(callout.prefHeight(width), getHeight() * MOST);
        double gap = callout.getInsets().getTop() / 2;
        double x = Math.clamp(left, gap, Math.max(gap, getWidth() - width - gap));
        double y = Math.clamp(top, gap, Math.max(gap, getHeight() - height - gap));
        if (right + gap + width + gap <= getWidth()) {
            x = right + gap;
        } else if (left - gap - width - gap >= 0) {
            x = left - gap - width;
        } else if (bottom + gap + height + gap <= getHeight()) {
            y = bottom + gap;
        } else if (top - gap - height - gap >= 0) {
            y = top - gap - height;
        } else {
            // no room beside it: over its lower right corner
            x = Math.max(gap, right - width - gap);
            y = Math.max(gap, bottom - height - gap);
        }
        callout.resizeRelocate(x, y, width, height);
    }
}
