package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the commands on the encrypted store work with.
///
/// @param home where the store lies when the command does not say
/// @param prompt asks for a passphrase
/// @param catalog the versions of the product
/// @param wording the words in which the store's problems are told
/// @param clock dates what is brought in
public record StoreSettings(
        Supplier<Path> home, PassphrasePrompt prompt, ProductCatalog catalog, Wording wording, Clock clock) {
    /// Today by that clock.
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
