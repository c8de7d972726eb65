package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.FailureType;

/// A technical failure (1.5).
///
/// @param type kind of failure
/// @param powerManagedByInsured power supply only: whether the insured manages the supply
/// @param unforeseen whether the failure was unforeseen
public record TechnicalFailure(FailureType type, boolean powerManagedByInsured, boolean unforeseen) {}
