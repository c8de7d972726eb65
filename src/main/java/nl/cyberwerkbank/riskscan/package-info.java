/// The risk scan: the questionnaire, a client's answers, and what follows from them: maturity, actions, what is unknown
/// and what has changed. Knows nothing of acceptance or premium, and they know nothing of it: FAQ-01 promises the
/// client that no answer here counts there.
package nl.cyberwerkbank.riskscan;
