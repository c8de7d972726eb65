package nl.cyberwerkbank.ui.shell;

import nl.cyberwerkbank.ui.why.Sign;

/// A short message that floats over the screen. What must not be missed ([Sign#FAILING], [Sign#OPEN]) stays until it is
/// closed; the rest goes by itself.
///
/// @param sign what it means
/// @param text one sentence
public record Notice(Sign sign, String text) {
    boolean stays() {
        return sign == Sign.FAILING || sign == Sign.OPEN;
    }
}
