package nl.cyberwerkbank.ui.dossier;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Keeps the line of actions of a stage at its foot while there is room, and at the end of its scrolling cards where a
/// low window or large type would leave no room for them.
public final class StageActions {
    /// Height in ems below which the line scrolls along.
    private static final double LOW = 24;

    private final BorderPane page;
    private final Pane cards;
    private final Pane line;
    private final Text ruler = new Text();

    private StageActions(BorderPane page, Pane cards, Pane line) {
        this.page = page;
        this.cards = cards;
        this.line = line;
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        page.getChildren().add(ruler);
    }

    /// Takes care of the line from now on.
    ///
    /// @param page the stage, with the line at its foot
    /// @param cards what scrolls
    public static void keep(BorderPane page, Pane cards, Pane line) {
        var actions = new StageActions(page, cards, line);
        page.heightProperty().addListener((o, was, now) -> actions.place());
        actions.ruler.fontProperty().addListener((o, was, now) -> actions.place());
    }

    private void place() {
        boolean low = page.getHeight() > 0 && page.getHeight() < LOW * ruler.getFont().getSize();
        boolean along = cards.getChildren().contains(line);
        if (low && !along) {
            page.setBottom(null);
            cards.getChildren().add(line);
        } else if (!low && along) {
            cards.getChildren().remove(line);
            page.setBottom(line);
        }
    }
}
