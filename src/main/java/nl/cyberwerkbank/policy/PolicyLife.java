package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Everything about one policy that puts dates in the calendar.
///
/// @param period from the inception date to the contract end date to come, or to the end when it has ended
/// @param endReason why it ended; empty when it runs
/// @param premiumDueOn a premium due date, the anniversary of the insurance years
/// @param premiums premium due dates with what was paid
/// @param proposals changes that the insurer proposed
/// @param openingEvents events that may open a window for termination after loss
/// @param extension request to extend the after-reporting period
/// @param triggers changes of ownership and insolvencies
/// @param ceasedOn day on which the business ceased
/// @param breachDiscoveredOn day on which the insurer discovered a breach of the duty of disclosure
/// @param terrorism what the reinsurer for terrorism said about losses under this policy
public record PolicyLife(
        PolicyPeriod period,
        Optional<EndReason> endReason,
        LocalDate premiumDueOn,
        List<PremiumAccount> premiums,
        List<Proposal> proposals,
        List<OpeningEvent> openingEvents,
        Optional<ExtensionRequest> extension,
        List<RunOffTrigger> triggers,
        Optional<LocalDate> ceasedOn,
        Optional<LocalDate> breachDiscoveredOn,
        List<TerrorismDetermination> terrorism) {
    public PolicyLife {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(endReason, "endReason");
        Objects.requireNonNull(premiumDueOn, "premiumDueOn");
        premiums = List.copyOf(premiums);
        proposals = List.copyOf(proposals);
        openingEvents = List.copyOf(openingEvents);
        Objects.requireNonNull(extension, "extension");
        triggers = List.copyOf(triggers);
        Objects.requireNonNull(ceasedOn, "ceasedOn");
        Objects.requireNonNull(breachDiscoveredOn, "breachDiscoveredOn");
        terrorism = List.copyOf(terrorism);
    }
}
