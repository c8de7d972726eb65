package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A proposed change and what the policyholder did with it (7.4). A refusal is always the policyholder's.
///
/// @param endDate the contract end date to come
/// @param proposal the proposed change
/// @param refusedOn day on which the refusal was received; empty when it was not refused
/// @param channel how the refusal was given
public record RefusalOfChange(LocalDate endDate, Proposal proposal, Optional<LocalDate> refusedOn, Channel channel)
        implements Notice {
    public RefusalOfChange {
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(refusedOn, "refusedOn");
        Objects.requireNonNull(channel, "channel");
    }
}
