/// The dates that matter for a policy from a day on, each as a finding of the article that sets it. `PolicyCalendar`
/// collects them from the articles in the neighbouring packages and sets none itself.
package nl.cyberwerkbank.conditions.cyb22.calendar;
