package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.AffectedSystem;
import nl.cyberwerkbank.claim.choice.BreachForm;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.Intrusion;
import nl.cyberwerkbank.claim.choice.NaturalHazard;
import nl.cyberwerkbank.claim.choice.WarForm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The established facts of the event.
///
/// @param types the kinds of event concerned, at least one (2.1)
/// @param dates what happened and was reported when
/// @param response notice and solution, to the second
/// @param withinInsuredCapacity whether it occurred within the insured capacity (2.1)
/// @param affectedCompanyInsured whether the company hit is the policyholder or an insured subsidiary (1.21, 6.1)
/// @param insuredNamedOnPolicy whether it occurred at an insured named on the policy; matters after a takeover (6.2)
/// @param country place of the event, ISO 3166-1 alpha-2 (2.5.4)
/// @param affectedSystem the system that was hit (1.2)
/// @param intrusion how somebody got in; matters for an attack (1.7)
/// @param breachForm what happened to data; matters for a breach (1.15, 1.27)
/// @param interruption the interruption, where there was one (1.4, 2.3)
/// @param technicalFailure the failure, where there was one (1.5)
/// @param humanError the act or omission (1.5)
/// @param extortion the threat and how it was met (1.8, 2.4.2)
/// @param naturalHazard the proven natural cause (3.11)
/// @param warForm the established form of war or unrest (3.8)
/// @param terrorism what the terrorism reinsurer decided, where the loss was caused by terrorism (8)
/// @param priorKnowledge what was known before the insurance began (3.6)
/// @param perpetrator the person whose conduct is meant (3.2)
/// @param illegalSoftware use of illegal software (3.3)
public record LossEvent(
        Set<EventType> types,
        EventDates dates,
        Response response,
        boolean withinInsuredCapacity,
        boolean affectedCompanyInsured,
        boolean insuredNamedOnPolicy,
        String country,
        AffectedSystem affectedSystem,
        Intrusion intrusion,
        BreachForm breachForm,
        Optional<Interruption> interruption,
        Optional<TechnicalFailure> technicalFailure,
        HumanError humanError,
        Extortion extortion,
        NaturalHazard naturalHazard,
        WarForm warForm,
        Optional<Terrorism> terrorism,
        Optional<PriorKnowledge> priorKnowledge,
        Optional<Perpetrator> perpetrator,
        Optional<IllegalSoftware> illegalSoftware) {
    public LossEvent {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("event.types: at least one");
        }
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    /// Whether this kind of event is concerned, its definition met or not.
    public boolean is(EventType type) {
        return types.contains(type);
    }
}
