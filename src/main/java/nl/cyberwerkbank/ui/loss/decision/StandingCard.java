package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Open;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Standing;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.List;
import java.util.function.Consumer;

/// Says at a glance how the decision stands and, where questions are open, leads to each of them.
final class StandingCard extends VBox {
    private static final int MOST = 18;

    private final Wording wording;
    private final Consumer<String> goTo;

    /// @param goTo told the path of the question that the user follows
    StandingCard(Wording wording, Consumer<String> goTo) {
        this.wording = wording;
        this.goTo = goTo;
        setId("settlement-standing");
    }

    void show(Standing standing, List<Open> open) {
        getStyleClass().setAll("standstill", standing.sign().styleClass());
        var title = new Label(standing.title());
        title.getStyleClass().add("standstill-title");
        var head = new HBox(new Icon(standing.sign().ikon()), title);
        head.getStyleClass().add("standstill-line");
        getChildren().setAll(head);
        standing.text().forEach(line -> getChildren().add(new WrappedLabel(line)));
        if (!open.isEmpty()) {
            var links = new VBox();
            links.getStyleClass().add("open-points");
            open.stream().limit(MOST).forEach(one -> links.getChildren().add(link(one)));
            if (open.size() > MOST) {
                links.getChildren().add(new WrappedLabel(wording.text("settlement.open.more", open.size() - MOST)));
            }
            links.setAccessibleText(wording.text("settlement.open.title"));
            getChildren().add(links);
        }
    }

    private HBox link(Open one) {
        var link = new Hyperlink(one.text());
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            goTo.accept(one.path());
        });
        var line = new HBox(new Icon(Sign.OPEN.ikon()), link);
        line.getStyleClass().addAll("open-point", Sign.OPEN.styleClass());
        return line;
    }
}
