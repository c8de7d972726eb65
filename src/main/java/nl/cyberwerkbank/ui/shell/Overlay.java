package nl.cyberwerkbank.ui.shell;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/// Lays one thing over the window behind a veil, and keeps the focus in it until it goes: the keys never reach what
/// lies behind. Escape takes it away and gives the focus back.
final class Overlay extends StackPane {
    private static final PseudoClass COVERING = PseudoClass.getPseudoClass("covering");

    private final Region veil = new Region();
    private final Region before = new Region();
    private final Region after = new Region();
    private boolean covering;
    private Optional<Node> focusBefore = Optional.empty();
    private Optional<Node> focusWithin = Optional.empty();
    private Optional<Node> beneath = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        veil.getStyleClass().add("veil");
        setVisible(false);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !covering) {
                        staying().ifPresentOrElse(Staying::askedToGo, this::close);
                        key.consume();
                    }
                });
        turnBack(before, after, TraversalDirection.PREVIOUS);
        turnBack(after, before, TraversalDirection.NEXT);
        sceneProperty()
                .subscribe(scene ->
                        Optional.ofNullable(scene)
                                .ifPresent(
                                        now -> now.focusOwnerProperty().addListener((_, _, focus) -> follow(focus))));
    }

    private Optional<Staying> staying() {
        return getChildren().stream().filter(Staying.class::isInstance).map(Staying.class::cast).findFirst();
    }

    /// A way out that leads in again at the other end.
    private static void turnBack(Region end, Region otherEnd, TraversalDirection direction) {
        end.setFocusTraversable(true);
        end.setMaxSize(0, 0);
        end.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        otherEnd.requestFocusTraversal(direction);
                    }
                });
    }

    /// What cannot be reached by Tab may still ask for the focus, such as a list behind that was read anew.
    private void follow(Node focus) {
        if (!isVisible()) {
            return;
        }
        if (holds(focus)) {
            focusWithin = Optional.of(focus);
        } else {
            Platform.runLater(() -> {
                if (isVisible() && !holds(getScene().getFocusOwner())) {
                    focusWithin
                            .filter(node -> node.getScene() != null && node.isVisible() && !node.isDisabled())
                            .ifPresentOrElse(Node::requestFocus, this::focusFirst);
                }
            });
        }
    }

    private boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void focusFirst() {
        before.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Lays it over; a click beside it does nothing, for it may hold what was typed.
    void show(Node content, Pos place) {
        lay(content, place);
        veil.setOnMousePressed(null);
    }

    /// Lays it over; a click beside it takes it away as well.
    void showLightly(Node content, Pos place) {
        lay(content, place);
        veil.setOnMousePressed(press -> close());
    }

    private void lay(Node content, Pos place) {
        open(false, false, veil, before, content, after);
        setAlignment(content, place);
        focus(content);
    }

    /// Fills all of the window and lets it be seen. Escape takes it away.
    void point(Node content) {
        open(true, false, before, content, after);
        focus(content);
    }

    /// Fills all of the window; neither Escape nor a click takes it away.
    void cover(Node content) {
        open(true, true, before, content, after);
        focus(content);
    }

    private void open(boolean fills, boolean covers, Node... children) {
        if (!isVisible()) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        beneath =
                staying()
                        .filter(Node.class::isInstance)
                        .map(Node.class::cast)
                        .filter(content -> !List.of(children).contains(content));
        focusWithin = Optional.empty();
        covering = covers;
        pseudoClassStateChanged(COVERING, fills);
        getChildren().setAll(children);
        setVisible(true);
    }

    /// Content may know best where the focus goes; else it goes to the first thing that takes it.
    private void focus(Node content) {
        // what scrolls has its contents once it has its looks
        applyCss();
        layout();
        content.requestFocus();
        Node focus = getScene().getFocusOwner();
        if (!holds(focus) || (content.equals(focus) && !content.isFocusTraversable())) {
            focusFirst();
        }
    }

    /// Whether all of the window is given to a client.
    boolean isCovering() {
        return isVisible() && covering;
    }

    void close() {
        Optional<Node> back = beneath;
        beneath = Optional.empty();
        if (back.isPresent()) {
            show(back.get(), Pos.CENTER);
        } else if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            focusBefore.ifPresent(Node::requestFocus);
        }
    }
}
