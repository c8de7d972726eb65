package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.policy.TerrorismDetermination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A contract in the making of its next value; one thread only.
final class ContractCopy {
    private final UUID id;
    private final Optional<String> offerNumber;
    private String number;
    private LocalDate inceptionDate;
    private LocalDate endDate;
    private LocalDate premiumDueOn;
    private Schedule schedule;
    private List<Endorsement> endorsements;
    private List<PremiumDue> premiums;
    private List<Proposal> proposals;
    private Optional<ExtensionRequest> extension;
    private List<RunOffTrigger> triggers;
    private List<GroupCompany> subsidiaries;
    private Optional<LocalDate> ceasedOn;
    private Optional<LocalDate> breachDiscoveredOn;
    private List<TerrorismDetermination> terrorism;
    private Optional<Ended> ended;

    ContractCopy(Contract contract) {
        id = contract.id();
        offerNumber = contract.offerNumber();
        number = contract.number();
        inceptionDate = contract.inceptionDate();
        endDate = contract.endDate();
        premiumDueOn = contract.premiumDueOn();
        schedule = contract.schedule();
        endorsements = contract.endorsements();
        premiums = contract.premiums();
        proposals = contract.proposals();
        extension = contract.extension();
        triggers = contract.triggers();
        subsidiaries = contract.subsidiaries();
        ceasedOn = contract.ceasedOn();
        breachDiscoveredOn = contract.breachDiscoveredOn();
        terrorism = contract.terrorism();
        ended = contract.ended();
    }

    ContractCopy number(String other) {
        number = other;
        return this;
    }

    ContractCopy term(LocalDate inception, LocalDate end, LocalDate due) {
        inceptionDate = inception;
        endDate = end;
        premiumDueOn = due;
        return this;
    }

    ContractCopy schedule(Schedule other) {
        schedule = other;
        return this;
    }

    ContractCopy endorsements(List<Endorsement> other) {
        endorsements = other;
        return this;
    }

    ContractCopy premiums(List<PremiumDue> other) {
        premiums = other;
        return this;
    }

    ContractCopy proposals(List<Proposal> other) {
        proposals = other;
        return this;
    }

    ContractCopy extension(Optional<ExtensionRequest> other) {
        extension = other;
        return this;
    }

    ContractCopy triggers(List<RunOffTrigger> other) {
        triggers = other;
        return this;
    }

    ContractCopy subsidiaries(List<GroupCompany> other) {
        subsidiaries = other;
        return this;
    }

    ContractCopy ceasedOn(Optional<LocalDate> other) {
        ceasedOn = other;
        return this;
    }

    ContractCopy breachDiscoveredOn(Optional<LocalDate> other) {
        breachDiscoveredOn = other;
        return this;
    }

    ContractCopy terrorism(List<TerrorismDetermination> other) {
        terrorism = other;
        return this;
    }

    ContractCopy ended(Optional<Ended> other) {
        ended = other;
        return this;
    }

    Contract build() {
        return new Contract(
                id,
                number,
                offerNumber,
                inceptionDate,
                endDate,
                premiumDueOn,
                schedule,
                endorsements,
                premiums,
                proposals,
                extension,
                triggers,
                subsidiaries,
                ceasedOn,
                breachDiscoveredOn,
                terrorism,
                ended);
    }
}
