package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.strict.Excerpt;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.math.BigDecimal;

/// Reads a percentage from the command line.
final class PercentageOption implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String written) {
        if (!written.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw new TypeConversionException("must be a percentage, such as 20; found " + Excerpt.quoted(written));
        }
        return new BigDecimal(written);
    }
}
