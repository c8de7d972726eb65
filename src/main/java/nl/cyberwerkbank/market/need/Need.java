package nl.cyberwerkbank.market.need;

import nl.cyberwerkbank.client.CaseName;

/// A feature that matters to this client.
///
/// @param feature number of the feature
/// @param weight how much it matters
/// @param why in the words of the talk; may be empty while it is being written
public record Need(int feature, Weight weight, String why) {
    /// How much a feature matters; message key `compare.weight.<caseName>`.
    public enum Weight implements CaseName {
        /// The client does not want to do without.
        DEMAND,
        /// The client would like it.
        WISH
    }
}
