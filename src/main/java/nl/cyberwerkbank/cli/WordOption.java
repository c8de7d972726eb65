package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.strict.Excerpt;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a name from the command line, such as the key of a sublimit.
final class WordOption implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
        if (!written.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}")) {
            throw new TypeConversionException("must be a name of up to 100 letters; found " + Excerpt.quoted(written));
        }
        return written;
    }
}
