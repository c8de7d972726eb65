package nl.cyberwerkbank.exchange.strict;

/// Text from a file as it may be shown in a message of one line.
public final class Excerpt {
    private static final int SHOWN = 60;

    private Excerpt() {}

    /// The text between quotes, shortened when long.
    public static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /// At most 60 characters of the text, on one line.
    public static String shortened(String text) {
        int end = Math.min(text.length(), SHOWN);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return oneLine(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    /// The text with every control character replaced by a visible mark.
    public static String oneLine(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '\uFFFD'));
        return shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            default -> true;
        };
    }
}
