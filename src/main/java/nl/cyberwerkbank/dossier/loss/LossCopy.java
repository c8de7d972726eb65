package nl.cyberwerkbank.dossier.loss;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// A loss file in the making of its next value; one thread only.
final class LossCopy {
    private final UUID id;
    private final String number;
    private final UUID contractId;
    private FirstNotice notice;
    private Optional<UUID> seriesOf;
    private List<String> items;
    private SortedMap<String, Answer> answers;
    private List<Consent> consents;
    private List<Evidence> evidence;
    private List<Reserve> reserves;
    private List<LossPayment> payments;
    private List<LossDecision.Choice> choices;
    private List<LossDecision> decisions;
    private List<LossFile.Reopening> reopenings;
    private LossFile.Phase phase;
    private Map<String, String> unfinished;
    private String notes;

    LossCopy(LossFile file) {
        id = file.id();
        number = file.number();
        contractId = file.contractId();
        notice = file.notice();
        seriesOf = file.seriesOf();
        items = file.items();
        answers = file.answers();
        consents = file.consents();
        evidence = file.evidence();
        reserves = file.reserves();
        payments = file.payments();
        choices = file.choices();
        decisions = file.decisions();
        reopenings = file.reopenings();
        phase = file.phase();
        unfinished = file.unfinished();
        notes = file.notes();
    }

    LossCopy notice(FirstNotice other) {
        notice = other;
        return this;
    }

    LossCopy seriesOf(Optional<UUID> other) {
        seriesOf = other;
        return this;
    }

    LossCopy items(List<String> other) {
        items = other;
        return this;
    }

    LossCopy answers(SortedMap<String, Answer> other) {
        answers = other;
        return this;
    }

    LossCopy consents(List<Consent> other) {
        consents = other;
        return this;
    }

    LossCopy evidence(List<Evidence> other) {
        evidence = other;
        return this;
    }

    LossCopy reserves(List<Reserve> other) {
        reserves = other;
        return this;
    }

    LossCopy payments(List<LossPayment> other) {
        payments = other;
        return this;
    }

    LossCopy choices(List<LossDecision.Choice> other) {
        choices = other;
        return this;
    }

    LossCopy decisions(List<LossDecision> other) {
        decisions = other;
        return this;
    }

    LossCopy reopenings(List<LossFile.Reopening> other) {
        reopenings = other;
        return this;
    }

    LossCopy phase(LossFile.Phase other) {
        phase = other;
        return this;
    }

    LossCopy unfinished(Map<String, String> other) {
        unfinished = other;
        return this;
    }

    LossCopy notes(String other) {
        notes = other;
        return this;
    }

    LossFile build() {
        return new LossFile(
                id,
                number,
                contractId,
                notice,
                seriesOf,
                items,
                answers,
                consents,
                evidence,
                reserves,
                payments,
                choices,
                decisions,
                reopenings,
                phase,
                unfinished,
                notes);
    }
}
