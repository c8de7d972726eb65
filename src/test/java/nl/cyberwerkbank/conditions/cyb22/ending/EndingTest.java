package nl.cyberwerkbank.conditions.cyb22.ending;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.CoverChange;
import nl.cyberwerkbank.policy.DisclosureBreach;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.policy.PremiumChange;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RefusalOfChange;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.policy.TerminationLetter;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EndingTest {
    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final Money PREMIUM = Money.parse("EUR 2400.00");
    private static final NoticeOfEnd NOTICES = new NoticeOfEnd(PolicyTerms.shipped());
    private static final TerminationByLetter LETTERS = new TerminationByLetter(PolicyTerms.shipped());

    private static NoticeResult refused(int day, PremiumChange premium, CoverChange cover) {
        var proposal = new Proposal(END.minusDays(20), END, false, premium, cover);
        var refusal = new RefusalOfChange(END, proposal, Optional.of(END.plusDays(day)), Channel.LETTER);
        return NOTICES.decide(refusal, Readings.defaults()).result();
    }

    private static TerminationLetter letter(
            TerminationGround ground, Party by, int day, DisclosureBreach breach, OpeningEvent... events) {
        return new TerminationLetter(
                by,
                ground,
                false,
                LocalDate.of(2025, 6, 1).plusDays(day),
                Channel.LETTER,
                List.of(events),
                breach,
                LocalDate.of(2025, 1, 1),
                PREMIUM,
                PREMIUM);
    }

    @ParameterizedTest
    @EnumSource
    void noticeIsReceivedAMonthBeforeTheEnd(Party by) {
        var last = LocalDate.of(2025, 2, 28);
        for (var day = last.minusDays(10); day.isBefore(END); day = day.plusDays(1)) {
            var ruling = NOTICES.decide(new OrdinaryNotice(by, END, day, Channel.LETTER), Readings.defaults());
            assertThat(ruling.result().valid()).as("received on %s", day).isEqualTo(!day.isAfter(last));
        }
    }

    @Test
    void aLateNoticeNamesTheLastDay() {
        var late = new OrdinaryNotice(Party.INSURER, END, END.minusDays(2), Channel.LETTER);
        var ruling = NOTICES.decide(late, Readings.defaults());
        assertThat(ruling.findings())
                .filteredOn(finding -> finding.rule().equals("noticeInTime"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.nearest().orElseThrow().value())
                                .isEqualTo(new Value.Day(LocalDate.of(2025, 2, 28))));
        assertThat(ruling.citations()).contains("7.1.4[a]", "7.1.2");
    }

    @ParameterizedTest
    @CsvSource({"-1,2025-03-31", "0,2025-03-31", "1,2025-04-01", "30,2025-04-30", "31,2026-03-31"})
    void aRefusalEndsTheInsuranceOnTheDueDateOrLaterOnItsOwnDay(int day, LocalDate endsOn) {
        assertThat(refused(day, PremiumChange.HIGHER, CoverChange.EQUAL).insuranceEndsOn()).isEqualTo(endsOn);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER,EQUAL,false",
        "LOWER,WIDER,false",
        "EQUAL,WIDER,false",
        "HIGHER,WIDER,true",
        "LOWER,NARROWER,true",
        "LOWER,MIXED,true",
        "EQUAL,EQUAL,true",
        "EQUAL,MIXED,true"
    })
    void whatIsBetterForThePolicyholderCannotBeRefused(PremiumChange premium, CoverChange cover, boolean refusable) {
        assertThat(refused(5, premium, cover).valid()).isEqualTo(refusable);
    }

    @Test
    void aProposalOnTheDueDateDoesNotBindAndNeedsNoRefusal() {
        var proposal = new Proposal(END, END, false, PremiumChange.HIGHER, CoverChange.EQUAL);
        var refusal = new RefusalOfChange(END, proposal, Optional.of(END), Channel.LETTER);
        var result = NOTICES.decide(refusal, Readings.defaults()).result();
        assertThat(result.proposalValid()).contains(false);
        assertThat(result.valid()).isFalse();
        assertThat(result.newTermsApply()).contains(false);
        assertThat(result.insuranceEndsOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "30,true", "31,false"})
    void aLetterAfterLossLiesWithinThirtyDaysOfTheEvent(int day, boolean valid) {
        var event = new OpeningEvent(OpeningEvent.Type.PAYMENT_MADE, LocalDate.of(2025, 6, 1));
        var letter = letter(TerminationGround.AFTER_LOSS, Party.INSURER, day, DisclosureBreach.none(), event);
        assertThat(LETTERS.decide(letter, Readings.defaults()).result().valid()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31,true", "2025-06-01,false"})
    void aBreachIsPointedOutWithinTwoMonths(LocalDate pointedOut, boolean valid) {
        var breach =
                new DisclosureBreach(
                        Optional.of(LocalDate.of(2025, 3, 31)), Optional.of(pointedOut), true, Optional.of(END));
        var letter = letter(TerminationGround.NON_DISCLOSURE, Party.INSURER, 0, breach);
        assertThat(LETTERS.decide(letter, Readings.defaults()).result().valid()).isEqualTo(valid);
    }

    @Test
    void aRefundIsForTheDaysFromTheEarliestEnd() {
        var event = new OpeningEvent(OpeningEvent.Type.CLAIM_REPORTED, LocalDate.of(2025, 6, 1));
        for (var day = 0; day <= 30; day++) {
            var letter = letter(TerminationGround.AFTER_LOSS, Party.POLICYHOLDER, day, DisclosureBreach.none(), event);
            var result = LETTERS.decide(letter, Readings.defaults()).result();
            assertThat(result.premiumRefund().orElseThrow()).isLessThan(PREMIUM).isGreaterThan(Money.parse("EUR 0"));
            assertThat(result.refundDays())
                    .contains(
                            (int)
                                    ChronoUnit.DAYS.between(
                                            result.earliestEndDate().orElseThrow(), LocalDate.of(2026, 1, 1)));
        }
    }

    @Test
    void anAmountThatAPersonFillsInIsNotComputed() {
        var letter = letter(TerminationGround.MISREPRESENTATION, Party.INSURER, 0, DisclosureBreach.none());
        var manual = new Readings(Map.of("premiumRefund", "manual"));
        var result = LETTERS.decide(letter, manual).result();
        assertThat(result.premiumRefund()).isEmpty();
        assertThat(result.refundDays()).contains(184);
    }

    @Test
    void theInsuranceEndsByItselfWhenTheBusinessCeases() {
        var period = new PolicyPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(CessationOfBusiness.of(period, Optional.of(LocalDate.of(2025, 8, 1))).endsOn())
                .contains(LocalDate.of(2025, 8, 1));
        assertThat(CessationOfBusiness.of(period, Optional.of(LocalDate.of(2026, 1, 1))).endsOn()).isEmpty();
        assertThat(CessationOfBusiness.of(period, Optional.empty()).endsOn()).isEmpty();
    }
}
