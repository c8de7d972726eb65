package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.explain.Message;

/// What rating one cell gave.
public sealed interface Rated {
    /// A premium with its receipt.
    record Priced(PremiumReceipt receipt) implements Rated {}

    /// The tariff has no premium here; the underwriter gives one.
    ///
    /// @param field the field that leads outside the tariff, in the case format
    /// @param reason why, in words
    record Unpriced(String field, Message reason) implements Rated {}
}
