package nl.cyberwerkbank.ui.offer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;

/// How far the offer looked at has come, and what is missing for the next step.
final class LifeCard extends VBox {
    private final Wording wording;
    private final LifeLine line;
    private final VBox below = new VBox();

    LifeCard(Wording wording) {
        this.wording = wording;
        this.line = new LifeLine(wording);
        getStyleClass().addAll("card", "life-card");
        setId("offer-life");
        below.getStyleClass().add("open-points");
        getChildren().setAll(line, below);
    }

    void show(LifePage page) {
        line.show(page.stations());
        var rows = new ArrayList<Node>();
        page.ending().ifPresent(text -> rows.add(row(Sign.NEUTRAL, text, "")));
        if (page.ending().isEmpty()) {
            if (!page.needs().isEmpty()) {
                page.next()
                        .ifPresent(next -> {
                            var title = new Label(wording.text("offer.life.next", next.leadsTo()));
                            title.getStyleClass().add("strong");
                            rows.add(title);
                        });
            }
            page.needs().forEach(need -> rows.add(row(need.sign(), need.text(), need.article())));
        }
        below.getChildren().setAll(rows);
        below.setVisible(!rows.isEmpty());
        below.setManaged(!rows.isEmpty());
    }

    private static Node row(Sign sign, String text, String article) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var cited = new Label(article);
        cited.getStyleClass().addAll("quiet", "small");
        cited.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(new Icon(sign.ikon()), words, cited);
        row.getStyleClass().addAll("open-point", sign.styleClass());
        return row;
    }
}
