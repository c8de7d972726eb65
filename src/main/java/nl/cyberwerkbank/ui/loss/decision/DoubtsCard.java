package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Doubt;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the decision would be if the text were read otherwise, and the way to read it so for this loss.
final class DoubtsCard extends Card {
    private final Wording wording;
    private final DecisionViewModel model;
    private final List<ReasonArea> areas = new ArrayList<>();
    private List<Doubt> shown = List.of();

    DoubtsCard(Wording wording, DecisionViewModel model) {
        super(wording.text("settlement.doubts.title"));
        this.wording = wording;
        this.model = model;
        setId("settlement-doubts");
    }

    void show(List<Doubt> doubts) {
        present(!doubts.isEmpty());
        if (doubts.equals(shown)) {
            return;
        }
        shown = doubts;
        areas.clear();
        var rows = new ArrayList<Node>();
        rows.add(new WrappedLabel(wording.text("settlement.doubts.text"), "quiet", "small"));
        doubts.forEach(doubt -> rows.add(row(doubt)));
        fill(rows);
    }

    private Node row(Doubt doubt) {
        var ambiguity = new Label(doubt.ambiguity());
        ambiguity.getStyleClass().addAll("quiet", "small");
        ambiguity.setMinWidth(Label.USE_PREF_SIZE);
        var title = new HBox(new WrappedLabel(doubt.title(), "strong"), ambiguity);
        title.getStyleClass().add("card-heading");
        var words =
                new VBox(
                        title,
                        new WrappedLabel(wording.text("settlement.doubt.now", doubt.now()), "quiet"),
                        new WrappedLabel(doubt.otherwise() + ". " + doubt.effect()));
        words.getStyleClass().add("settlement-point-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (doubt.mayChoose()) {
            words.getChildren().add(choosing(doubt));
        }
        var row = new HBox(new Icon(Sign.DOUBT.ikon()), words);
        row.getStyleClass().addAll("hurdle", Sign.DOUBT.styleClass());
        row.setId("settlement-doubt-" + doubt.reading() + "-" + doubt.value());
        return row;
    }

    private Node choosing(Doubt doubt) {
        var point = new OpenPoint.ByReading(doubt.reading());
        var place = new VBox();
        place.getStyleClass().add("settlement-point-words");
        var choose = new Button(wording.text("settlement.doubt.choose"));
        choose.getStyleClass().add("secondary");
        choose.setAccessibleText(choose.getText() + ": " + doubt.otherwise());
        choose.setId("settlement-read-" + doubt.reading() + "-" + doubt.value());
        choose.setOnAction(_ -> {
            var area = area(doubt, point);
            place.getChildren().setAll(area, recording(doubt, point, area));
            area.enter();
        });
        var line = new HBox(choose);
        line.getStyleClass().add("act-line");
        if (model.draft(draft(doubt, point)).isBlank()) {
            place.getChildren().setAll(line);
        } else {
            var area = area(doubt, point);
            place.getChildren().setAll(area, recording(doubt, point, area));
        }
        return place;
    }

    private ReasonArea area(Doubt doubt, OpenPoint point) {
        var area = new ReasonArea(model, draft(doubt, point), wording.text("settlement.doubt.reason"));
        areas.add(area);
        return area;
    }

    private static String draft(Doubt doubt, OpenPoint point) {
        return DecisionViewModel.draftOf(point) + "." + doubt.value();
    }

    private Node recording(Doubt doubt, OpenPoint point, ReasonArea area) {
        var record = new Button(wording.text("settlement.doubt.record"));
        record.getStyleClass().add("secondary");
        record.setId("settlement-follow-" + doubt.reading() + "-" + doubt.value());
        record.setOnAction(_ -> {
            String motivation = area.text();
            if (motivation.isBlank()) {
                area.complain(wording.text("settlement.point.missing"));
                area.enter();
                return;
            }
            model.type(area.draft(), "");
            model.choose(point, Map.of(doubt.reading(), doubt.value()), motivation);
        });
        var line = new HBox(record);
        line.getStyleClass().add("act-line");
        return line;
    }

    void refill() {
        areas.forEach(ReasonArea::refill);
    }
}
