package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.PersonFunction;

/// Use of illegal software (3.3, 1.29).
///
/// @param causedLoss whether it caused the loss
/// @param knownByFunction who knew of it
public record IllegalSoftware(boolean causedLoss, PersonFunction knownByFunction) {}
