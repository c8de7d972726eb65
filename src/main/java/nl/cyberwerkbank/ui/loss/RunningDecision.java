package nl.cyberwerkbank.ui.loss;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.loss.question.LossWhy;
import nl.cyberwerkbank.ui.loss.question.QuestionWords;
import nl.cyberwerkbank.ui.why.Verdict;

import java.util.Optional;

/// The decision as it stands, in two lines.
public final class RunningDecision implements LossStepView {
    private final LossHost host;
    private final LossWhy why;
    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox root = new VBox(title, text);

    public RunningDecision(LossHost host, ClaimQuestions book) {
        this.host = host;
        var wording = host.workplace().wording();
        this.why = new LossWhy(wording, new QuestionWords(book, wording));
        root.getStyleClass().add("card");
        title.getStyleClass().add("card-title");
        host.assessmentProperty().addListener((_, _, now) -> show(now));
        show(host.assessmentProperty().get());
    }

    private void show(LossAssessment now) {
        Verdict verdict = why.verdict(now);
        title.setText(verdict.title());
        text.setText(verdict.text());
        host.explain(why.of(now, Optional.empty()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        show(host.assessmentProperty().get());
    }

    @Override
    public boolean goTo(String path) {
        return false;
    }
}
