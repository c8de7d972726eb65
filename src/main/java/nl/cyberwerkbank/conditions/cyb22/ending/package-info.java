/// How the insurance ends or goes on: renewal and notice (7.1.2 to 7.1.4), refusal of changed terms (7.4), termination
/// after loss, for misrepresentation or for non-disclosure with the refund of premium (7.1.3, 7.1.4, 7.3), and
/// cessation of the business. `NoticeOfEnd`, `TerminationByLetter` and `CessationOfBusiness` are the questions that
/// others may ask.
package nl.cyberwerkbank.conditions.cyb22.ending;
