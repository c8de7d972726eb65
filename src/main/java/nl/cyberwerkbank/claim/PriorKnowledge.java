package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.PersonFunction;

import java.time.LocalDate;
import java.util.Optional;

/// What was known before (3.6).
///
/// @param knownOn the circumstance became known
/// @param knownByFunction to whom
/// @param shouldHaveBeenKnownOn from when a responsible individual reasonably should have known
/// @param reportedUnderEarlierPolicy whether it was reported under a policy that this one renews or replaces
public record PriorKnowledge(
        Optional<LocalDate> knownOn,
        PersonFunction knownByFunction,
        Optional<LocalDate> shouldHaveBeenKnownOn,
        boolean reportedUnderEarlierPolicy) {}
