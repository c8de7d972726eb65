package nl.cyberwerkbank.ui.loss;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// The steps of a loss with what is left to do in each, and a way to each of them.
final class StepList extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Wording wording;
    private final Map<LossStep, Entry> entries = new EnumMap<>(LossStep.class);

    /// @param go told the step that the user wants
    StepList(Wording wording, Consumer<LossStep> go) {
        this.wording = wording;
        getStyleClass().add("step-list");
        for (LossStep step : LossStep.values()) {
            var entry = new Entry(step);
            entry.setOnAction(_ -> go.accept(step));
            entries.put(step, entry);
            getChildren().add(entry);
        }
    }

    /// Marks the step in front.
    void show(LossStep current) {
        entries.forEach((step, entry) -> entry.pseudoClassStateChanged(CURRENT, step == current));
    }

    /// Shows how far each step has come.
    void show(LossProgress progress) {
        entries.forEach((step, entry) -> entry.show(progress.of(step)));
    }

    private final class Entry extends Button {
        private final LossStep step;
        private final HBox sign = new HBox();
        private final Label standing = new Label();

        Entry(LossStep step) {
            this.step = step;
            getStyleClass().setAll("step-entry");
            setId("loss-step-" + step.code());
            setMaxWidth(Double.MAX_VALUE);
            var name = new Label(wording.text("loss.step." + step.code()));
            standing.getStyleClass().addAll("quiet", "small");
            sign.getStyleClass().add("step-sign");
            var line = new HBox(sign, new VBox(name, standing));
            line.getStyleClass().add("step-line");
            setGraphic(line);
            setMinHeight(USE_PREF_SIZE);
        }

        void show(LossProgress.Standing now) {
            boolean asks = step != LossStep.REPORT && step != LossStep.DECISION;
            String words = asks ? words(now) : "";
            standing.setText(words);
            standing.setVisible(!words.isEmpty());
            standing.setManaged(!words.isEmpty());
            Sign mark = mark(now);
            sign.getStyleClass().setAll("step-sign", mark.styleClass());
            sign.getChildren().setAll(new Icon(mark.ikon()));
            setAccessibleText(wording.text("loss.step." + step.code()) + ". " + words);
        }

        private Sign mark(LossProgress.Standing now) {
            if (step == LossStep.DECISION) {
                return Sign.NOT_APPLICABLE;
            }
            if (now.open() > 0) {
                return Sign.OPEN;
            }
            return now.presumed() > 0 ? Sign.NEUTRAL : Sign.SATISFIED;
        }

        private String words(LossProgress.Standing now) {
            if (now.open() > 0) {
                return wording.text("loss.step.open", now.open());
            }
            return now.presumed() > 0
                    ? wording.text("loss.step.presumed", now.presumed())
                    : wording.text("loss.step.done");
        }
    }
}
