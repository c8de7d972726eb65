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
public record PolicyLife(
        PolicyPeriod period,
        Optional<EndReason> endReason,
        LocalDate premiumDueOn,
        List<PremiumAccount> premiums,
        List<Proposal> proposals,
        List<OpeningEvent> openingEvents,
        Optional<ExtensionRequest> extension,
        List<RunOffTrigger> triggers,
        Optional<LocalDate> ceasedOn) {
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
    }
}
