package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.explain.Finding;

import java.time.LocalDate;

/// One date that matters for a policy (1.13, 1.38, 4.2.2, chapters 6 and 7, CL-3.3 and CL-3.4).
///
/// @param date the date
/// @param finding what happens on it or ends with it, with its article and, where another reading of the text sets
///   another date, that reading
public record CalendarEntry(LocalDate date, Finding finding) {}
