package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.explain.Finding;

import java.time.LocalDate;

/// One date that matters for a policy (6 and 7).
///
/// @param date the date
/// @param finding what happens on it or ends with it, with its article and, where another reading of the text sets
///   another date, that reading
public record CalendarEntry(LocalDate date, Finding finding) {}
