package nl.cyberwerkbank.exchange.lossfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Obstacle;
import nl.cyberwerkbank.dossier.loss.decision.Signature;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

class DecidingTest {
    private static final LossAssessor ASSESSOR = CaseAsLoss.assessor();
    private static final Instant NOW = Instant.parse("2026-11-21T13:02:00Z");
    private static final Signature DECIDER =
            new Signature("S. Bakker", NOW, Bakery.euro("1000000.00"), Bakery.euro("1000000.00"));

    private static LossAssessment assess(Dossier dossier) {
        return ASSESSOR.assess(dossier, CaseAsLoss.loss(dossier), Readings.defaults());
    }

    private static Choice choice(OpenPoint point, Map<String, String> instead) {
        return new Choice(point, instead, "Zo is het besproken.", "S. Bakker", NOW);
    }

    private static Dossier chosen(Dossier dossier) {
        LossFile file = CaseAsLoss.loss(dossier);
        for (OpenPoint point : assess(dossier).deciding().points()) {
            file = Deciding.chosen(file, choice(point, Map.of()));
        }
        return dossier.withLoss(file);
    }

    private static LossFile decided(Dossier dossier) {
        LossAssessment assessment = assess(dossier);
        return assessment.deciding().decided(assessment.basis(), "", DECIDER, Optional.empty());
    }

    @Test
    void aClearLossWithEveryQuestionAnsweredIsDecidedAtOnce() {
        Dossier dossier = CaseAsLoss.ready("CLM-04");

        assertThat(assess(dossier).deciding().obstacles()).isEmpty();
        LossFile file = decided(dossier);

        assertThat(file.phase()).isEqualTo(LossFile.Phase.DECIDED);
        LossDecision decision = file.lastDecision().orElseThrow();
        assertThat(decision.number()).isEqualTo(1);
        assertThat(decision.payment()).hasValue(Bakery.euro("26500.00"));
        assertThat(decision.readings()).containsEntry("deductibleOrder", "deductibleFirst");
    }

    @Test
    void anOpenQuestionKeepsADecisionFromBeingFinal() {
        Dossier dossier = CaseAsLoss.ready("CLM-04");
        LossFile without = CaseAsLoss.loss(dossier).answered("items.1.performedBy", new Answer("", "test", NOW));
        var deciding = assess(dossier.withLoss(without)).deciding();

        assertThat(deciding.obstacles()).contains(Obstacle.OPEN_QUESTIONS);
        var assessment = assess(dossier.withLoss(without));
        assertThatThrownBy(() -> deciding.decided(assessment.basis(), "", DECIDER, Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnconfirmedPresumptionKeepsADecisionFromBeingFinal() {
        Dossier dossier = CaseAsLoss.ready("CLM-04");
        String presumed = "obligations.cooperated";
        LossFile without = CaseAsLoss.loss(dossier).answered(presumed, new Answer("", "test", NOW));

        assertThat(CaseAsLoss.loss(dossier).answers()).containsKey(presumed);
        assertThat(assess(dossier.withLoss(without)).deciding().obstacles()).containsExactly(Obstacle.UNCONFIRMED);
    }

    @Test
    void aRefusalThatRestsOnAReadingAndAForfeitureWaitForANamedPerson() {
        for (String name : new String[] {"CLM-10", "CLM-14"}) {
            Dossier dossier = CaseAsLoss.ready(name);
            var deciding = assess(dossier).deciding();

            assertThat(deciding.points()).as(name).isNotEmpty();
            assertThat(deciding.obstacles()).as(name).containsExactly(Obstacle.UNDECIDED_POINTS);
            assertThat(decided(chosen(dossier)).lastDecision().orElseThrow().choices())
                    .extracting(Choice::point)
                    .containsExactlyElementsOf(deciding.points());
        }
    }

    @Test
    void aForfeitureIsDecidedAsForfeitedOnceAPersonSaidSo() {
        LossDecision decision = decided(chosen(CaseAsLoss.ready("CLM-14"))).lastDecision().orElseThrow();

        assertThat(decision.outcome()).isEqualTo(ClaimOutcome.FORFEITED);
        assertThat(decision.choices())
                .extracting(Choice::point)
                .contains(new OpenPoint.ByPerson(HumanReason.FRAUD), new OpenPoint.FalseItem("2"));
    }

    @Test
    void aChoiceMadeBeforeTheLastAnswerDoesNotCount() {
        Dossier dossier = chosen(CaseAsLoss.ready("CLM-10"));
        var later = new Answer("\"later gezegd\"", "test", NOW.plus(Duration.ofMinutes(1)));
        LossFile changed = CaseAsLoss.loss(dossier).answered("items.1.description", later);
        var deciding = assess(dossier.withLoss(changed)).deciding();

        assertThat(assess(dossier).deciding().undecided()).isEmpty();
        assertThat(deciding.undecided()).isEqualTo(deciding.points());
        assertThat(deciding.made(deciding.points().getFirst())).isPresent();
    }

    @Test
    void aPersonMayReadTheTextOtherwiseForOneLoss() {
        Dossier dossier = CaseAsLoss.ready("CLM-04");
        var point = new OpenPoint.ByReading("waiver72hScope");
        LossFile file =
                Deciding.chosen(CaseAsLoss.loss(dossier), choice(point, Map.of("waiver72hScope", "forensicOnly")));
        LossDecision decision = decided(dossier.withLoss(file)).lastDecision().orElseThrow();

        assertThat(decision.payment()).hasValue(Bakery.euro("24000.00"));
        assertThat(decision.readings()).containsEntry("waiver72hScope", "forensicOnly");
        assertThat(decision.choices()).hasSize(1);
    }

    @Test
    void aPaymentAboveTheOfficesAmountOrTheMandateNeedsAnother() {
        LossAssessment assessment = assess(CaseAsLoss.ready("CLM-04"));
        var atTheEdge = new Signature("S. Bakker", NOW, Bakery.euro("26500.00"), Bakery.euro("26500.00"));
        var aboveAmount = new Signature("S. Bakker", NOW, Bakery.euro("26500.00"), Bakery.euro("26499.99"));
        var aboveMandate = new Signature("S. Bakker", NOW, Bakery.euro("26499.99"), Bakery.euro("26500.00"));
        var deciding = assessment.deciding();

        assertThat(atTheEdge.asksApproval(deciding.atStake())).isEmpty();
        assertThat(aboveAmount.asksApproval(deciding.atStake())).hasValue(Signature.Reason.AMOUNT);
        assertThat(aboveMandate.asksApproval(deciding.atStake())).hasValue(Signature.Reason.MANDATE);
        assertThat(aboveMandate.mayBeApprovedBy("T. Visser", Bakery.euro("26499.99"), deciding.atStake())).isFalse();
        assertThat(aboveMandate.mayBeApprovedBy("T. Visser", Bakery.euro("26500.00"), deciding.atStake())).isTrue();
        assertThat(aboveAmount.mayBeApprovedBy("S. Bakker", Bakery.euro("99999.00"), deciding.atStake())).isFalse();
        assertThatThrownBy(() -> deciding.decided(assessment.basis(), "", aboveAmount, Optional.empty()))
                .hasMessageContaining("second person");
        var own = Optional.of(new LossDecision.Approval("S. Bakker", NOW));
        assertThatThrownBy(() -> deciding.decided(assessment.basis(), "", aboveAmount, own))
                .hasMessageContaining("the first");
        var other = Optional.of(new LossDecision.Approval("T. Visser", NOW));
        assertThat(deciding.decided(assessment.basis(), "", aboveAmount, other).lastDecision().orElseThrow().approval())
                .isEqualTo(other);
    }

    @Test
    void reopeningKeepsWhatWasDecidedBefore() {
        Dossier dossier = CaseAsLoss.ready("CLM-04");
        LossFile first = decided(dossier);
        LossFile open = Deciding.reopened(first, new LossFile.Reopening("Er kwam een nota bij.", "S. Bakker", NOW));
        LossFile changed = open.answered("items.4.amountClaimed", new Answer("4000.00", "test", NOW));
        LossFile second = decided(dossier.withLoss(changed));

        assertThat(assess(dossier.withLoss(first)).deciding().obstacles()).containsExactly(Obstacle.ALREADY_DECIDED);
        assertThat(open.phase()).isEqualTo(LossFile.Phase.REOPENED);
        assertThat(second.decisions()).hasSize(2).startsWith(first.decisions().getFirst());
        assertThat(second.decisions().get(1).payment()).hasValue(Bakery.euro("27500.00"));
        assertThat(second.reopenings()).hasSize(1);
        assertThat(DossierJson.read(DossierJson.write(dossier.withLoss(second)))).isEqualTo(dossier.withLoss(second));
        LossFile closed = Deciding.closed(second);
        assertThat(assess(dossier.withLoss(closed)).deciding().obstacles()).containsExactly(Obstacle.CLOSED);
        assertThatThrownBy(() -> Deciding.closed(open)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDecisionMadeAgainFromWhatItRestsOnGivesTheSame() {
        Dossier dossier = chosen(CaseAsLoss.ready("CLM-19"));
        LossDecision decision = decided(dossier).lastDecision().orElseThrow();
        var again = ASSESSOR.again(decision).result().settlement();

        assertThat(again).isEqualTo(assess(dossier).settlement().orElseThrow());
        assertThat(again.payment()).isEqualTo(decision.payment());
    }
}
