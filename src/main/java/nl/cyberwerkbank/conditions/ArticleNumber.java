package nl.cyberwerkbank.conditions;

import java.util.regex.Pattern;

/// The printed number of an article, without the suffixes by which the index tells its sentences apart.
public final class ArticleNumber {
    private static final Pattern WORD =
            Pattern.compile("^(?:art\\.|article\\b|artikel\\b|clausule\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAQ = Pattern.compile("^FAQ-(\\d+)([a-z]|\\.\\d+)?.*$");
    private static final Pattern ANNEX = Pattern.compile("^CL-(\\d+(?:\\.\\d+)*).*$");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]|\\([^)]*\\)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+(?:\\.\\d+)*)(?: ([a-l])(?![a-z]))?.*$");
    private static final Pattern SUBSIDIARIES = Pattern.compile("^6\\.1[ -]([a-l])(?![a-z]).*$");

    private ArticleNumber() {}

    /// The normal form of a citation: `7.1.4[e]-1` is `7.1.4`, `2.4.1 b iii` is `2.4.1 b`, `6.1-e1` is `6.1 e`,
    /// `FAQ-3.1` is `FAQ-03.1`, `CL-2.1-c` is `CL-2.1`. Ids of the preamble (`GR-1`, `IN-2`) stay as they are.
    public static String normalForm(String citation) {
        var text = WORD.matcher(citation.strip().replaceAll("\\s+", " ")).replaceFirst("");
        var faq = FAQ.matcher(text);
        if (faq.matches()) {
            var letter = faq.group(2) == null ? "" : faq.group(2);
            return "FAQ-%02d%s".formatted(Integer.parseInt(faq.group(1)), letter);
        }
        var annex = ANNEX.matcher(text);
        if (annex.matches()) {
            return "CL-" + annex.group(1);
        }
        var bare = BRACKETS.matcher(text).replaceAll("").strip();
        var subsidiaries = SUBSIDIARIES.matcher(bare);
        if (subsidiaries.matches()) {
            return "6.1 " + subsidiaries.group(1);
        }
        var number = NUMBER.matcher(bare);
        if (number.matches()) {
            return number.group(1) + (number.group(2) == null ? "" : " " + number.group(2));
        }
        return text;
    }
}
