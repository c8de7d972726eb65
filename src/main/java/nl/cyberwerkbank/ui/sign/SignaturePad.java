package nl.cyberwerkbank.ui.sign;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import nl.cyberwerkbank.dossier.offer.Stroke;
import nl.cyberwerkbank.dossier.offer.Stroke.Point;
import nl.cyberwerkbank.ui.shell.Shortcuts;

import java.util.List;

/// The field in which a signature is drawn by pen, finger or mouse. Strokes are lines, so they stay sharp at any size
/// and keep their shape when the field changes its own. It is wider than tall. Ctrl+Z takes the last stroke back.
public final class SignaturePad extends Region {
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private static final double PEN = 0.005;
    private static final double BASELINE = 0.76;
    private static final double BASELINE_INSET = 0.06;

    private final Drawing drawing = new Drawing();
    private final Group ink = new Group();
    private final Line baseline = new Line();
    private final ReadOnlyBooleanWrapper signed = new ReadOnlyBooleanWrapper(this, "signed");

    public SignaturePad() {
        getStyleClass().add("signature-pad");
        baseline.getStyleClass().add("signature-line");
        ink.setManaged(false);
        baseline.setManaged(false);
        getChildren().setAll(baseline, ink);
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // a finger is told as a mouse too; what it would scroll stays where it is
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::down);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::up);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (Shortcuts.UNDO.match(key)) {
                        undo();
                        key.consume();
                    }
                });
        widthProperty().addListener((_, _, _) -> redraw());
    }

    /// Whether enough is drawn to be a signature.
    public ReadOnlyBooleanProperty signedProperty() {
        return signed.getReadOnlyProperty();
    }

    /// What is drawn, stroke by stroke; empty when nothing is.
    public List<Stroke> strokes() {
        return drawing.strokes();
    }

    public boolean isBlank() {
        return drawing.isEmpty();
    }

    /// Takes the last stroke back.
    public void undo() {
        drawing.undo();
        redraw();
    }

    /// Takes all strokes away.
    public void clear() {
        drawing.clear();
        redraw();
    }

    private double scale() {
        return Math.max(1, getWidth()) / Point.FAR;
    }

    private void down(MouseEvent press) {
        requestFocus();
        drawing.down(press.getX() / scale(), press.getY() / scale());
        redrawLast();
        press.consume();
    }

    private void drag(MouseEvent drag) {
        drawing.move(drag.getX() / scale(), drag.getY() / scale());
        redrawLast();
        drag.consume();
    }

    private void up(MouseEvent release) {
        drawing.up();
        redraw();
        release.consume();
    }

    private void redraw() {
        ink.getChildren().setAll(drawing.strokes().stream().map(this::path).toList());
        drawing.current().map(this::path).ifPresent(ink.getChildren()::add);
        told();
    }

    /// Only the stroke under the pen is made anew: the pen does not wait for the others.
    private void redrawLast() {
        int finished = drawing.strokes().size();
        if (ink.getChildren().size() > finished) {
            ink.getChildren().remove(finished, ink.getChildren().size());
        }
        if (ink.getChildren().size() < finished) {
            redraw();
            return;
        }
        drawing.current().map(this::path).ifPresent(ink.getChildren()::add);
        told();
    }

    private void told() {
        signed.set(drawing.isSignature());
        pseudoClassStateChanged(DRAWN, !drawing.isEmpty());
    }

    private Path path(Stroke stroke) {
        double scale = scale();
        var path = new Path();
        path.getStyleClass().add("signature-ink");
        Point first = stroke.points().getFirst();
        path.getElements().add(new MoveTo(first.x() * scale, first.y() * scale));
        for (Point point : stroke.points()) {
            path.getElements().add(new LineTo(point.x() * scale, point.y() * scale));
        }
        path.setStrokeWidth(Math.max(2, PEN * getWidth()));
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    @Override
    protected void layoutChildren() {
        double y = getHeight() * BASELINE;
        baseline.setStartX(getWidth() * BASELINE_INSET);
        baseline.setEndX(getWidth() * (1 - BASELINE_INSET));
        baseline.setStartY(y);
        baseline.setEndY(y);
    }
}
