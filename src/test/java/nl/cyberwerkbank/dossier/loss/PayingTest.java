package nl.cyberwerkbank.dossier.loss;

import static nl.cyberwerkbank.quote.Bakery.euro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.LossPayment.SanctionsCheck;
import nl.cyberwerkbank.dossier.loss.decision.Paying;
import nl.cyberwerkbank.dossier.loss.decision.Paying.Objection;
import nl.cyberwerkbank.dossier.loss.decision.Reserving;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class PayingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T13:02:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SanctionsCheck CHECK = new SanctionsCheck("EU-lijst van 20-11-2026", "S. Bakker", TODAY);

    private static final LossFile DECIDED =
            LossFile.of(
                            UUID.fromString("00000000-0000-4000-8000-000000000002"),
                            "S-2026-0001",
                            UUID.fromString("00000000-0000-4000-8000-000000000001"),
                            new FirstNotice(
                                    LocalDateTime.of(2026, 11, 1, 9, 0),
                                    ReportChannel.TELEPHONE,
                                    "J. Jansen",
                                    "",
                                    "",
                                    "",
                                    "",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "S. Bakker"),
                            Optional.empty())
                    .withDecisions(
                            List.of(
                                    new LossDecision(
                                            1,
                                            "{}",
                                            Map.of(),
                                            ClaimOutcome.COVERED,
                                            Optional.of(euro("10000.00")),
                                            List.of(),
                                            "",
                                            "S. Bakker",
                                            NOW,
                                            Optional.empty())))
                    .withPhase(LossFile.Phase.DECIDED);

    private static LossFile reserved(String amount) {
        return new Reserving(DECIDED).with(reserve(amount));
    }

    private static Reserve reserve(String amount) {
        return new Reserve(CostHead.RESPONSE, euro(amount), "Offertes", "S. Bakker", NOW);
    }

    private static LossPayment payment(String amount, String reason, SanctionsCheck check) {
        return new LossPayment(
                CostHead.RESPONSE,
                euro(amount),
                "Forensisch Bureau B.V.",
                "",
                TODAY,
                LocalDate.of(2026, 1, 1),
                reason,
                check,
                "S. Bakker",
                NOW);
    }

    @Test
    void nothingIsPaidWithoutAReserveForItsHead() {
        assertThat(new Paying(DECIDED).objections(payment("1.00", "", CHECK))).containsExactly(Objection.NO_RESERVE);
    }

    @Test
    void noMoreIsPaidThanIsReserved() {
        var paying = new Paying(reserved("4000.00"));

        assertThat(paying.objections(payment("4000.00", "", CHECK))).isEmpty();
        assertThat(paying.objections(payment("4000.01", "", CHECK))).containsExactly(Objection.ABOVE_RESERVE);
        LossFile paid = paying.with(payment("4000.00", "", CHECK));
        assertThat(new Reserving(paid).open(CostHead.RESPONSE)).isEqualTo(euro("0.00"));
        assertThat(new Paying(paid).objections(payment("0.01", "", CHECK))).containsExactly(Objection.ABOVE_RESERVE);
    }

    @Test
    void moreThanDecidedIsPaidOnlyForAReason() {
        var paying = new Paying(reserved("50000.00"));

        assertThat(paying.objections(payment("10000.00", "", CHECK))).isEmpty();
        assertThat(paying.objections(payment("10000.01", "", CHECK))).containsExactly(Objection.ABOVE_DECISION);
        assertThat(paying.objections(payment("10000.01", "Coulance", CHECK))).isEmpty();
        LossFile undecided = reserved("50000.00").withDecisions(List.of()).withPhase(LossFile.Phase.OPEN);
        assertThat(new Paying(undecided).objections(payment("1.00", "", CHECK)))
                .containsExactly(Objection.ABOVE_DECISION);
        assertThat(new Paying(undecided).objections(payment("1.00", "Voorschot", CHECK))).isEmpty();
    }

    @Test
    void theSanctionsListsAreLookedIntoBefore() {
        var paying = new Paying(reserved("4000.00"));

        assertThat(paying.objections(payment("1.00", "", new SanctionsCheck("", "S. Bakker", TODAY))))
                .containsExactly(Objection.NO_SANCTIONS_CHECK);
        assertThat(paying.objections(payment("1.00", "", new SanctionsCheck("EU", "S. Bakker", TODAY.plusDays(1)))))
                .containsExactly(Objection.SANCTIONS_CHECK_TOO_LATE);
    }

    @Test
    void nothingIsPaidOnAClosedFile() {
        assertThat(
                        new Paying(reserved("4000.00").withPhase(LossFile.Phase.CLOSED))
                                .objections(payment("1.00", "", CHECK)))
                .containsExactly(Objection.CLOSED);
    }

    @Test
    void theReserveSetLastCountsAndTheEarlierOnesStay() {
        LossFile file = new Reserving(reserved("4000.00")).with(reserve("6000.00"));

        assertThat(new Reserving(file).reserved(CostHead.RESPONSE)).isEqualTo(euro("6000.00"));
        assertThat(new Reserving(file).history(CostHead.RESPONSE))
                .extracting(Reserve::amount)
                .containsExactly(euro("4000.00"), euro("6000.00"));
    }

    @Test
    void aReserveIsNotSetBelowWhatWasPaid() {
        LossFile paid = new Paying(reserved("4000.00")).with(payment("3000.00", "", CHECK));

        assertThatThrownBy(() -> new Reserving(paid).with(reserve("2999.99")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Reserving(new Reserving(paid).with(reserve("3000.00"))).open()).isEqualTo(euro("0.00"));
    }
}
