package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.policy.EndReason;

import java.time.LocalDate;

/// That the insurance ended, or that its end is certain.
///
/// @param endDate first day without insurance (1.13)
/// @param reason why
public record Ended(LocalDate endDate, EndReason reason) {}
