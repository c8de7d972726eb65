/// Calendar entries for other programs, as an iCalendar file (RFC 5545). Knows events of whole days and nothing of
/// policies.
package nl.cyberwerkbank.exchange.calendar;
