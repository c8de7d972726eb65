package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;

/// Notice against the end date (7.1.3, 7.1.4).
///
/// @param by who gives it
/// @param endDate the contract end date to come
/// @param receivedOn day on which the other party received it; that day decides
/// @param channel how it was given
public record OrdinaryNotice(Party by, LocalDate endDate, LocalDate receivedOn, Channel channel) implements Notice {
    public OrdinaryNotice {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(channel, "channel");
    }
}
