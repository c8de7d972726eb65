package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A breach of the duty of disclosure at the conclusion of the insurance, as far as the insurer acts on it (7.1.4).
///
/// @param breachDiscoveredOn day on which the insurer discovered it
/// @param breachPointedOutOn day on which the insurer pointed it out to the policyholder
/// @param wouldNotHaveInsured true when the insurer would not have insured, had it known
/// @param namedEndDate end date that the insurer names
public record DisclosureBreach(
        Optional<LocalDate> breachDiscoveredOn,
        Optional<LocalDate> breachPointedOutOn,
        boolean wouldNotHaveInsured,
        Optional<LocalDate> namedEndDate) {
    private static final DisclosureBreach NONE =
            new DisclosureBreach(Optional.empty(), Optional.empty(), false, Optional.empty());

    public DisclosureBreach {
        Objects.requireNonNull(breachDiscoveredOn, "breachDiscoveredOn");
        Objects.requireNonNull(breachPointedOutOn, "breachPointedOutOn");
        Objects.requireNonNull(namedEndDate, "namedEndDate");
    }

    /// Nothing is known of a breach.
    public static DisclosureBreach none() {
        return NONE;
    }
}
