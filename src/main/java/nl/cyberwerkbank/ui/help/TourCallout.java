package nl.cyberwerkbank.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.function.IntConsumer;

/// What the tour says at one place, and the ways on, back and out.
final class TourCallout extends VBox {
    private final Wording wording;
    private final Label step = new Label();
    private final Label title = new Paragraph("", "card-title");
    private final Label text = new Paragraph("");
    private final Button back;
    private final Button next;

    /// @param move goes so many steps on
    /// @param end ends the tour
    TourCallout(Wording wording, IntConsumer move, Runnable end) {
        this.wording = wording;
        getStyleClass().add("tour-callout");
        setAccessibleRole(AccessibleRole.DIALOG);
        step.getStyleClass().addAll("quiet", "small");
        back = button("tour-back", wording.text("help.tour.back"), "secondary", () -> move.accept(-1));
        next = button("tour-next", wording.text("help.tour.next"), "primary", () -> move.accept(1));
        var acts = new FlowPane(next, back, button("tour-end", wording.text("help.tour.end"), "secondary", end));
        acts.getStyleClass().add("tour-acts");
        getChildren().setAll(step, title, text, acts);
    }

    private static Button button(String id, String words, String style, Runnable act) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Says this.
    ///
    /// @param number of this step, from 1
    void say(int number, int of, String heading, String words) {
        step.setText(wording.text("help.tour.step", number, of));
        title.setText(heading);
        text.setText(words);
        setAccessibleText(step.getText() + ". " + heading + ". " + words);
        back.setDisable(number == 1);
        next.setText(wording.text(number == of ? "help.tour.done" : "help.tour.next"));
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }
}
