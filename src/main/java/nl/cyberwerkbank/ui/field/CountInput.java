package nl.cyberwerkbank.ui.field;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Reads a whole number of things, with or without separators between the thousands: `18000`, `18.000`, `18 000`.
public final class CountInput {
    private CountInput() {}

    /// Reads one number; empty or blank text is [Entry.Empty], not zero.
    public static Entry<BigInteger> read(String raw) {
        return switch (AmountInput.readNumber(raw)) {
            case Entry.Empty<BigDecimal>() -> Entry.empty();
            case Entry.Invalid<BigDecimal> invalid -> Entry.invalid(raw, problem(invalid.problem().key()));
            case Entry.Valid<BigDecimal>(BigDecimal number) -> whole(raw, number);
        };
    }

    /// What is wrong with the form of an amount is told in terms of a number of things.
    private static String problem(String ofAmount) {
        return switch (ofAmount) {
            case "field.amount.letters", "field.amount.notANumber", "field.amount.ambiguous" -> "field.count.form";
            case "field.amount.decimals" -> "field.count.notWhole";
            default -> ofAmount;
        };
    }

    private static Entry<BigInteger> whole(String raw, BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                ? Entry.invalid(raw, "field.count.notWhole")
                : new Entry.Valid<>(number.toBigInteger());
    }
}
