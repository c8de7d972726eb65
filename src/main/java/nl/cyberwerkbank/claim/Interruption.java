package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.claim.choice.OverloadCause;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Optional;

/// Facts of the interruption (1.4, 2.3, 3.15-3.17). Times are local in Europe/Amsterdam.
///
/// @param systemUnavailableMinutes total or partial unavailability in whole minutes, planned minutes included (2.3.1)
/// @param plannedMinutes the planned part of it (3.16)
/// @param startedAt start of the business interruption (1.26)
/// @param endedAt its end; empty: it is still going on
/// @param selfManaged whether the insured manages the system itself (1.5)
/// @param dataLost whether data or software was lost, changed or destroyed (1.5)
/// @param failureAt where the failure was (3.15)
/// @param beyondInsuredControl whether it was beyond the control of the insured (3.15)
/// @param attackOnInsuredsPart whether an attack got into the part of the provider's system that the insured uses
/// @param overloadCause why demand exceeded capacity (3.17)
public record Interruption(
        Optional<BigInteger> systemUnavailableMinutes,
        BigInteger plannedMinutes,
        Optional<LocalDateTime> startedAt,
        Optional<LocalDateTime> endedAt,
        boolean selfManaged,
        boolean dataLost,
        FailureAt failureAt,
        boolean beyondInsuredControl,
        boolean attackOnInsuredsPart,
        OverloadCause overloadCause) {
    public Interruption {
        if (plannedMinutes.signum() < 0
                || systemUnavailableMinutes.filter(minutes -> minutes.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("event.interruption.plannedMinutes: above systemUnavailableMinutes");
        }
        if (endedAt.isPresent() && startedAt.isEmpty()) {
            throw new IllegalArgumentException("event.interruption.endedAt: only with startedAt");
        }
    }
}
