package nl.cyberwerkbank.ui.help;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.Paragraph;

/// Offers the tour once, on the first screen. Whoever gets the answer takes it away.
final class TourInvitation extends HBox {
    TourInvitation(Wording wording, Runnable tour, Runnable decline) {
        setId("tour-invitation");
        getStyleClass().addAll("card", "tour-invitation");
        var start = new Button(wording.text("help.tour.start"));
        start.setId("tour-start");
        start.getStyleClass().add("secondary");
        start.setOnAction(_ -> tour.run());
        var not = new Button(wording.text("help.tour.not"));
        not.setId("tour-not");
        not.getStyleClass().add("secondary");
        not.setOnAction(_ -> decline.run());
        for (Button button : new Button[] {start, not}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var words =
                new VBox(
                        new Paragraph(wording.text("help.tour.invite"), "card-title"),
                        new Paragraph(wording.text("help.tour.invite.text")));
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, start, not);
    }
}
