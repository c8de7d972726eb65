package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// One matter that is reported under a policy, with the dates that decide whether that was in time.
///
/// @param type what is reported
/// @param claimMadeOn claim: day on which it was made
/// @param eventDiscoveredOn own costs and business interruption: discovery of the event
/// @param lossDiscoveredOn business interruption: discovery of the loss
/// @param interruptionDiscoveredOn business interruption: discovery of the interruption
/// @param reportedInWritingOn receipt by insurer or intermediary; empty when it was not reported
/// @param channel how it was sent
/// @param circumstanceReportedOn day of the written report of the circumstance
/// @param circumstanceKnownOn day on which the circumstance became known; only used when it was reported late
/// @param coveredElsewhereAmount part of it covered by another insurance, not negative
public record Matter(
        Type type,
        Optional<LocalDate> claimMadeOn,
        Optional<LocalDate> eventDiscoveredOn,
        Optional<LocalDate> lossDiscoveredOn,
        Optional<LocalDate> interruptionDiscoveredOn,
        Optional<LocalDate> reportedInWritingOn,
        Channel channel,
        Optional<LocalDate> circumstanceReportedOn,
        Optional<LocalDate> circumstanceKnownOn,
        Money coveredElsewhereAmount) {
    public Matter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(channel, "channel");
        Amounts.notNegative(coveredElsewhereAmount, "coveredElsewhereAmount");
    }

    /// What is reported.
    public enum Type implements CaseName {
        CLAIM,
        OWN_COSTS,
        BUSINESS_INTERRUPTION
    }
}
