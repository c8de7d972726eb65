package nl.cyberwerkbank.dossier.contract;

import java.time.LocalDate;

/// A date of a policy that somebody must mind.
///
/// @param on the day
/// @param until last day on which it is still to be minded; later than `on` for what stays open, such as a premium that
///   was not paid
/// @param rule what it is, by the name of the rule that sets it, such as `calendarLastNotice`
public record PolicyDate(LocalDate on, LocalDate until, String rule) {}
