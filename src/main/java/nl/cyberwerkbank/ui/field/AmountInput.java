package nl.cyberwerkbank.ui.field;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an amount of euros the way people type and paste it: Dutch or English separators, with or without a euro sign,
/// spaces, cents or `,-`. Whatever could mean two amounts is refused, not guessed.
///
/// `€ 4.200.000,00`, `4200000`, `4,200,000.00`, `EUR 1.250,-` are read; `1.234,567.8`, `-5`, `4 mln` are not.
public final class AmountInput {
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;
    private static final Pattern CURRENCY = Pattern.compile("(?i)^(?:€|euro?)|(?:€|euro?)$");
    private static final Pattern NO_CENTS = Pattern.compile("[.,](?:-{1,2}|[\u2013\u2014])$|[.,]$");
    private static final Pattern NEGATIVE = Pattern.compile("^[-\u2212\u2013].*|.*[-\u2212]$|^\\(.*\\)$");
    private static final Pattern PLAIN = Pattern.compile("(?<whole>[0-9]+)(?:[.,](?<cents>[0-9]+))?");
    private static final Pattern GROUPED =
            Pattern.compile(
                    "(?<whole>[0-9]{1,3}(?:(?<mark>[., '])[0-9]{3})(?:\\k<mark>[0-9]{3})*)"
                            + "(?:(?!\\k<mark>)[.,](?<cents>[0-9]+))?");

    private AmountInput() {}

    /// Reads one amount; empty or blank text is [Entry.Empty], not zero.
    public static Entry<Money> read(String raw) {
        return switch (readNumber(raw)) {
            case Entry.Empty<BigDecimal>() -> Entry.empty();
            case Entry.Invalid<BigDecimal> invalid -> new Entry.Invalid<>(invalid.raw(), invalid.problem());
            case Entry.Valid<BigDecimal>(BigDecimal number) -> new Entry.Valid<>(Money.of(CurrencyUnit.EUR, number));
        };
    }

    static Entry<BigDecimal> readNumber(String raw) {
        if (raw.length() > LONGEST_TEXT) {
            return Entry.invalid(raw, "field.text.tooLong");
        }
        if (raw.chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            return Entry.invalid(raw, "field.text.controlCharacter");
        }
        String plain = oneKindOfSpace(raw).strip();
        if (plain.isEmpty()) {
            return Entry.empty();
        }
        String text = withoutCurrency(plain);
        return problem(text)
                .<Entry<BigDecimal>>map(key -> Entry.invalid(raw, key))
                .orElseGet(() -> readDigits(raw, NO_CENTS.matcher(text).replaceFirst("")));
    }

    private static Optional<String> problem(String text) {
        String number = NO_CENTS.matcher(text).replaceFirst("");
        if (text.chars().anyMatch(Character::isLetter)) {
            return Optional.of("field.amount.letters");
        }
        if (NEGATIVE.matcher(number).matches()) {
            return Optional.of("field.amount.negative");
        }
        return number.matches("[0-9., ']*[0-9]") ? Optional.empty() : Optional.of("field.amount.notANumber");
    }

    private static Entry<BigDecimal> readDigits(String raw, String text) {
        Matcher form = GROUPED.matcher(text);
        if (!form.matches() || text.startsWith("0")) {
            form = PLAIN.matcher(text);
            if (!form.matches()) {
                return Entry.invalid(raw, "field.amount.ambiguous");
            }
        }
        String whole = form.group("whole").replaceAll("[^0-9]", "");
        String cents = Optional.ofNullable(form.group("cents")).orElse("");
        if (cents.length() > MOST_DECIMALS) {
            return Entry.invalid(raw, "field.amount.decimals");
        }
        var number = new BigDecimal(whole + "." + cents + "0".repeat(MOST_DECIMALS - cents.length()));
        return number.precision() - number.scale() > MOST_DIGITS
                ? Entry.invalid(raw, "field.amount.tooLarge")
                : new Entry.Valid<>(number);
    }

    private static String withoutCurrency(String text) {
        return CURRENCY.matcher(text).replaceFirst("").strip();
    }

    /// Every kind of space, no-break and narrow ones included, becomes a plain one.
    private static String oneKindOfSpace(String raw) {
        return raw.codePoints()
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
