package nl.cyberwerkbank.conditions.cyb22.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.CoverChange;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.policy.PolicyPeriod;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.PremiumChange;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.policy.TerrorismDetermination;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PolicyCalendarTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final Money PREMIUM = Money.parse("EUR 2420.00");
    private static final PolicyCalendar CALENDAR = new PolicyCalendar(PolicyTerms.shipped());

    private static PremiumAccount account(Payment... payments) {
        return new PremiumAccount(
                START, PREMIUM, List.of(payments), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static PolicyLife life(Optional<EndReason> reason, Optional<ExtensionRequest> extension) {
        return new PolicyLife(
                new PolicyPeriod(START, END),
                reason,
                START,
                List.of(account()),
                List.of(new Proposal(END.minusDays(30), END, false, PremiumChange.HIGHER, CoverChange.EQUAL)),
                List.of(new OpeningEvent(OpeningEvent.Type.LOSS_REPORTED, LocalDate.of(2025, 5, 20))),
                extension,
                List.of(new RunOffTrigger.Insolvency(LocalDate.of(2025, 9, 1))),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<String> lines(List<CalendarEntry> entries) {
        return entries.stream()
                .map(entry -> entry.date() + " " + entry.finding().rule() + " " + entry.finding().source().article())
                .toList();
    }

    @Test
    void aRunningPolicyShowsEveryDateOnceAndInOrder() {
        var entries = CALENDAR.from(START, life(Optional.empty(), Optional.empty()), Readings.defaults());
        assertThat(lines(entries))
                .containsExactly(
                        "2025-01-01 calendarInsuranceYear 1.38",
                        "2025-01-01 calendarPremiumDue 7.3",
                        "2025-01-31 calendarLastPayment 7.3",
                        "2025-02-01 calendarSuspension 7.3",
                        "2025-04-01 calendarNonPayment 7.1.4[e]",
                        "2025-06-19 calendarLastLetter 7.1.4[b]",
                        "2025-09-01 calendarInsolvency 6.3",
                        "2025-11-01 calendarStatutoryNotice 7:940",
                        "2025-12-01 calendarLastNotice 7.1.3[a]",
                        "2025-12-01 calendarLastNotice 7.1.4[a]",
                        "2026-01-01 calendarRenewal 7.1.2",
                        "2026-01-01 calendarInsuranceYear 1.38",
                        "2026-01-01 calendarNewTerms 7.4",
                        "2026-01-01 calendarPremiumDue 7.3",
                        "2026-01-31 calendarLastRefusal 7.4",
                        "2026-01-31 calendarLastPayment 7.3",
                        "2026-02-01 calendarSuspension 7.3");
    }

    @Test
    void whatLiesBeforeTheDayAskedForIsLeftOut() {
        var from = LocalDate.of(2025, 12, 2);
        assertThat(CALENDAR.from(from, life(Optional.empty(), Optional.empty()), Readings.defaults()))
                .isNotEmpty()
                .allMatch(entry -> !entry.date().isBefore(from));
    }

    @Test
    void anEndedPolicyShowsTheLastDaysOfReportAndExtension() {
        var entries =
                CALENDAR.from(
                        END, life(Optional.of(EndReason.NOTICE_BY_INSURER), Optional.empty()), Readings.defaults());
        assertThat(lines(entries))
                .containsExactly(
                        "2026-01-01 calendarEnd 1.13",
                        "2026-03-02 calendarLastReport 7.2",
                        "2026-03-02 calendarExtensionRequest 7.2",
                        "2026-04-01 calendarLastCircumstance 4.2.2");
    }

    @Test
    void anExtensionMovesTheLastReportToTwelveMonths() {
        var asked = new ExtensionRequest(END.plusDays(60), Channel.EMAIL, false, Optional.empty());
        var life = life(Optional.of(EndReason.NOTICE_BY_INSURER), Optional.of(asked));
        assertThat(lines(CALENDAR.from(END, life, Readings.defaults())))
                .containsExactly(
                        "2026-01-01 calendarEnd 1.13",
                        "2027-01-01 calendarLastReport 7.2",
                        "2027-01-31 calendarLastCircumstance 4.2.2");
    }

    @Test
    void aDateSaysWhenAnotherReadingSetsAnotherDate() {
        var entries = CALENDAR.from(START, life(Optional.empty(), Optional.empty()), Readings.defaults());
        var payment =
                entries.stream()
                        .filter(entry -> entry.finding().rule().equals("calendarLastPayment"))
                        .findFirst()
                        .orElseThrow()
                        .finding();
        assertThat(payment.readings()).hasSize(1);
        assertThat(Wording.of(Wording.ENGLISH).text(payment.readings().getFirst().otherwise()))
                .contains("‘The day itself is counted’")
                .contains("30-01-2025");
    }

    @Test
    void underTheOtherReadingEveryTermOfDaysIsOneDayShorter() {
        var readings = new Readings(Map.of("dayCount", "dPlusNMinus1"));
        var entries = CALENDAR.from(START, life(Optional.empty(), Optional.empty()), readings);
        assertThat(lines(entries))
                .contains(
                        "2025-01-30 calendarLastPayment 7.3",
                        "2025-06-18 calendarLastLetter 7.1.4[b]",
                        "2026-01-30 calendarLastRefusal 7.4")
                .contains("2025-04-01 calendarNonPayment 7.1.4[e]");
    }

    /// A policy of 2025 with one premium, without anything else.
    private static PolicyLife quiet(PremiumAccount... premiums) {
        return new PolicyLife(
                new PolicyPeriod(START, END),
                Optional.empty(),
                START,
                List.of(premiums),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static PolicyLife ended(PolicyLife life, Optional<EndReason> reason, Optional<LocalDate> ceasedOn) {
        return new PolicyLife(
                life.period(),
                reason,
                life.premiumDueOn(),
                life.premiums(),
                life.proposals(),
                life.openingEvents(),
                life.extension(),
                life.triggers(),
                ceasedOn,
                life.breachDiscoveredOn(),
                life.terrorism());
    }

    private static PolicyLife changed(PolicyLife life, List<Proposal> proposals, List<RunOffTrigger> triggers) {
        return new PolicyLife(
                life.period(),
                life.endReason(),
                life.premiumDueOn(),
                life.premiums(),
                proposals,
                life.openingEvents(),
                life.extension(),
                triggers,
                life.ceasedOn(),
                life.breachDiscoveredOn(),
                life.terrorism());
    }

    private static List<String> calendar(PolicyLife life) {
        return lines(CALENDAR.from(START, life, Readings.defaults()));
    }

    private static PremiumAccount announcing(LocalDate day) {
        return new PremiumAccount(
                START, PREMIUM, List.of(), Optional.of(day), Optional.empty(), Optional.empty(), List.of());
    }

    private static RunOffTrigger saleOfAssets(String percentage) {
        return new RunOffTrigger.Change(
                RunOffTrigger.Form.SALE_OF_ASSETS,
                BigDecimal.ZERO,
                new BigDecimal(percentage),
                LocalDate.of(2025, 6, 15));
    }

    @Test
    void aPremiumPaidLateShowsTheSuspensionAndTheRevivalAndNoTermination() {
        var paid = account(new Payment(LocalDate.of(2025, 2, 20), PREMIUM, true));
        assertThat(calendar(quiet(paid)))
                .startsWith(
                        "2025-01-01 calendarInsuranceYear 1.38",
                        "2025-01-01 calendarPremiumDue 7.3",
                        "2025-01-31 calendarLastPayment 7.3",
                        "2025-02-01 calendarSuspension 7.3",
                        "2025-02-21 calendarRevival 7.3",
                        "2025-11-01 calendarStatutoryNotice 7:940");
    }

    @Test
    void anAnnouncementOfNonPaymentSuspendsAndOpensTheTerminationAtOnce() {
        assertThat(calendar(quiet(announcing(LocalDate.of(2025, 1, 10)))))
                .contains("2025-01-10 calendarSuspension 7.3", "2025-01-10 calendarNonPayment 7.1.4[e]")
                .doesNotContain("2025-04-01 calendarNonPayment 7.1.4[e]");
    }

    @Test
    void anAnnouncementAfterThreeMonthsChangesNothing() {
        assertThat(calendar(quiet(announcing(LocalDate.of(2025, 4, 2)))))
                .contains("2025-02-01 calendarSuspension 7.3", "2025-04-01 calendarNonPayment 7.1.4[e]");
    }

    @Test
    void aPremiumPaidInFullGivesNoTerminationEvenWhenCoverDoesNotRevive() {
        var paid = account(new Payment(LocalDate.of(2025, 7, 31), PREMIUM, true));
        var life = ended(quiet(paid), Optional.empty(), Optional.of(LocalDate.of(2025, 8, 1)));
        assertThat(calendar(life))
                .noneMatch(line -> line.contains("calendarNonPayment") || line.contains("calendarRevival"));
    }

    @Test
    void aCessationEndsTheInsuranceAndEverythingThatWouldComeAfterIt() {
        var life = ended(quiet(account()), Optional.empty(), Optional.of(LocalDate.of(2025, 8, 1)));
        assertThat(calendar(life))
                .containsExactly(
                        "2025-01-01 calendarInsuranceYear 1.38",
                        "2025-01-01 calendarPremiumDue 7.3",
                        "2025-01-31 calendarLastPayment 7.3",
                        "2025-02-01 calendarSuspension 7.3",
                        "2025-04-01 calendarNonPayment 7.1.4[e]",
                        "2025-08-01 calendarCessation 7.1.3[c]",
                        "2025-08-01 calendarEnd 1.13",
                        "2025-09-30 calendarLastReport 7.2",
                        "2025-09-30 calendarExtensionRequest 7.2",
                        "2025-10-30 calendarLastCircumstance 4.2.2");
    }

    @Test
    void aCessationOnTheEndDateLeavesTheReasonOnFile() {
        var life = ended(quiet(account()), Optional.of(EndReason.NOTICE_BY_INSURER), Optional.of(END));
        assertThat(calendar(life))
                .contains("2026-01-01 calendarEnd 1.13")
                .noneMatch(line -> line.contains("calendarCessation"));
    }

    @Test
    void anEndToComeLeavesWhatComesBeforeIt() {
        assertThat(calendar(life(Optional.of(EndReason.NOTICE_BY_POLICYHOLDER), Optional.empty())))
                .containsExactly(
                        "2025-01-01 calendarInsuranceYear 1.38",
                        "2025-01-01 calendarPremiumDue 7.3",
                        "2025-01-31 calendarLastPayment 7.3",
                        "2025-02-01 calendarSuspension 7.3",
                        "2025-04-01 calendarNonPayment 7.1.4[e]",
                        "2025-06-19 calendarLastLetter 7.1.4[b]",
                        "2025-09-01 calendarInsolvency 6.3",
                        "2026-01-01 calendarEnd 1.13",
                        "2026-03-02 calendarLastReport 7.2",
                        "2026-03-02 calendarExtensionRequest 7.2",
                        "2026-04-01 calendarLastCircumstance 4.2.2");
    }

    @Test
    void aSaleOfAssetsCutsOffOnlyWhenTheGreaterPartIsSold() {
        assertThat(calendar(changed(quiet(), List.of(), List.of(saleOfAssets("40")))))
                .noneMatch(line -> line.contains("calendarTakeover"));
        assertThat(calendar(changed(quiet(), List.of(), List.of(saleOfAssets("50.01")))))
                .contains("2025-06-15 calendarTakeover 6.2");
    }

    @Test
    void aProposalOnItsDueDateBringsNoNewTermsAndNothingToRefuse() {
        var late = new Proposal(END, END, false, PremiumChange.HIGHER, CoverChange.EQUAL);
        assertThat(calendar(changed(quiet(), List.of(late), List.of())))
                .noneMatch(line -> line.contains("calendarNewTerms") || line.contains("calendarLastRefusal"));
    }

    @Test
    void everyDueDateHasItsTermEvenWithoutAnAccount() {
        assertThat(calendar(quiet()))
                .contains(
                        "2025-01-01 calendarPremiumDue 7.3",
                        "2025-01-31 calendarLastPayment 7.3",
                        "2026-01-01 calendarPremiumDue 7.3",
                        "2026-01-31 calendarLastPayment 7.3");
    }

    @Test
    void aLetterAfterALossNamesTheEarliestEndOfEachParty() {
        var event = new OpeningEvent(OpeningEvent.Type.CLAIM_REPORTED, LocalDate.of(2025, 5, 20));
        var quiet = quiet();
        var life =
                new PolicyLife(
                        quiet.period(),
                        Optional.empty(),
                        START,
                        List.of(),
                        List.of(),
                        List.of(event),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        assertThat(CALENDAR.from(START, life, Readings.defaults()))
                .filteredOn(entry -> entry.finding().rule().equals("calendarLastLetter"))
                .extracting(entry -> entry.finding().source().article(), entry -> entry.finding().inputs().getLast())
                .containsExactly(
                        tuple("7.1.3[d]", new Input("earliestEndDate", new Value.Day(LocalDate.of(2025, 8, 19)))),
                        tuple("7.1.4[b]", new Input("earliestEndDate", new Value.Day(LocalDate.of(2025, 7, 19)))));
    }

    @Test
    void whatTheInsurerDiscoveredAndWhatTheReinsurerSaidHaveTheirDates() {
        var quiet = quiet();
        var life =
                new PolicyLife(
                        quiet.period(),
                        Optional.empty(),
                        START,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        List.of(
                                new TerrorismDetermination(
                                        LocalDate.of(2025, 3, 1), Optional.of(LocalDate.of(2025, 9, 2)))));
        assertThat(calendar(life))
                .contains(
                        "2025-09-02 calendarTerrorismPayable CL-3.3",
                        "2026-02-28 calendarDisclosureWarning 7.1.4[d]",
                        "2027-03-01 calendarTerrorismReport CL-3.4");
    }

    @Test
    void everyEntryIsWordedInBothLanguages() {
        var entries = CALENDAR.from(START, life(Optional.empty(), Optional.empty()), Readings.defaults());
        for (var wording : List.of(Wording.of(Wording.DUTCH), Wording.of(Wording.ENGLISH))) {
            assertThat(entries)
                    .allSatisfy(entry -> {
                        assertThat(wording.text(entry.finding().message())).isNotBlank();
                        assertThat(wording.title(entry.finding())).isNotBlank();
                    });
        }
    }
}
