package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;

/// An event to be judged beside a merger, takeover or insolvency (6.2, 6.3).
///
/// @param trigger what happened to the policyholder or an insured
/// @param type the insured event
/// @param occurredOn day of the event
/// @param insuredNamedOnPolicy merger or takeover: true when it occurred at an insured named on the policy before
/// @param atInsolventInsured insolvency: true when it occurred at the insolvent insured
public record RunOffEvent(
        RunOffTrigger trigger,
        InsuredEvent type,
        LocalDate occurredOn,
        boolean insuredNamedOnPolicy,
        boolean atInsolventInsured) {
    public RunOffEvent {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredOn, "occurredOn");
    }
}
