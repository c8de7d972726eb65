package nl.cyberwerkbank.document;

/// Makes any text fit for paper: characters that XML or a font cannot carry become a visible sign, and one value never
/// fills a document.
final class PrintableText {
    /// Stands where a character cannot be printed; every shipped font has it.
    static final String REPLACEMENT = "□";

    /// Most characters that one value prints. The longest texts that belong on these papers (a reason, a capacity) are
    /// a few hundred; what is cut stands in full in the attached data.
    static final int LONGEST_VALUE = 2_000;

    /// Follows a text that was cut.
    static final String CUT = " […]";

    private PrintableText() {}

    /// The text with unprintable characters replaced, cut with a visible mark beyond [#LONGEST_VALUE] characters.
    static String of(String text) {
        var printable = new StringBuilder(Math.min(text.length(), LONGEST_VALUE) + CUT.length());
        int printed = 0;
        for (int i = 0; i < text.length(); ) {
            if (printed++ == LONGEST_VALUE) {
                return printable.append(CUT).toString();
            }
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isPrintable(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append(REPLACEMENT);
            }
        }
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
