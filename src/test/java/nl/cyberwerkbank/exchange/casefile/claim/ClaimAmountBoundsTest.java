package nl.cyberwerkbank.exchange.casefile.claim;

import static nl.cyberwerkbank.exchange.casefile.claim.SmallClaim.INTERRUPTION;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/// One cent, and one minute, on both sides of every amount and length of time that caps a claim.
class ClaimAmountBoundsTest {
    private static final String FREE = "deductibles: {A: 0.00, B: 0.00, C: 0.00}, ";

    private static SmallClaim claimed(String amount, String more) {
        return SmallClaim.of(
                "{id: '1', type: forensicInvestigation, coverage: C, amountClaimed: %s%s}".formatted(amount, more));
    }

    @ParameterizedTest
    @CsvSource({"9999.99, 9999.99", "10000.00, 10000.00", "10000.01, 10000.00"})
    void paysUpToTheSublimit(String amount, BigDecimal payment) {
        var claim = claimed(amount, ", sublimitKey: pci").underPolicy(FREE + "sublimits: {pci: 10000.00}");
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"999999.99, 999999.99", "1000000.00, 1000000.00", "1000000.01, 1000000.00"})
    void paysUpToTheSumInsured(String amount, BigDecimal payment) {
        assertThat(claimed(amount, "").underPolicy(FREE).payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"399999.99, 399999.99", "400000.00, 400000.00", "400000.01, 400000.00"})
    void paysUpToWhatIsLeftOfTheYear(String amount, BigDecimal payment) {
        var claim =
                claimed(amount, "").underPolicy(FREE + "insuranceYears: [{startsOn: '2025-01-01', paid: 600000.00}]");
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"999999.99, 0.01", "1000000.00, 0.00", "1000000.01, 0.00"})
    void paysNothingOnceTheYearIsExhausted(String paid, BigDecimal payment) {
        var claim =
                claimed("5.00", "")
                        .underPolicy(FREE + "insuranceYears: [{startsOn: '2025-01-01', paid: %s}]".formatted(paid));
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({
        "deductibleFirst, 2499.99, 0.00",
        "deductibleFirst, 2500.00, 0.00",
        "deductibleFirst, 2500.01, 0.01",
        "limitsFirst, 2500.00, 0.00",
        "limitsFirst, 2500.01, 0.01",
        "sublimitsFirst, 2500.00, 0.00",
        "sublimitsFirst, 2500.01, 0.01"
    })
    void paysWhatIsAboveTheDeductible(String order, String amount, BigDecimal payment) {
        var claim = claimed(amount, "").reading("deductibleOrder", order);
        assertThat(claim.payment()).isEqualByComparingTo(payment);
        assertThat(claim.settled().totals().deductibleApplied().getAmount()).isEqualByComparingTo("2500.00");
    }

    @ParameterizedTest
    @CsvSource({
        "deductibleFirst, 12499.99, 9999.99",
        "deductibleFirst, 12500.00, 10000.00",
        "deductibleFirst, 12500.01, 10000.00",
        "limitsFirst, 9999.99, 7499.99",
        "limitsFirst, 10000.01, 7500.00",
        "sublimitsFirst, 9999.99, 7499.99",
        "sublimitsFirst, 10000.01, 7500.00"
    })
    void bearsTheDeductibleBeforeOrAfterTheSublimitAsTheReadingSays(String order, String amount, BigDecimal payment) {
        var claim =
                claimed(amount, ", sublimitKey: pci")
                        .underPolicy("sublimits: {pci: 10000.00}")
                        .reading("deductibleOrder", order);
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"899999.99, 100000.01", "900000.00, 100000.00", "900000.01, 99999.99"})
    void paysNoMoreThanTheSumLessWhatAnotherPolicyPaid(String paidElsewhere, BigDecimal payment) {
        var claim = claimed("3000000.00", ", otherInsurance: {payment: %s}".formatted(paidElsewhere)).underPolicy(FREE);
        assertThat(claim.payment()).isEqualByComparingTo(payment);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 480, false",
        "8, 481, true",
        "0, 0, false",
        "0, 1, true",
        "0.5, 30, false",
        "0.5, 31, true",
        "0.25, 15, false",
        "0.25, 16, true"
    })
    void paysAnInterruptionStrictlyLongerThanTheHoursOfTheSchedule(String hours, int minutes, boolean covered) {
        var claim =
                SmallClaim.of(INTERRUPTION)
                        .underPolicy("waitingPeriodHours: " + hours)
                        .withEvent("interruption: {systemUnavailableMinutes: %d}".formatted(minutes));
        assertThat(claim.isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        // the clock's changes make the same hours on the wall longer or shorter
        "2025-03-30T00:00:00, 2025-03-30T09:00:00, false",
        "2025-03-30T00:00:00, 2025-03-30T09:01:00, true",
        "2025-10-26T00:00:00, 2025-10-26T07:00:00, false",
        "2025-10-26T00:00:00, 2025-10-26T07:01:00, true",
        "2025-06-01T00:00:00, 2025-06-01T08:00:59, false",
        "2025-06-01T00:00:00, 2025-06-01T08:01:00, true"
    })
    void measuresAnInterruptionInElapsedMinutes(String start, String end, boolean covered) {
        var claim =
                SmallClaim.of(INTERRUPTION)
                        .withEvent("interruption: {startedAt: '%s', endedAt: '%s'}".formatted(start, end))
                        .reading("waitingPeriodMeasure", "businessInterruption");
        assertThat(claim.isCovered()).isEqualTo(covered);
    }
}
