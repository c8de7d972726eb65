package nl.cyberwerkbank.ui.quote;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.theme.Icon;

import java.util.Optional;

/// One premium on the screen, with what sets it apart under it.
final class CellView extends VBox {
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass ADVISED = PseudoClass.getPseudoClass("advised");
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

    private final String noPremium;
    private final Label figure = new Label();
    private final VBox marks = new VBox();
    private Optional<PremiumCell> shown = Optional.empty();

    /// @param noPremium what stands in place of a premium where there is none
    CellView(String noPremium) {
        this.noPremium = noPremium;
        getStyleClass().add("premium-cell");
        figure.getStyleClass().add("premium-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        marks.getStyleClass().add("premium-marks");
        getChildren().setAll(figure, marks);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    void show(PremiumCell cell) {
        if (shown.filter(cell::equals).isPresent()) {
            return;
        }
        shown = Optional.of(cell);
        boolean priced = cell.reason().isEmpty();
        figure.setText(priced ? cell.premium() : noPremium);
        figure.getStyleClass().remove("quiet");
        if (!priced) {
            figure.getStyleClass().add("quiet");
        }
        Tooltip.uninstall(this, null);
        if (!priced) {
            Tooltip.install(this, new Tooltip(cell.reason()));
        }
        marks.getChildren().setAll(cell.marks().stream().map(CellView::mark).toList());
        pseudoClassStateChanged(PINNED, cell.state() != PremiumCell.State.FREE);
        pseudoClassStateChanged(ADVISED, cell.state() == PremiumCell.State.ADVISED);
        setAccessibleText(cell.spoken());
    }

    private static HBox mark(PremiumCell.Mark mark) {
        var words = new Label(mark.text());
        words.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(new Icon(mark.kind().ikon()), words);
        line.getStyleClass().add("premium-mark");
        return line;
    }

    /// Whether the panel speaks of this cell; it is then the one that Tab leads to.
    void inHand(Optional<PremiumCell> cell) {
        boolean now = cell.isPresent() && cell.equals(shown);
        pseudoClassStateChanged(IN_HAND, now);
        setFocusTraversable(now);
    }

    Optional<PremiumCell> cell() {
        return shown;
    }
}
