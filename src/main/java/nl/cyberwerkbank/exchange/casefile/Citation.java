package nl.cyberwerkbank.exchange.casefile;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cited article in normal form: the printed number and, where one is printed, a single letter, such as `2.4.1 b`,
/// `FAQ-06`, `FAQ-43a`, `CL-2.1`. Identifiers of finer grain (`7.3-1`, `2.4.1 a-72`) fall together in it.
///
/// @param article the normal form
public record Citation(String article) {
    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:art\\.|(?:article|artikel|clausule)\\b)\\s*");
    private static final Pattern QUESTION = Pattern.compile("FAQ-([0-9]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_SHEET =
            Pattern.compile("CL-([0-9]+(?:\\.[0-9]+)*).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)*)(.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern LETTER = Pattern.compile("^ ([a-l])(?![A-Za-z]).*");
    private static final Pattern LETTER_AFTER_HYPHEN = Pattern.compile("^-([a-l])(?![A-Za-z]).*");
    private static final Pattern ENDS_IN_LETTER = Pattern.compile(".*[0-9] ?[a-z]");

    /// Brings a citation as written into normal form.
    public static Citation of(String written) {
        String text = PREFIX.matcher(written.strip().replaceAll("\\s+", " ")).replaceFirst("").strip();
        Matcher question = QUESTION.matcher(text);
        if (question.matches()) {
            String number = question.group(1).replaceFirst("^0+(?=[0-9])", "");
            return new Citation("FAQ-" + (number.length() < 2 ? "0" : "") + number + question.group(2));
        }
        Matcher sheet = CLAUSE_SHEET.matcher(text);
        if (sheet.matches()) {
            return new Citation("CL-" + sheet.group(1));
        }
        Matcher number = NUMBER.matcher(BRACKETS.matcher(text).replaceAll("").strip());
        return new Citation(number.matches() ? number.group(1) + letter(number.group(1), number.group(2)) : text);
    }

    private static String letter(String number, String rest) {
        Matcher letter = LETTER.matcher(rest);
        if (letter.matches()) {
            return " " + letter.group(1);
        }
        Matcher afterHyphen = LETTER_AFTER_HYPHEN.matcher(rest);
        return number.equals("6.1") && afterHyphen.matches() ? " " + afterHyphen.group(1) : "";
    }

    /// True when this expected article is among those cited: the same one, or, where this one has no letter, any letter
    /// of it.
    public boolean isMetBy(Collection<Citation> cited) {
        return cited.stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Citation cited) {
        if (cited.article.equals(article)) {
            return true;
        }
        if (ENDS_IN_LETTER.matcher(article).matches() || !cited.article.startsWith(article)) {
            return false;
        }
        String more = cited.article.substring(article.length()).toLowerCase(Locale.ROOT);
        return more.matches(article.startsWith("FAQ-") ? "[a-z]" : " [a-l]");
    }

    @Override
    public String toString() {
        return article;
    }
}
