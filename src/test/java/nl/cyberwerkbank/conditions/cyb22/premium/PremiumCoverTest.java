package nl.cyberwerkbank.conditions.cyb22.premium;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.Report;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class PremiumCoverTest {
    private static final LocalDate DUE = LocalDate.of(2025, 1, 1);
    private static final Money AMOUNT = Money.parse("EUR 2420.00");
    private static final PremiumCover COVER = new PremiumCover(PolicyTerms.shipped());

    private static PremiumAccount account(List<Payment> payments, Optional<LocalDate> announced, Report... reports) {
        return new PremiumAccount(
                DUE, AMOUNT, payments, announced, Optional.empty(), Optional.empty(), List.of(reports));
    }

    private static PremiumCoverResult decide(PremiumAccount account) {
        return COVER.decide(account, Readings.defaults()).result();
    }

    private static Payment paid(int day, String amount) {
        return new Payment(DUE.plusDays(day), Money.parse("EUR " + amount), true);
    }

    @ParameterizedTest
    @CsvSource({"29,false", "30,false", "31,true"})
    void theThirtiethDayIsInTime(int day, boolean inDefault) {
        assertThat(decide(account(List.of(paid(day, "2420.00")), Optional.empty())).inDefault()).isEqualTo(inDefault);
    }

    @ParameterizedTest
    @CsvSource({"2420.00,false", "2419.99,true"})
    void oneCentShortIsUnpaid(String amount, boolean inDefault) {
        assertThat(decide(account(List.of(paid(1, amount)), Optional.empty())).inDefault()).isEqualTo(inDefault);
    }

    @Test
    void partsCountOnTheDayOnWhichTheyReachTheAmount() {
        var account = account(List.of(paid(40, "420.00"), paid(5, "2000.00")), Optional.empty());
        assertThat(decide(account).coverRevivesOn()).contains(DUE.plusDays(41));
    }

    @Test
    void aPaymentThatIsNotAcceptedDoesNotCount() {
        var refused = new Payment(DUE.plusDays(3), AMOUNT, false);
        assertThat(decide(account(List.of(refused), Optional.empty())).inDefault()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,false", "10,true", "20,false"})
    void anAnnouncementWorksOnlyBeforeAReceiptAfterTheDueDate(int receipt, boolean inDefault) {
        var announced = Optional.of(DUE.plusDays(receipt == 10 ? 9 : 20));
        assertThat(decide(account(List.of(paid(receipt, "2420.00")), announced)).inDefault()).isEqualTo(inDefault);
    }

    @Test
    void everyDayOfReportHasOneAnswerAndCoverIsOnlyMissingBetweenDueDateAndRevival() {
        for (var day = -5; day < 120; day++) {
            var reportedOn = DUE.plusDays(day);
            var report = new Report("1", DUE.minusDays(10), reportedOn);
            var result = decide(account(List.of(paid(50, "2420.00")), Optional.empty(), report));
            assertThat(result.reports().getFirst().premiumCover())
                    .as("reported on %s", reportedOn)
                    .isEqualTo(day <= 0 || day >= 51);
        }
    }

    @Test
    void anEarlierPaymentNeverTakesCoverAway() {
        var report = new Report("1", DUE.plusDays(70), DUE.plusDays(70));
        var covered =
                IntStream.range(0, 120)
                        .mapToObj(day ->
                                decide(account(List.of(paid(day, "2420.00")), Optional.empty(), report))
                                        .reports()
                                        .getFirst()
                                        .premiumCover())
                        .toList();
        assertThat(covered.lastIndexOf(true)).isLessThan(covered.indexOf(false));
    }

    @Test
    void theFindingNamesTheLastDayThatWouldHavePassed() {
        var ruling = COVER.decide(account(List.of(paid(31, "2420.00")), Optional.empty()), Readings.defaults());
        var finding = ruling.findings().stream().filter(Finding::fails).findFirst().orElseThrow();
        assertThat(finding.nearest().orElseThrow().value()).isEqualTo(new Value.Day(DUE.plusDays(30)));
        assertThat(finding.source().article()).isEqualTo("7.3");
    }

    @Test
    void nothingDueIsNeverInDefaultButOdd() {
        var account =
                new PremiumAccount(
                        DUE,
                        Money.parse("EUR 0.00"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        var ruling = COVER.decide(account, Readings.defaults());
        assertThat(ruling.result().inDefault()).isFalse();
        assertThat(ruling.oddities()).hasSize(1);
    }
}
