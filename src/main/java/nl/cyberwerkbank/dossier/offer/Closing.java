package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;

/// That an offer was not gone through with.
///
/// @param kind on which side it ended
/// @param reason why, in words; not blank
/// @param recorded who recorded it, and when
public record Closing(Kind kind, String reason, Act recorded) {
    /// On which side it ended.
    public enum Kind implements CaseName {
        /// The client does not take it.
        LOST,
        /// The insurer does not want it any more.
        DECLINED
    }

    public Closing {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an offer is not closed without a reason");
        }
    }
}
