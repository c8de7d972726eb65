package nl.cyberwerkbank.dossier.loss;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Readings;

import org.joda.money.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// One loss of the client.
///
/// @param id never changes
/// @param number for people, such as `S-2026-0012`
/// @param contractId the policy that bears it
/// @param notice how it was first reported
/// @param seriesOf an earlier loss with which it forms a series (2.5.3)
/// @param items ids of the loss items, in the order entered
/// @param answers what was answered, by path in the record `given` of the case format with item ids for list places,
///   such as `event.occurredOn` or `items.2.amountClaimed`
/// @param consents log of consents, in order
/// @param evidence files that support answers, in the order added
/// @param reserves every reserve set, oldest first
/// @param payments every payment, oldest first
/// @param choices points decided for the decision in preparation
/// @param decisions decisions made final, oldest first
/// @param reopenings why and when it was taken up again after a decision, oldest first
/// @param phase how far the file has come
/// @param unfinished text typed into a field that is no value yet, by path, so that it is not lost
/// @param notes internal notes
public record LossFile(
        UUID id,
        String number,
        UUID contractId,
        FirstNotice notice,
        Optional<UUID> seriesOf,
        List<String> items,
        SortedMap<String, Answer> answers,
        List<Consent> consents,
        List<Evidence> evidence,
        List<Reserve> reserves,
        List<LossPayment> payments,
        List<LossDecision.Choice> choices,
        List<LossDecision> decisions,
        List<Reopening> reopenings,
        Phase phase,
        Map<String, String> unfinished,
        String notes) {
    public LossFile {
        items = List.copyOf(items);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        consents = List.copyOf(consents);
        evidence = List.copyOf(evidence);
        reserves = List.copyOf(reserves);
        payments = List.copyOf(payments);
        choices = List.copyOf(choices);
        decisions = List.copyOf(decisions);
        reopenings = List.copyOf(reopenings);
        unfinished = Collections.unmodifiableMap(new TreeMap<>(unfinished));
    }

    /// How far a file has come.
    public enum Phase implements CaseName {
        /// Facts are being gathered.
        OPEN,
        /// A decision was made final.
        DECIDED,
        /// Decided before, and open again.
        REOPENED,
        /// Nothing more to come.
        CLOSED
    }

    /// That a decided file was taken up again.
    ///
    /// @param reason why; not blank
    /// @param by who did
    /// @param at when
    public record Reopening(String reason, String by, Instant at) {
        public Reopening {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a file is opened again for a reason");
            }
        }
    }

    /// A file with nothing but its first notice.
    public static LossFile of(UUID id, String number, UUID contractId, FirstNotice notice, Optional<UUID> seriesOf) {
        return new LossFile(
                id,
                number,
                contractId,
                notice,
                seriesOf,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Phase.OPEN,
                Map.of(),
                "");
    }

    /// The reserve in force for a head: the one set last.
    public Optional<Reserve> reserve(CostHead head) {
        return reserves.stream().filter(reserve -> reserve.head() == head).reduce((earlier, later) -> later);
    }

    /// The readings for this loss: those of the office, and over them what a named person chose for it alone.
    public Readings readings(Readings ofOffice) {
        Readings readings = ofOffice;
        for (LossDecision.Choice choice : choices) {
            readings = readings.overlaidWith(choice.instead());
        }
        return readings;
    }

    /// The decision in force: the one made last.
    public Optional<LossDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// Paid so far to the charge of the insurance year that starts on this day.
    public Money paidIn(LocalDate yearStartsOn, Money nothing) {
        return payments.stream()
                .filter(payment -> payment.insuranceYearStartsOn().equals(yearStartsOn))
                .map(LossPayment::amount)
                .reduce(nothing, Money::plus);
    }

    /// The same file with an answer; an answer with an empty value takes the answer back.
    public LossFile answered(String path, Answer answer) {
        var more = new TreeMap<>(answers);
        if (answer.value().isEmpty()) {
            more.remove(path);
        } else {
            more.put(path, answer);
        }
        return withAnswers(more);
    }

    public LossFile withNotice(FirstNotice other) {
        return copy().notice(other).build();
    }

    public LossFile withSeriesOf(Optional<UUID> other) {
        return copy().seriesOf(other).build();
    }

    public LossFile withItems(List<String> other) {
        return copy().items(other).build();
    }

    public LossFile withAnswers(SortedMap<String, Answer> other) {
        return copy().answers(other).build();
    }

    public LossFile withConsents(List<Consent> other) {
        return copy().consents(other).build();
    }

    public LossFile withEvidence(List<Evidence> other) {
        return copy().evidence(other).build();
    }

    public LossFile withReserves(List<Reserve> other) {
        return copy().reserves(other).build();
    }

    public LossFile withPayments(List<LossPayment> other) {
        return copy().payments(other).build();
    }

    public LossFile withChoices(List<LossDecision.Choice> other) {
        return copy().choices(other).build();
    }

    public LossFile withDecisions(List<LossDecision> other) {
        return copy().decisions(other).build();
    }

    public LossFile withReopenings(List<Reopening> other) {
        return copy().reopenings(other).build();
    }

    public LossFile withPhase(Phase other) {
        return copy().phase(other).build();
    }

    public LossFile withUnfinished(Map<String, String> other) {
        return copy().unfinished(other).build();
    }

    public LossFile withNotes(String other) {
        return copy().notes(other).build();
    }

    private LossCopy copy() {
        return new LossCopy(this);
    }
}
