package nl.cyberwerkbank.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question laid over the window before something that cannot be taken back. Escape and the first button leave
/// everything as it is.
public final class Question extends VBox {
    private final Button keep;

    /// @param keepWords names the way back, such as `Bewaren`
    /// @param close takes the question away
    /// @param act does it; its button says what
    public Question(String title, String text, String keepWords, Runnable close, Button act) {
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        var words = new Label(text);
        for (Label label : new Label[] {heading, words}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        keep = new Button(keepWords);
        keep.getStyleClass().add("secondary");
        keep.setOnAction(click -> close.run());
        keep.setCancelButton(true);
        var acts = new HBox(keep, act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, words, acts);
    }

    /// The focus goes to the button that changes nothing.
    @Override
    public void requestFocus() {
        keep.requestFocus();
    }
}
