package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.strict.Excerpt;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Reads an amount of euros from the command line.
final class EurosOption implements ITypeConverter<Money> {
    @Override
    public Money convert(String written) {
        if (!written.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            throw new TypeConversionException(
                    "must be an amount of euros, such as 500000 or 2500.00; found " + Excerpt.quoted(written));
        }
        return Money.of(CurrencyUnit.EUR, new BigDecimal(written).setScale(2, RoundingMode.UNNECESSARY));
    }
}
