package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A request to extend the after-reporting period (7.2).
///
/// @param requestedOn day on which the request was received
/// @param channel how it was sent
/// @param extraPremiumCharged false when the insurer asked no extra premium
/// @param extraPremiumReceivedOn day on which the extra premium was received
public record ExtensionRequest(
        LocalDate requestedOn,
        Channel channel,
        boolean extraPremiumCharged,
        Optional<LocalDate> extraPremiumReceivedOn) {
    public ExtensionRequest {
        Objects.requireNonNull(requestedOn, "requestedOn");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(extraPremiumReceivedOn, "extraPremiumReceivedOn");
    }
}
