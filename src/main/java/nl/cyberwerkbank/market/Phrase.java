package nl.cyberwerkbank.market;

import nl.cyberwerkbank.explain.Wording;

import java.util.Locale;

/// Words of the market data in both languages.
public record Phrase(String nl, String en) {
    public Phrase {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words must be there in both languages");
        }
    }

    /// What a user typed: the same in every language.
    public static Phrase asTyped(String words) {
        return new Phrase(words, words);
    }

    /// The words in a language.
    public String in(Locale language) {
        return language.equals(Wording.DUTCH) ? nl : en;
    }
}
