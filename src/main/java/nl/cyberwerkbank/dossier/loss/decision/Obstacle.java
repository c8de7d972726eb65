package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.client.CaseName;

/// Why a loss cannot be decided finally at this moment.
public enum Obstacle implements CaseName {
    /// It was decided and is not open again.
    ALREADY_DECIDED,
    /// The file is closed.
    CLOSED,
    /// What was answered cannot all be true.
    CONTRADICTION,
    /// Too little is known to decide anything.
    TOO_LITTLE_KNOWN,
    /// Questions are open.
    OPEN_QUESTIONS,
    /// Presumptions hold that nobody confirmed.
    UNCONFIRMED,
    /// Text stands in a field that is no answer yet.
    UNFINISHED,
    /// A point on which a person has the last word has no choice, or none since the last answer.
    UNDECIDED_POINTS
}
