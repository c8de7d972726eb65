package nl.cyberwerkbank.ui.loss.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.loss.LossProgress;
import nl.cyberwerkbank.ui.loss.LossStep;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.WhyRow;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the steps of a loss show and count, on an open case.
class LossWizardTest {
    private static final Instant LATER = Instant.parse("2026-02-01T09:00:00Z");
    private static final ClaimQuestions BOOK = ClaimQuestions.shipped();
    private static final QuestionWords WORDS = new QuestionWords(BOOK, DemoDesk.DUTCH);
    private static final LossWhy WHY = new LossWhy(DemoDesk.DUTCH, WORDS);

    private static LossAssessment assess(Dossier dossier, LossFile file) {
        return CaseAsLoss.assessor().assess(dossier.withLoss(file), file, Readings.defaults());
    }

    private static LossFile with(LossFile file, String path, String json) {
        return file.answered(path, new Answer(json, "M. de Vries", LATER));
    }

    @Test
    void pointsAtTheDateFilledInLastWhenTwoContradict() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile file = with(CaseAsLoss.loss(dossier), "event.occurredOn", "\"2025-06-09\"");

        Map<String, Message> doubts = DateDoubts.of(assess(dossier, file));

        assertThat(doubts).containsKey("event.occurredOn");
        assertThat(DemoDesk.DUTCH.text(doubts.get("event.occurredOn"))).isNotBlank();
        assertThat(DateDoubts.of(assess(dossier, CaseAsLoss.loss(dossier)))).isEmpty();
    }

    @Test
    void pointsAtContradictingDatesBeforeAnythingCanBeDecided() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile bare = CaseAsLoss.loss(dossier).withItems(List.of()).withAnswers(new java.util.TreeMap<>());
        LossFile file = with(with(bare, "event.occurredOn", "\"2025-06-09\""), "event.discoveredOn", "\"2025-06-08\"");

        LossAssessment assessment = assess(dossier, file);

        assertThat(assessment.settlement()).isEmpty();
        assertThat(DateDoubts.of(assessment)).containsOnlyKeys("event.discoveredOn");
    }

    @Test
    void saysInWordsWhyAQuestionIsNotAsked() {
        Dossier dossier = CaseAsLoss.ready("CLM-03");
        LossAssessment assessment = assess(dossier, CaseAsLoss.loss(dossier));

        assertThat(WORDS.whyNotAsked(assessment.questions(), "event.extortion.coverTermsKeptSecret"))
                .isEqualTo("Alleen als het antwoord op ‘Wat is er gebeurd?’ cyberafpersing is.");
        assertThat(WORDS.whyNotAsked(assessment.questions(), "event.insuredNamedOnPolicy"))
                .contains("overgenomen of gefuseerd");
    }

    @Test
    void goesOnAtTheFirstStepWithAnOpenQuestionAndAtTheDecisionWhenNothingIsLeft() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile file = CaseAsLoss.loss(dossier);
        assertThat(LossProgress.of(assess(dossier, file)).goOn()).isEqualTo(LossStep.DECISION);

        LossFile open = with(file, "event.affectedSystem", "");
        LossProgress progress = LossProgress.of(assess(dossier, open));
        assertThat(progress.goOn()).isEqualTo(LossStep.EVENT);
        assertThat(progress.of(LossStep.EVENT)).isEqualTo(new LossProgress.Standing(1, 0));
    }

    @Test
    void tellsTheRunningDecisionWithWhatIsLeftAndWhatOtherReadingsWouldGive() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile file = with(CaseAsLoss.loss(dossier), "obligations.cooperated", "");

        var why = WHY.of(assess(dossier, file), Optional.empty());

        assertThat(why.verdict().sign()).isEqualTo(Sign.OPEN);
        assertThat(why.verdict().title()).startsWith("Voorlopig gedeeltelijk gedekt").contains("60.000,00");
        assertThat(why.verdict().text()).contains("Nog open: 0. Nog te bevestigen: 1.");
        assertThat(why.rows())
                .filteredOn(row -> row.id().equals("reading.seriesScope.perCoverage"))
                .singleElement()
                .satisfies(row -> assertThat(((WhyRow.Reason) row).detail()).contains("57.500,00"));
    }

    @Test
    void tellsTheDecisionAsOneOnceEverythingIsAnswered() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");

        var verdict = WHY.of(assess(dossier, CaseAsLoss.loss(dossier)), Optional.empty()).verdict();

        assertThat(verdict.sign()).isEqualTo(Sign.SATISFIED);
        assertThat(verdict.title()).startsWith("Gedeeltelijk gedekt").contains("60.000,00");
    }

    @Test
    void saysThatAReportByTelephoneIsNotInWriting() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile file = with(CaseAsLoss.loss(dossier), "event.reportChannel", "\"telephone\"");
        LossAssessment assessment = assess(dossier, file);

        assertThat(DateDoubts.of(assessment)).containsOnlyKeys("event.reportChannel");
        assertThat(WHY.of(assessment, Optional.empty()).rows())
                .filteredOn(row -> row instanceof WhyRow.Reason reason && reason.detail().contains("niet schriftelijk"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(((WhyRow.Reason) row).sign()).isEqualTo(Sign.FAILING));
    }

    @Test
    void copiesAnItemWithItsAnswersUnderTheNextNumberAndTakesItAwayWithThem() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        LossFile file = CaseAsLoss.loss(dossier);

        LossFile copied = ItemList.duplicate(file, "1", ItemList.next(file), "M. de Vries", LATER);
        assertThat(copied.items()).containsExactly("1", "3", "2");
        assertThat(copied.answers().get("items.3.amountClaimed"))
                .isEqualTo(new Answer(file.answers().get("items.1.amountClaimed").value(), "M. de Vries", LATER));

        assertThat(ItemList.remove(copied, "3")).isEqualTo(file);
    }

    @Test
    void writesEveryAnswerOfACaseInWords() {
        for (String name : List.of("CLM-01", "CLM-05", "CLM-08", "CLM-10")) {
            Dossier dossier = CaseAsLoss.ready(name);
            for (AskedQuestion asked : assess(dossier, CaseAsLoss.loss(dossier)).questions().asked()) {
                asked.value()
                        .ifPresent(
                                json -> assertThat(WORDS.answer(asked.question(), json)).as(asked.path()).isNotBlank());
            }
        }
    }
}
