package nl.cyberwerkbank.dossier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.Deductibles;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.claim.choice.Territory;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.TerrorismDetermination;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

class StandingTest {
    private static final LocalDate INCEPTION = LocalDate.of(2026, 1, 1);
    private static final PolicyTerms TERMS = PolicyTerms.shipped();
    private static final Schedule SCHEDULE =
            new Schedule(
                    euro("1000.00"),
                    euro("500000.00"),
                    new TreeMap<>(Map.of("pci", euro("50000.00"))),
                    new Deductibles(euro("2500.00"), euro("2500.00"), euro("2500.00"), euro("2500.00")),
                    BigDecimal.valueOf(8),
                    Territory.WORLDWIDE,
                    new TreeSet<>(),
                    "bakkerij",
                    List.of(),
                    List.of());
    private static final Contract CONTRACT =
            Contract.of(
                    new UUID(0, 1), "CYB-1", Optional.empty(), INCEPTION, INCEPTION.plusYears(1), INCEPTION, SCHEDULE);

    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static Contract paidOn(String... days) {
        List<Payment> payments =
                Arrays.stream(days).map(day -> new Payment(LocalDate.parse(day), euro("1210.00"), true)).toList();
        return CONTRACT.withPremiums(List.of(new PremiumDue(INCEPTION, euro("1210.00"), payments, Optional.empty())));
    }

    private static Standing standing(Contract contract, LossFile... losses) {
        return new Standing(contract, List.of(losses), TERMS, Readings.defaults());
    }

    private static LossFile loss(String receivedOn) {
        var notice =
                new FirstNotice(
                        LocalDate.parse(receivedOn).atTime(10, 0),
                        ReportChannel.EMAIL,
                        "",
                        "",
                        "",
                        "alles staat op zwart",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "A. Acceptant");
        return LossFile.of(new UUID(0, 9), "S-2026-0001", CONTRACT.id(), notice, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, UPCOMING",
        "2026-01-01, IN_FORCE",
        "2026-01-31, IN_FORCE",
        "2026-02-01, SUSPENDED",
        "2026-02-10, SUSPENDED",
        "2026-02-11, IN_FORCE",
        "2027-06-01, IN_FORCE"
    })
    void suspendsFromTheDayAfterTheTermUntilTheDayAfterThePayment(LocalDate day, PolicyState state) {
        assertThat(standing(paidOn("2026-02-10")).stateOn(day)).isEqualTo(state);
    }

    @Test
    void mindsTheDayUntilWhichABreachOfTheDutyOfDisclosureIsPointedOut() {
        Contract contract = CONTRACT.withBreachDiscoveredOn(Optional.of(LocalDate.parse("2026-03-01")));

        assertThat(standing(contract).dates())
                .filteredOn(date -> date.rule().equals("calendarDisclosureWarning"))
                .extracting(PolicyDate::on)
                .containsExactly(LocalDate.parse("2026-05-01"));
    }

    @Test
    void mindsOnceATerrorismDeterminationToldByThePolicyAndByALoss() {
        var determined = LocalDate.parse("2026-03-01");
        Contract contract = CONTRACT.withTerrorism(List.of(new TerrorismDetermination(determined, Optional.empty())));
        LossFile loss =
                loss("2026-03-05")
                        .answered(
                                "event.nht.determinedOn", new Answer("\"2026-03-01\"", "A. Acceptant", Instant.EPOCH));

        List<LocalDate> ofLoss = terrorismDates(standing(CONTRACT, loss));
        assertThat(ofLoss).hasSize(1).allSatisfy(day -> assertThat(day).isAfter(determined));
        assertThat(terrorismDates(standing(contract))).isEqualTo(ofLoss);
        assertThat(terrorismDates(standing(contract, loss))).isEqualTo(ofLoss);
    }

    private static List<LocalDate> terrorismDates(Standing standing) {
        return standing.dates().stream()
                .filter(date -> date.rule().startsWith("calendarTerrorism"))
                .map(PolicyDate::on)
                .toList();
    }

    @Test
    void tellsEveryTurnOfTheStateOnce() {
        assertThat(standing(paidOn("2026-02-10")).states())
                .extracting(since -> since.from() + " " + since.state())
                .containsExactly(
                        "1970-01-01 UPCOMING", "2026-01-01 IN_FORCE", "2026-02-01 SUSPENDED", "2026-02-11 IN_FORCE");
        assertThat(standing(paidOn("2026-01-31")).states())
                .extracting(PolicyState.Since::state)
                .containsExactly(PolicyState.UPCOMING, PolicyState.IN_FORCE);
    }

    @Test
    void goesFromItsEndThroughAfterReporting() {
        Contract ended =
                paidOn("2026-01-01")
                        .withEnded(Optional.of(new Ended(LocalDate.of(2027, 1, 1), EndReason.NOTICE_BY_POLICYHOLDER)));
        Standing standing = standing(ended);
        LocalDate last = standing.lastReportingDay().orElseThrow();
        assertThat(standing.stateOn(LocalDate.of(2026, 12, 31))).isEqualTo(PolicyState.IN_FORCE);
        assertThat(standing.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(PolicyState.AFTER_REPORTING);
        assertThat(standing.stateOn(last)).isEqualTo(PolicyState.AFTER_REPORTING);
        assertThat(standing.stateOn(last.plusDays(1))).isEqualTo(PolicyState.ENDED);
    }

    @Test
    void keepsAnUnpaidPremiumInMindUntilItIsPaid() {
        assertThat(standing(paidOn()).dates())
                .anySatisfy(date -> {
                    assertThat(date.rule()).isEqualTo("premiumUnpaid");
                    assertThat(date.on()).isEqualTo("2026-02-01");
                    assertThat(date.until()).isEqualTo("9999-12-31");
                });
        assertThat(standing(paidOn("2026-02-10")).dates()).extracting(PolicyDate::rule).doesNotContain("premiumUnpaid");
    }

    @Test
    void opensAWindowToEndItAfterALoss() {
        assertThat(standing(paidOn("2026-01-01"), loss("2026-03-02")).dates())
                .extracting(PolicyDate::rule)
                .contains("calendarLastLetter");
        assertThat(standing(paidOn("2026-01-01")).dates())
                .extracting(PolicyDate::rule)
                .doesNotContain("calendarLastLetter");
    }

    @Test
    void chargesAPaymentToItsInsuranceYear() {
        var payment =
                new LossPayment(
                        CostHead.RESPONSE,
                        euro("120000.00"),
                        "Forensics",
                        "",
                        LocalDate.of(2026, 4, 1),
                        INCEPTION,
                        "",
                        new LossPayment.SanctionsCheck("lijst", "A", LocalDate.of(2026, 4, 1)),
                        "A",
                        Instant.EPOCH);
        Contract twoYears = CONTRACT.withTerm(INCEPTION, INCEPTION.plusYears(2), INCEPTION);
        List<YearBudget> years = standing(twoYears, loss("2026-03-02").withPayments(List.of(payment))).years(INCEPTION);
        assertThat(years).extracting(YearBudget::remaining).containsExactly(euro("380000.00"), euro("500000.00"));
        assertThat(years.getFirst().share()).isEqualTo(0.76);
    }

    @Test
    void neverHasLessThanNothingLeft() {
        var year = new YearBudget(CONTRACT.insuranceYears().getFirst(), euro("100.00"), euro("250.00"));
        assertThat(year.remaining()).isEqualTo(euro("0.00"));
        assertThat(year.share()).isZero();
    }

    @Test
    void tellsWhatWouldHoldOnAnotherDay() {
        Standing standing = standing(paidOn());
        var inTime = WhatIf.on(LocalDate.of(2026, 1, 31), standing);
        assertThat(inTime.payments())
                .singleElement()
                .satisfies(payment -> assertThat(payment.result().inDefault()).isFalse());
        assertThat(inTime.report()).isEqualTo(WhatIf.Report.COVERED);
        assertThat(inTime.notices()).allSatisfy(notice -> assertThat(notice.result().valid()).isTrue());

        var late = WhatIf.on(LocalDate.of(2026, 12, 2), standing);
        assertThat(late.payments().getFirst().result().coverRevivesOn()).contains(LocalDate.of(2026, 12, 3));
        assertThat(late.report()).isEqualTo(WhatIf.Report.SUSPENDED);
        assertThat(late.notices())
                .allSatisfy(notice -> {
                    assertThat(notice.result().valid()).isFalse();
                    assertThat(notice.result().insuranceEndsOn()).isEqualTo("2028-01-01");
                });
    }

    @Test
    void tellsWhatAnEndorsementChanged() {
        var after =
                new Schedule(
                        euro("1000.00"),
                        euro("750000.00"),
                        new TreeMap<>(Map.of("fines", euro("10000.00"))),
                        SCHEDULE.deductibles(),
                        new BigDecimal("8.0"),
                        Territory.WORLDWIDE,
                        new TreeSet<>(),
                        "bakkerij",
                        List.of(),
                        List.of("Geen"));
        assertThat(ScheduleChange.between(SCHEDULE, after))
                .extracting(ScheduleChange::field)
                .containsExactly("sumInsured", "sublimits.fines", "clauses", "sublimits.pci");
        assertThat(ScheduleChange.between(SCHEDULE, SCHEDULE)).isEmpty();
    }
}
