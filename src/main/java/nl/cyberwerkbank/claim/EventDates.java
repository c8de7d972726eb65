package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.ReportChannel;

import java.time.LocalDate;
import java.util.Optional;

/// What happened, was found out and was reported when; they stand directly in the record `event` of a case file.
///
/// @param occurredOn the event itself
/// @param discoveredOn discovery of the event (1.22)
/// @param lossDiscoveredOn coverage B: discovery of the loss (2.3.2)
/// @param interruptionDiscoveredOn coverage B: discovery of the interruption (2.3.2)
/// @param claimMadeOn coverage A: first made (2.5.3); empty: no claim was made
/// @param reportedInWritingOn first written report received by insurer or intermediary (4.2.3); empty: none
/// @param reportChannel how that report was made (AMB-05)
/// @param circumstanceReportedOn earlier written report of the circumstance (2.5.2, 4.3)
/// @param circumstanceKnownOn when a circumstance that was reported late became known (4.2.2)
/// @param seriesFirstReportedOn report of the first event of a series (2.5.3)
public record EventDates(
        LocalDate occurredOn,
        LocalDate discoveredOn,
        LocalDate lossDiscoveredOn,
        LocalDate interruptionDiscoveredOn,
        Optional<LocalDate> claimMadeOn,
        Optional<LocalDate> reportedInWritingOn,
        ReportChannel reportChannel,
        Optional<LocalDate> circumstanceReportedOn,
        Optional<LocalDate> circumstanceKnownOn,
        Optional<LocalDate> seriesFirstReportedOn) {}
