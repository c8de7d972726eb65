package nl.cyberwerkbank.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A list as comma-separated values (RFC 4180), separated by semicolons and with a byte order mark, as Dutch
/// spreadsheet programs open them by a double click.
///
/// A cell that a spreadsheet program would take for a formula gets an apostrophe before it: whoever names his company
/// `=HYPERLINK(...)` would else have it run on the desk of whoever opens the list.
public final class CsvFile {
    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// What starts a formula, also behind blanks that a program skips, and in the wide forms of the same signs.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern LEADING_CONTROL = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvFile() {}

    /// The file's bytes.
    ///
    /// @param rows the first one holds the headings
    public static byte[] write(List<List<String>> rows) {
        String text =
                rows.stream()
                        .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(SEPARATOR)))
                        .collect(Collectors.joining(LINE_END, String.valueOf(BYTE_ORDER_MARK), LINE_END));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() || LEADING_CONTROL.matcher(text).matches();
    }
}
