package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.Optional;

/// The grades as a radar, and what they are made of as bars with their legend.
final class PicturesCard extends Card {
    private final Wording wording;
    private final ScanPhrases phrases;

    PicturesCard(ScanResult result, Optional<Comparison> comparison, Wording wording) {
        super(wording.text("document.scan.picture.title"));
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        var both = new FlowPane(new RadarView(result, comparison, phrases), bars(result, comparison));
        both.getStyleClass().add("scan-pictures");
        getChildren().addAll(both, legend());
        comparison
                .map(each -> wording.longDate(each.before().scan().heldOn()))
                .map(day -> new Paragraph(wording.text("document.scan.picture.before", day), "quiet", "small"))
                .ifPresent(getChildren()::add);
    }

    private Node bars(ScanResult result, Optional<Comparison> comparison) {
        var grid = new GridPane();
        grid.getStyleClass().add("scan-bars");
        int row = 0;
        for (ScanResult.ThemeGrade grade : result.themes()) {
            var name = new Label(phrases.text(grade.theme().name()));
            name.getStyleClass().add("strong");
            name.setMinWidth(USE_PREF_SIZE);
            var figure = new Label(phrases.grade(grade.maturity()));
            figure.getStyleClass().addAll("figure", "strong");
            figure.setMinWidth(USE_PREF_SIZE);
            var level = new Label(phrases.level(result, grade.maturity()));
            level.getStyleClass().addAll("quiet", "small");
            level.setMinWidth(USE_PREF_SIZE);
            String moved = comparison.flatMap(each -> each.moved(grade.theme())).map(phrases::moved).orElse("");
            var change = new Label(moved);
            change.getStyleClass().addAll("quiet", "figure", "small");
            change.setMinWidth(USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var head = new HBox(name, gap, level, figure, change);
            head.getStyleClass().add("scan-bar-head");
            var bar = new ShareBar(grade.maturity(), phrases);
            GridPane.setHgrow(head, Priority.ALWAYS);
            grid.addRow(row++, head);
            grid.addRow(row++, bar);
        }
        return grid;
    }

    /// Shows each pattern as it is drawn, for words on light and dark hold in one theme only.
    private Node legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("scan-legend");
        for (String share : ShareBar.PATTERNS) {
            legend.getChildren().add(new HBox(ShareBar.pattern(share), quiet("scan.share." + share)));
        }
        legend.getChildren().add(quiet("scan.share.weight"));
        return legend;
    }

    private Label quiet(String key) {
        var label = new Label(wording.text(key));
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
