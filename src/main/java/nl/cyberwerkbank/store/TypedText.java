package nl.cyberwerkbank.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes of what a user types something the search can be asked safely.
final class TypedText {
    /// Nobody reads what he filters by beyond this; a pasted megabyte is cut here.
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 12;
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\"]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private TypedText() {}

    /// An FTS5 expression in which every word typed must begin a word of the dossier. Every word stands in quotes, so
    /// nothing typed is read as an operator. Empty when there is no letter or digit to look for.
    static Optional<String> expression(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : GAP.splitAsStream(head(typed)).toList()) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit) && words.size() < MOST_WORDS) {
                words.add('"' + word + "\"*");
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /// The text as names are sorted: without capitals and accents, so that `Überlingen` stands among the u's.
    static String folded(String name) {
        String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String head(String typed) {
        int end = Math.min(typed.length(), LONGEST);
        boolean splitsPair = end < typed.length() && end > 0 && Character.isHighSurrogate(typed.charAt(end - 1));
        return typed.substring(0, splitsPair ? end - 1 : end);
    }
}
