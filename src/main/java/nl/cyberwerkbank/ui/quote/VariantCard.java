package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.rating.PremiumChoice;

import java.util.List;

/// A pinned variant, in words.
///
/// @param letter `A` to `D`
/// @param choice what was pinned
/// @param standing whether it is the advised one
/// @param facts its lines
/// @param reason why it has no premium now; empty when it has one
record VariantCard(String letter, PremiumChoice choice, Standing standing, List<Fact> facts, String reason) {
    VariantCard {
        facts = List.copyOf(facts);
    }

    /// Whether the offer will be made for it.
    enum Standing {
        ADVISED,
        ALTERNATIVE
    }

    /// One line of a card.
    ///
    /// @param label what it is
    /// @param value as written
    /// @param kind how it is set
    /// @param contrast whether the variants differ in it
    record Fact(String label, String value, Kind kind, Contrast contrast) {}

    /// How a line is set.
    enum Kind {
        PLAIN,
        TOTAL,
        /// Not for the client's eyes.
        INTERNAL
    }

    /// Whether the variants side by side differ in a line.
    enum Contrast {
        SAME,
        DIFFERS
    }
}
