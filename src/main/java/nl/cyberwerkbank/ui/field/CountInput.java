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
            case Entry.Invalid<BigDecimal> invalid -> new Entry.Invalid<>(invalid.raw(), invalid.problem());
            case Entry.Valid<BigDecimal>(BigDecimal number) -> whole(raw, number);
        };
    }

    private static Entry<BigInteger> whole(String raw, BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                ? Entry.invalid(raw, "field.count.notWhole")
                : new Entry.Valid<>(number.toBigInteger());
    }
}
