/// Intake files and cases of kind acceptance: the client's answers as JSON, put into the words of the domain, and what
/// acceptance found, put back into JSON. Decides nothing itself.
package nl.cyberwerkbank.exchange.intake;
