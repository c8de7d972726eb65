package nl.cyberwerkbank.exchange.casefile;

import java.util.regex.Pattern;

/// How amounts of euros are written in a file: always a plain number, without signs and separators.
public enum MoneyNotation {
    /// As in case files: `127500.00`.
    EXACTLY_TWO_DECIMALS(
            "(0|[1-9][0-9]*)\\.[0-9]{2}", "an amount of euros with exactly two decimals, such as 127500.00"),
    /// As in intake files, written by people and by other programs: `127500`, `127500.5` and `127500.00`.
    AT_MOST_TWO_DECIMALS(
            "(0|[1-9][0-9]*)(\\.[0-9]{1,2})?", "an amount of euros with at most two decimals, such as 127500.00");

    private final Pattern pattern;
    private final String description;

    MoneyNotation(String pattern, String description) {
        this.pattern = Pattern.compile(pattern);
        this.description = description;
    }

    boolean allows(String written) {
        return pattern.matcher(written).matches();
    }

    String description() {
        return description;
    }
}
