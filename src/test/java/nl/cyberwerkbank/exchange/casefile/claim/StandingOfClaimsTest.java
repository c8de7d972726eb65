package nl.cyberwerkbank.exchange.casefile.claim;

import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.FORENSICS;
import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.INTERRUPTION;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.Standing.State;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.decision.Otherwise;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.ReadingUse;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

/// When a result may become final by itself, and what it says of other readings.
class StandingOfClaimsTest {
    private static final String NINE_HOURS =
            "interruption: {systemUnavailableMinutes: 480, startedAt: '2025-06-01T00:00:00', endedAt:"
                    + " '2025-06-01T09:00:00'}";

    private static Stream<ReadingUse> uses(OtherReadings shown, String rule) {
        return Stream.concat(
                        shown.settlement().findings().stream(),
                        shown.settlement().items().stream().flatMap(item -> item.findings().stream()))
                .filter(finding -> finding.rule().equals("claim." + rule))
                .map(Finding::readings)
                .flatMap(uses -> uses.stream());
    }

    @Test
    void aResultThatNoReadingChangesIsFinal() {
        var shown = SmallClaim.of(FORENSICS).underPolicy("deductibles: {A: 0.00, B: 0.00, C: 0.00}").shown();
        assertThat(shown.standing().state()).isEqualTo(State.FINAL);
        assertThat(shown.standing().points()).isEmpty();
        assertThat(shown.differing()).isEmpty();
    }

    @Test
    void aRefusalThatRestsOnOneReadingIsToBeDecidedAndSaysWhatTheOtherWouldPay() {
        var shown = SmallClaim.of(INTERRUPTION).withEvent(NINE_HOURS).shown();
        assertThat(shown.settlement().humanDecision()).isFalse();
        assertThat(shown.standing().state()).isEqualTo(State.TO_BE_DECIDED);
        assertThat(shown.standing().keys()).containsExactly("waitingPeriodMeasure");
        assertThat(shown.differing()).extracting(Otherwise::reading).containsExactly("waitingPeriodMeasure");
        assertThat(shown.differing().getFirst().payment().orElseThrow().getAmount()).isEqualByComparingTo("7500.00");
        assertThat(uses(shown, "waitingPeriod"))
                .extracting(use -> use.otherwise().key())
                .containsExactly("claim.otherwise.item");
    }

    @Test
    void aRefusalThatRestsOnTwoReadingsAtOnceNamesBoth() {
        var shown =
                SmallClaim.of(INTERRUPTION)
                        .withEvent(NINE_HOURS + ", reportChannel: email")
                        .reading("writtenForm", "strict")
                        .shown();
        assertThat(shown.differing()).extracting(Otherwise::outcome).containsOnly(ClaimOutcome.NOT_COVERED);
        assertThat(shown.standing().keys()).containsExactly("waitingPeriodMeasure", "writtenForm");
    }

    @Test
    void aRefusalOnAGroundWithoutDoubtIsFinalWhateverElseIsDoubtful() {
        var shown =
                SmallClaim.of(INTERRUPTION)
                        .withEvent(NINE_HOURS + ", reportChannel: email, naturalHazard: storm")
                        .reading("writtenForm", "strict")
                        .shown();
        assertThat(shown.settlement().outcome()).isEqualTo(ClaimOutcome.NOT_COVERED);
        assertThat(shown.standing().state()).isEqualTo(State.FINAL);
    }

    @Test
    void aCoveredLossThatAnotherReadingWouldPayIsToBeDecided() {
        String salvage =
                "{id: '1', type: salvage, coverage: C, amountClaimed: 900.00, dangerImmediate: true,"
                        + " threatenedLossCovered: true}";
        var shown = SmallClaim.of(salvage).shown();
        assertThat(shown.settlement().payment().orElseThrow().isZero()).isTrue();
        assertThat(shown.standing().keys()).containsExactly("deductibleOnSalvage");
        assertThat(uses(shown, "deductible"))
                .extracting(ReadingUse::key, use -> use.otherwise().key())
                .contains(tuple("deductibleOnSalvage", "claim.otherwise.payment"));
    }

    @Test
    void aCoveredLossThatOnlyTwoOtherReadingsTogetherWouldPayNamesBoth() {
        String items =
                "{id: '1', type: salvage, coverage: C, amountClaimed: 900.00, dangerImmediate: true,"
                        + " threatenedLossCovered: true, sublimitKey: pci}";
        var shown =
                SmallClaim.of(items)
                        .underPolicy(
                                "insuranceYears: [{startsOn: '2025-01-01', paid: 1000000.00}, {startsOn:"
                                        + " '2025-06-02'}], sublimits: {pci: 900.00}")
                        .shown();
        assertThat(shown.standing().keys()).containsExactly("deductibleOnSalvage", "insuranceYearDate");
    }

    @Test
    void anItemLostAsFalseIsAForfeitureAndWaitsForAPerson() {
        String items = FORENSICS + ", " + FORENSICS.replace("'1'", "'2'").replace("}", ", fraudulent: true}");
        var shown = SmallClaim.of(items).shown();
        assertThat(shown.settlement().humanDecision()).isFalse();
        assertThat(shown.standing().state()).isEqualTo(State.TO_BE_DECIDED);
        assertThat(shown.standing().keys()).containsExactly("falseItem");
    }

    @Test
    void aForfeitureWaitsForAPersonAndTellsHowFarItMayReach() {
        var shown = SmallClaim.of(FORENSICS).withObligations("cooperated: false, insurerPrejudiced: true").shown();
        assertThat(shown.settlement().outcome()).isEqualTo(ClaimOutcome.FORFEITED);
        assertThat(shown.standing().keys()).containsExactly("obligations");
        assertThat(uses(shown, "harmToInsurer"))
                .extracting(ReadingUse::key)
                .containsExactly("obligationForfeitureScope");
    }

    @Test
    void aFindingNamesNoReadingThatChangesNothing() {
        var shown = SmallClaim.of(INTERRUPTION).withEvent("interruption: {systemUnavailableMinutes: 481}").shown();
        assertThat(uses(shown, "waitingPeriod")).isEmpty();
        assertThat(uses(shown, "insuranceYear")).isEmpty();
    }
}
