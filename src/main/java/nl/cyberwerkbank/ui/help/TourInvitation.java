package nl.cyberwerkbank.ui.help;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.Paragraph;

/// Offers the tour once, on the first screen. Either answer takes it away.
final class TourInvitation extends VBox {
    TourInvitation(Wording wording, Runnable tour, Runnable decline) {
        setId("tour-invitation");
        getStyleClass().addAll("card", "tour-invitation");
        var start = new Button(wording.text("help.tour.start"));
        start.setId("tour-start");
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> {
            leave();
            tour.run();
        });
        var not = new Button(wording.text("help.tour.not"));
        not.setId("tour-not");
        not.getStyleClass().add("secondary");
        not.setOnAction(_ -> {
            leave();
            decline.run();
        });
        var acts = new FlowPane(start, not);
        acts.getStyleClass().add("tour-acts");
        getChildren()
                .setAll(
                        new Paragraph(wording.text("help.tour.invite"), "card-title"),
                        new Paragraph(wording.text("help.tour.invite.text")),
                        acts);
    }

    private void leave() {
        setVisible(false);
        setManaged(false);
    }
}
