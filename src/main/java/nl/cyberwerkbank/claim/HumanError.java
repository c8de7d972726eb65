package nl.cyberwerkbank.claim;

/// An act or omission that interrupted the business (1.5).
///
/// @param unforeseenAndUnintended whether it was unforeseen and unintended
/// @param byInsuredPerson whether an insured person did it (1.36)
public record HumanError(boolean unforeseenAndUnintended, boolean byInsuredPerson) {}
