/// Made, discovered and reported in time: 2.2.4, 2.3.2 and 2.4 for the three covers, 2.5.2 with 4.3 for circumstances,
/// 4.2.2 for late ones, and 7.2 for the after-reporting period. `ReportingWindow` is the question that others may ask.
package nl.cyberwerkbank.conditions.cyb22.reporting;
