package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;

import java.time.LocalDate;
import java.util.List;

/// The premiums that were typed over from the portal or the underwriter, and the form for another one.
final class GivenPanel extends VBox {
    private final Wording wording;
    private final QuoteViewModel model;
    private final GivenForm form;
    private final VBox lines = new VBox();
    private List<QuotePage.GivenLine> shown = List.of();

    GivenPanel(Wording wording, QuoteViewModel model, LocalDate today) {
        this.wording = wording;
        this.model = model;
        this.form = new GivenForm(wording, model, today, this::record);
        lines.getStyleClass().add("card");
        getStyleClass().addAll("stage-cards", "internal");
        var note = new Label(wording.text("quote.given.text"));
        note.getStyleClass().addAll("quiet", "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        ((VBox) form.root()).getChildren().add(1, note);
        getChildren().setAll(form.root());
    }

    private void record(GivenPremium premium) {
        model.record(premium);
        form.clear();
    }

    void show(List<QuotePage.GivenLine> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = List.copyOf(now);
        lines.getChildren().setAll(now.stream().map(this::line).toList());
        getChildren().setAll(now.isEmpty() ? List.of(form.root()) : List.of(lines, form.root()));
    }

    private Node line(QuotePage.GivenLine given) {
        var words = new Label(given.summary());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Hyperlink(wording.text("quote.given.remove"));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(wording.text("quote.given.removeSpoken", given.summary()));
        remove.setOnAction(click -> model.remove(given.premium()));
        var line = new HBox(words, remove);
        line.getStyleClass().add("given-line");
        return line;
    }

    void prepare(PremiumChoice choice) {
        form.prepare(choice);
    }

    /// Whether this field stands in the form.
    boolean has(String field) {
        return field.startsWith("given") || field.equals("reference");
    }

    void goTo(String field) {
        form.goTo(field);
    }
}
