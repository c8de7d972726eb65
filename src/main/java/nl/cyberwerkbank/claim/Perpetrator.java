package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.PersonFunction;

/// The person whose conduct led to the loss (3.2).
///
/// @param function that person's function
/// @param intent whether an insured acted with intent or conscious recklessness
/// @param attributionInvoked whether the insurer attributes the conduct to the company (AMB-12)
public record Perpetrator(PersonFunction function, boolean intent, boolean attributionInvoked) {}
