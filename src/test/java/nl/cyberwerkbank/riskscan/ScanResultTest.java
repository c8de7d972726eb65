package nl.cyberwerkbank.riskscan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.riskscan.Maturity.Certainty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class ScanResultTest {
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

    private static ScanResult result(Scan scan) {
        return ScanResult.of(QUESTIONNAIRE, scan);
    }

    private static Question question(String id) {
        return QUESTIONNAIRE.question(id).orElseThrow();
    }

    private static Maturity theme(ScanResult result, String id) {
        return result.themes().stream()
                .filter(grade -> grade.theme().id().equals(id))
                .findFirst()
                .orElseThrow()
                .maturity();
    }

    @ParameterizedTest
    @EnumSource(names = {"YES_WITH_EVIDENCE", "YES"})
    void gradesOneAnswerEverywhereByItsScore(Answer answer) {
        ScanResult result = result(Answered.all(answer, Map.of()));
        assertThat(result.overall().grade()).isEqualTo(QUESTIONNAIRE.scale().score(answer));
        assertThat(result.overall().certainty()).isEqualTo(Certainty.FIRM);
        assertThat(result.actions()).isEmpty();
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void gradesNothingWhereNothingIsSaid() {
        ScanResult result = result(Answered.nothing());
        assertThat(result.overall().grade()).isEmpty();
        assertThat(result.overall().openPercent()).isEqualTo(100);
        assertThat(result.overall().certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void countsUnknownAsNeitherYesNorNo() {
        ScanResult known = result(Answered.all(Answer.YES, Map.of()));
        ScanResult doubted =
                result(Answered.all(Answer.YES, Map.of("logs", Answer.UNKNOWN, "backup-apart", Answer.UNKNOWN)));
        assertThat(doubted.overall().grade()).isEqualTo(known.overall().grade());
        assertThat(doubted.overall().ceiling()).isEmpty();
        assertThat(doubted.overall().unknownPercent()).isPositive();
        assertThat(doubted.unknown()).extracting(Question::id).containsExactly("backup-apart", "logs");
        assertThat(doubted.actions()).isEmpty();
    }

    @Test
    void callsAGradeProvisionalWhereLessThanHalfIsKnown() {
        ScanResult result = result(Answered.all(Answer.UNKNOWN, Map.of("passwords", Answer.YES)));
        assertThat(result.overall().grade()).isEqualTo(Optional.of(85));
        assertThat(result.overall().certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void boundsTheGradeWhereAnEssentialControlIsMissing() {
        ScanResult missing = result(Answered.all(Answer.YES, Map.of("second-factor-mail", Answer.NO)));
        assertThat(missing.overall().mean().orElseThrow()).isBetween(80, 85);
        assertThat(missing.overall().grade()).contains(40);
        assertThat(missing.overall().isBounded()).isTrue();
        assertThat(theme(missing, "manage-access").grade()).contains(40);
        assertThat(theme(missing, "map-risks").grade()).contains(85);
        assertThat(missing.overall().ceiling().orElseThrow().because())
                .extracting(Question::id)
                .containsExactly("second-factor-mail");

        ScanResult partly = result(Answered.all(Answer.YES, Map.of("second-factor-mail", Answer.PARTLY)));
        assertThat(partly.overall().grade()).contains(65);
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        ScanResult result = result(Answered.all(Answer.YES, Map.of("payment-two-persons", Answer.NOT_APPLICABLE)));
        assertThat(result.overall().grade()).contains(85);
        assertThat(result.overall().unknownPercent()).isZero();
    }

    @Test
    void ranksActionsByGainOverEffortAndShowsTheWorking() {
        ScanResult result =
                result(
                        Answered.all(
                                Answer.YES,
                                Map.of(
                                        "payment-callback",
                                        Answer.NO,
                                        "second-factor-mail",
                                        Answer.NO,
                                        "logs",
                                        Answer.NO,
                                        "passwords",
                                        Answer.PARTLY)));
        assertThat(result.actions())
                .extracting(action -> action.question().id())
                .containsExactly("second-factor-mail", "payment-callback", "passwords", "logs");
        AdvisedAction mail = result.actions().getFirst();
        assertThat(mail.working()).isEqualTo(new AdvisedAction.Working(5, 85, 2, 2));
        assertThat(mail.working().value()).isEqualByComparingTo("425.0");
        assertThat(mail.points())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(5 * 85)
                                .divide(
                                        BigDecimal.valueOf(
                                                QUESTIONNAIRE.questions().stream().mapToInt(Question::weight).sum()),
                                        1,
                                        java.math.RoundingMode.HALF_UP));
    }

    @Test
    void advisesNoMoreThanFiveActionsAndNeverOneThatIsNotAsked() {
        ScanResult result = result(Answered.all(Answer.NO, Map.of()));
        assertThat(result.actions()).hasSize(5);
        assertThat(result.overall().grade()).contains(0);
        assertThat(result.actions()).noneMatch(action -> result.route().skipped(action.question()).isPresent());
    }

    @Test
    void doesNotAskWhatAnAnswerMakesPointlessAndCountsItAsItFollows() {
        ScanResult result =
                result(
                        Answered.all(
                                Answer.YES, Map.of("backup-apart", Answer.NO, "personal-data", Answer.NOT_APPLICABLE)));
        Question restore = question("restore-test");
        Question breach = question("breach-procedure");
        assertThat(result.route().asked()).doesNotContain(restore, breach);
        assertThat(result.route().counted(restore)).contains(Answer.NO);
        assertThat(result.route().counted(breach)).contains(Answer.NOT_APPLICABLE);
        assertThat(result.route().after(question("backup-apart"))).contains(question("incident-plan"));
        assertThat(result.route().before(question("incident-plan"))).contains(question("backup-apart"));
    }

    @Test
    void goesOnExactlyWhereItWasLeft() {
        Scan scan = Answered.nothing().answered("risk-owner", Answer.YES);
        assertThat(Route.of(QUESTIONNAIRE, scan).inHand().id()).isEqualTo("risk-review");
        assertThat(Route.of(QUESTIONNAIRE, scan.withAt("logs")).inHand().id()).isEqualTo("logs");
    }

    @Test
    void neverGradesABetterAnswerLower() {
        var random = new Random(20261121);
        for (int i = 0; i < 300; i++) {
            Scan scan = Answered.any(random);
            Question question = QUESTIONNAIRE.questions().get(random.nextInt(QUESTIONNAIRE.questions().size()));
            int worse = result(scan.answered(question.id(), Answer.NO)).overall().grade().orElse(0);
            int better = result(scan.answered(question.id(), Answer.YES)).overall().grade().orElse(0);
            assertThat(better).as(question.id() + " in scan " + i).isGreaterThanOrEqualTo(worse);
        }
    }

    @Test
    void tellsWhatChangedSinceTheLastScan() {
        ScanResult before = result(Answered.all(Answer.PARTLY, Map.of("logs", Answer.UNKNOWN, "macros", Answer.YES)));
        ScanResult now =
                result(
                        Answered.all(
                                Answer.PARTLY,
                                Map.of("passwords", Answer.YES, "macros", Answer.NO, "firewalls", Answer.UNKNOWN)));
        Comparison comparison = Comparison.of(before, now);
        assertThat(comparison.improved()).extracting(change -> change.question().id()).containsExactly("passwords");
        assertThat(comparison.worsened()).extracting(change -> change.question().id()).containsExactly("macros");
        assertThat(comparison.found()).extracting(change -> change.question().id()).containsExactly("logs");
        assertThat(comparison.lost()).extracting(change -> change.question().id()).containsExactly("firewalls");
        assertThat(comparison.moved(QUESTIONNAIRE.themes().getFirst())).contains(0);
        assertThat(comparison.moved(QUESTIONNAIRE.themes().get(3)).orElseThrow()).isPositive();
    }
}
