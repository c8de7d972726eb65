package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.client.CaseName;

/// How far a client file has come.
public enum Stage implements CaseName {
    /// The client's answers are being taken.
    INTAKE,
    /// Variants have been chosen, or the insurer's desk has answered.
    QUOTE,
    /// An offer has been made.
    OFFER
}
