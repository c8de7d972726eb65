package nl.cyberwerkbank.ui.loss;

import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.ui.loss.consent.ConsentStep;
import nl.cyberwerkbank.ui.loss.question.ItemsStep;
import nl.cyberwerkbank.ui.loss.question.QuestionStep;
import nl.cyberwerkbank.ui.loss.report.ReportStep;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// How the steps of a loss are made.
///
/// @param book the questions
/// @param terms the terms that decide claims
/// @param picker asks the user for a file
/// @param shower shows a file
public record LossSteps(ClaimQuestions book, ClaimTerms terms, FilePicker picker, FileShower shower) {
    /// Every step.
    ///
    /// @param decision makes the step of the decision
    public Map<LossStep, Function<LossHost, LossStepView>> with(Function<LossHost, LossStepView> decision) {
        var makers = new EnumMap<LossStep, Function<LossHost, LossStepView>>(LossStep.class);
        for (LossStep step : LossStep.values()) {
            makers.put(
                    step,
                    switch (step) {
                        case REPORT -> host -> new ReportStep(host, book, terms.waiverHours().value());
                        case NOTICE, EVENT, INTERRUPTION, CIRCUMSTANCES, OBLIGATIONS ->
                                host -> new QuestionStep(host, step, book, picker, shower);
                        case ITEMS -> host -> new ItemsStep(host, book, picker, shower);
                        case CONSENTS -> host -> new ConsentStep(host, book);
                        case DECISION -> decision;
                    });
        }
        return makers;
    }
}
