package nl.cyberwerkbank.claim;

/// A threat and how it was met (1.8, 2.4.2).
///
/// @param threatCredibleAndProbable whether the threat was credible and probable, looked at objectively (1.8)
/// @param coverTermsKeptSecret whether the terms of this cover stayed secret (2.4.2 a)
/// @param authoritiesInformed whether reasonable steps were taken to inform and help the authorities (2.4.2 b)
/// @param mitigationWithConsent whether reasonable steps were taken, with consent, to limit the loss (2.4.2 c)
public record Extortion(
        boolean threatCredibleAndProbable,
        boolean coverTermsKeptSecret,
        boolean authoritiesInformed,
        boolean mitigationWithConsent) {
    /// Whether the three conditions of 2.4.2 were all met.
    public boolean conditionsMet() {
        return coverTermsKeptSecret && authoritiesInformed && mitigationWithConsent;
    }
}
