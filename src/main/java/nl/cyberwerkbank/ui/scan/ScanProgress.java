package nl.cyberwerkbank.ui.scan;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;

import java.util.List;
import java.util.function.Consumer;

/// How far the conversation has come: a bar over all questions, and each theme with what is answered of it.
final class ScanProgress extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Wording wording;
    private final ScanPhrases phrases;
    private final Consumer<Theme> goTo;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final FlowPane themes = new FlowPane();

    /// @param goTo leads to a theme
    ScanProgress(Wording wording, Consumer<Theme> goTo) {
        this.wording = wording;
        this.phrases = new ScanPhrases(wording);
        this.goTo = goTo;
        getStyleClass().add("scan-progress");
        bar.getStyleClass().add("year-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        count.getStyleClass().addAll("quiet", "small");
        count.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(bar, count);
        line.getStyleClass().add("scan-progress-line");
        themes.getStyleClass().add("scan-themes");
        getChildren().setAll(line, themes);
    }

    void show(ScanResult result) {
        int asked = result.route().asked().size();
        bar.setProgress(result.route().answered() / (double) asked);
        count.setText(wording.text("scan.progress.of", result.route().answered(), asked));
        bar.setAccessibleText(count.getText());
        Theme current = result.questionnaire().themeOf(result.route().inHand());
        themes.getChildren()
                .setAll(
                        result.questionnaire().themes().stream()
                                .map(theme -> chip(result, theme, theme.equals(current) ? List.of(CURRENT) : List.of()))
                                .toList());
    }

    private Node chip(ScanResult result, Theme theme, List<PseudoClass> states) {
        List<Question> asked =
                theme.questions().stream().filter(question -> result.route().skipped(question).isEmpty()).toList();
        int open = result.route().open(asked).size();
        String name = phrases.text(theme.name());
        var chip = new Button(wording.text("scan.theme.progress", name, asked.size() - open, asked.size()));
        chip.getStyleClass().setAll("scan-theme");
        chip.setId("scan-theme-" + theme.id());
        chip.setMinWidth(USE_PREF_SIZE);
        states.forEach(state -> chip.pseudoClassStateChanged(state, true));
        chip.pseudoClassStateChanged(DONE, open == 0);
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> goTo.accept(theme));
        return chip;
    }
}
