package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Made;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Point;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The points on which a person has the last word, each with room for his reason.
final class PointsCard extends Card {
    private final Wording wording;
    private final DecisionViewModel model;
    private final List<ReasonArea> areas = new ArrayList<>();
    private List<Point> shown = List.of();

    PointsCard(Wording wording, DecisionViewModel model) {
        super(wording.text("settlement.points.title"));
        this.wording = wording;
        this.model = model;
        setId("settlement-points");
    }

    void show(List<Point> points) {
        present(!points.isEmpty());
        if (points.equals(shown)) {
            return;
        }
        shown = points;
        areas.clear();
        var rows = new ArrayList<Node>();
        rows.add(new WrappedLabel(wording.text("settlement.points.text"), "quiet", "small"));
        points.forEach(point -> rows.add(row(point)));
        fill(rows);
    }

    private Node row(Point point) {
        Sign sign = point.chosen().isEmpty() || point.stale() ? Sign.OPEN : Sign.SATISFIED;
        String article = point.article().isEmpty() ? "" : " (" + point.article() + ")";
        var words = new VBox(new WrappedLabel(point.text() + article, "strong"));
        words.getStyleClass().add("settlement-point-words");
        point.chosen().ifPresentOrElse(made -> words.getChildren().addAll(made(point, made)), () -> ask(point, words));
        var row = new HBox(new Icon(sign.ikon()), words);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        row.getStyleClass().addAll("hurdle", sign.styleClass());
        row.setId("settlement-point-" + point.key());
        return row;
    }

    private List<Node> made(Point point, Made made) {
        var nodes = new ArrayList<Node>();
        if (!made.instead().isEmpty()) {
            nodes.add(new WrappedLabel(wording.text("settlement.point.instead", made.instead())));
        }
        nodes.add(new WrappedLabel("“" + made.motivation() + "”"));
        nodes.add(new WrappedLabel(made.by(), "quiet", "small"));
        var acts = new HBox();
        acts.getStyleClass().add("act-line");
        if (point.stale()) {
            nodes.add(new WrappedLabel(wording.text("settlement.point.stale"), "open"));
            var again = button("settlement.point.confirm", "secondary", "settlement-confirm-" + point.key());
            again.setOnAction(_ -> model.choose(point.point(), point.instead(), made.motivation()));
            acts.getChildren().add(again);
        }
        var withdraw = button("settlement.point.withdraw", "secondary", "settlement-withdraw-" + point.key());
        withdraw.setOnAction(_ -> model.withdraw(point.point()));
        acts.getChildren().add(withdraw);
        nodes.add(acts);
        return nodes;
    }

    private void ask(Point point, VBox words) {
        var area =
                new ReasonArea(
                        model, DecisionViewModel.draftOf(point.point()), wording.text("settlement.point.reason"));
        areas.add(area);
        var record = button("settlement.point.record", "secondary", "settlement-record-" + point.key());
        record.setOnAction(_ -> {
            if (!model.choose(point.point(), Map.of(), area.text())) {
                area.complain(wording.text("settlement.point.missing"));
                area.enter();
            }
        });
        var acts = new HBox(record);
        acts.getStyleClass().add("act-line");
        words.getChildren().addAll(area, acts);
    }

    private Button button(String key, String style, String id) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add(style);
        button.setId(id);
        return button;
    }

    void refill() {
        areas.forEach(ReasonArea::refill);
    }

    /// The room for this draft, if it is here.
    Optional<ReasonArea> area(String draft) {
        return areas.stream().filter(area -> area.draft().equals(draft)).findFirst();
    }

    /// Leads to the first point without a reason.
    boolean enterFirst() {
        areas.stream().findFirst().ifPresent(ReasonArea::enter);
        return !areas.isEmpty();
    }
}
