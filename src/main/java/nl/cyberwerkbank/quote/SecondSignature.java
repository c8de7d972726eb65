package nl.cyberwerkbank.quote;

import java.time.LocalDate;
import java.util.Optional;

/// The colleague whose agreement an answer needs because it goes beyond the underwriter's own mandate.
///
/// @param by his name; empty while his agreement is waited for
/// @param on date of his agreement
public record SecondSignature(Optional<String> by, Optional<LocalDate> on) {
    /// Needed and not there yet.
    public static final SecondSignature AWAITED = new SecondSignature(Optional.empty(), Optional.empty());

    public SecondSignature {
        if (by.isPresent() != on.isPresent()) {
            throw new IllegalArgumentException("a signature has a name and a date");
        }
    }

    /// Given by this colleague.
    public static SecondSignature of(String name, LocalDate day) {
        return new SecondSignature(Optional.of(name), Optional.of(day));
    }
}
