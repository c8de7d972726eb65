package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.client.CaseName;

/// The acts by which an insurance can end; the words are `choice.endKind.<name>`.
enum EndKind implements CaseName {
    /// Notice against the end date (7.1.3, 7.1.4).
    NOTICE,
    /// Changed terms that the insurer proposed, and their refusal (7.4).
    CHANGED_TERMS,
    /// A letter after a claim, circumstance, payment or refusal (7.1.3, 7.1.4).
    AFTER_LOSS,
    MISREPRESENTATION,
    NON_DISCLOSURE,
    /// A letter of the insurer because the premium was not paid (7.1.4).
    NON_PAYMENT
}
