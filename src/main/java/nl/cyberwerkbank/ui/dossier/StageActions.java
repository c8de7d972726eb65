package nl.cyberwerkbank.ui.dossier;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import java.util.function.Supplier;

/// Keeps the line of actions of a stage at its foot while there is room, and at the end of its scrolling cards where a
/// low window or large type would leave no room for them.
public final class StageActions {
    /// Height in ems below which the line scrolls along.
    private static final double LOW = 24;

    private final BorderPane page;
    private final Supplier<Pane> end;
    private final Pane line;
    private final Text ruler = new Text();

    /// Takes care of the line from now on.
    ///
    /// @param page the stage, with the line at its foot
    /// @param end what scrolls now; the line goes to its end
    public StageActions(BorderPane page, Supplier<Pane> end, Pane line) {
        this.page = page;
        this.end = end;
        this.line = line;
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        page.getChildren().add(ruler);
        page.heightProperty().addListener((o, was, now) -> place());
        ruler.fontProperty().addListener((o, was, now) -> place());
    }

    /// Puts the line where it belongs; to be called when something else scrolls.
    public void place() {
        boolean low = page.getHeight() > 0 && page.getHeight() < LOW * ruler.getFont().getSize();
        if (!low) {
            page.setBottom(line);
        } else if (!end.get().getChildren().contains(line)) {
            page.setBottom(null);
            end.get().getChildren().add(line);
        }
    }
}
