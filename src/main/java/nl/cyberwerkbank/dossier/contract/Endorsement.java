package nl.cyberwerkbank.dossier.contract;

import java.time.LocalDate;

/// A change of the schedule.
///
/// @param effectiveOn first day on which it applies
/// @param reason why, in words
/// @param schedule the whole schedule as it stands from then on
/// @param by who entered it
/// @param enteredOn when
public record Endorsement(LocalDate effectiveOn, String reason, Schedule schedule, String by, LocalDate enteredOn) {}
