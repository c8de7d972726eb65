package nl.cyberwerkbank.ui.loss.question;

import javafx.scene.Parent;

import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.LossStep;
import nl.cyberwerkbank.ui.loss.LossStepView;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import java.util.List;
import java.util.Optional;

/// A step that puts the questions about the loss as a whole.
public final class QuestionStep implements LossStepView {
    private final LossHost host;
    private final LossStep step;
    private final QuestionWords words;
    private final LossWhy why;
    private final QuestionPanel panel;

    /// @param step one that asks questions about the loss as a whole
    public QuestionStep(LossHost host, LossStep step, ClaimQuestions book, FilePicker picker, FileShower shower) {
        this.host = host;
        this.step = step;
        var wording = host.workplace().wording();
        this.words = new QuestionWords(book, wording);
        this.why = new LossWhy(wording, words);
        this.panel =
                new QuestionPanel(
                        host, words, new EvidenceDesk(host, picker, shower), wording.text("loss.title." + step.code()));
        host.assessmentProperty().addListener((_, _, now) -> show(now));
        show(host.assessmentProperty().get());
    }

    private void show(LossAssessment now) {
        ClaimQuestion.Step asks = step.questions().orElseThrow();
        List<AskedQuestion> asked = now.questions().asked(asks, Optional.empty());
        List<String> others =
                words.ofStep(asks).stream()
                        .map(ClaimQuestion::path)
                        .filter(path -> !now.questions().isRelevant(path))
                        .toList();
        panel.show(asked, others, now);
        host.explain(why.of(now, Optional.empty()));
    }

    @Override
    public Parent root() {
        return panel;
    }

    @Override
    public void shown() {
        show(host.assessmentProperty().get());
    }

    @Override
    public void goOn() {
        panel.goOn();
    }

    @Override
    public void refill() {
        panel.refill();
    }

    @Override
    public boolean goTo(String path) {
        return panel.goTo(path);
    }
}
