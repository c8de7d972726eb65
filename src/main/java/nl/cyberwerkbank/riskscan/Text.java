package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.explain.Wording;

import java.util.Locale;

/// A text of the questionnaire in both languages.
public record Text(String nl, String en) {
    public Text {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text must be there in both languages");
        }
    }

    /// The text in a language.
    public String in(Locale language) {
        return language.equals(Wording.DUTCH) ? nl : en;
    }
}
