package nl.cyberwerkbank.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// Lays one thing over the window behind a veil. Escape or a click beside it takes it away and gives the focus back.
final class Overlay extends StackPane {
    private static final PseudoClass COVERING = PseudoClass.getPseudoClass("covering");

    private final Region veil = new Region();
    private boolean covering;
    private Optional<Node> focusBefore = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(press -> close());
        setVisible(false);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !covering) {
                        close();
                        key.consume();
                    }
                });
    }

    void show(Node content, Pos place) {
        remember();
        covering = false;
        pseudoClassStateChanged(COVERING, false);
        getChildren().setAll(veil, content);
        setAlignment(content, place);
        setVisible(true);
        content.requestFocus();
    }

    /// Fills all of the window and lets it be seen. Escape takes it away.
    void point(Node content) {
        remember();
        covering = false;
        pseudoClassStateChanged(COVERING, true);
        getChildren().setAll(content);
        setVisible(true);
        content.requestFocus();
    }

    /// Fills all of the window; neither Escape nor a click takes it away.
    void cover(Node content) {
        remember();
        covering = true;
        pseudoClassStateChanged(COVERING, true);
        getChildren().setAll(content);
        setVisible(true);
        content.requestFocus();
    }

    private void remember() {
        if (!isVisible()) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
    }

    /// Whether all of the window is given to a client.
    boolean isCovering() {
        return isVisible() && covering;
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            focusBefore.ifPresent(Node::requestFocus);
        }
    }
}
