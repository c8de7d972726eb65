package nl.cyberwerkbank.ui.scan;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.List;

/// What has changed since the scan before, control by control.
final class ChangesCard extends Card {
    private final Wording wording;
    private final ScanPhrases phrases;

    ChangesCard(Comparison comparison, Wording wording) {
        super(wording.text("document.scan.changes.title", wording.longDate(comparison.before().scan().heldOn())));
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        add("scan.change.improved", Sign.SATISFIED, comparison.improved());
        add("scan.change.worsened", Sign.FAILING, comparison.worsened());
        add("scan.change.found", Sign.NEUTRAL, comparison.found());
        add("scan.change.lost", Sign.OPEN, comparison.lost());
    }

    private void add(String key, Sign sign, List<Comparison.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var head = new HBox(new Icon(sign.ikon()), new Label(wording.text(key)));
        head.getStyleClass().addAll("scan-remark", sign.styleClass(), "strong");
        var lines = new VBox(head);
        changes.forEach(change -> lines.getChildren().add(new Paragraph(phrases.change(change), "small")));
        getChildren().add(lines);
    }
}
