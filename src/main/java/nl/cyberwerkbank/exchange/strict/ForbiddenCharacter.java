package nl.cyberwerkbank.exchange.strict;

import java.util.Optional;

/// A character that no text from outside may hold, neither as such nor escaped: a control character other than tab and
/// line break, or half of a surrogate pair.
///
/// @param index where it stands in the text, counted from zero
/// @param unit the character
record ForbiddenCharacter(int index, char unit) {
    private static final char NEXT_LINE = 0x85;

    /// The first one in this text.
    static Optional<ForbiddenCharacter> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isControl(c)) {
                return Optional.of(new ForbiddenCharacter(i, c));
            }
        }
        return Optional.empty();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != NEXT_LINE;
    }

    /// What is wrong with the text.
    String problem() {
        String name = String.format("U+%04X", (int) unit);
        return Character.isSurrogate(unit) ? "has half a character, " + name : "has the control character " + name;
    }
}
