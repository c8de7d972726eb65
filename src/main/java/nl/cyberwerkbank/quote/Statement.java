package nl.cyberwerkbank.quote;

import java.time.LocalDate;
import java.util.Optional;

/// Who gave the answers of the intake for the client, and when: statements before the contract (article 7:928 BW).
///
/// @param givenBy name; empty while not recorded
/// @param function that person's function at the client
/// @param givenOn date of the statement
public record Statement(String givenBy, String function, Optional<LocalDate> givenOn) {
    /// Not recorded yet.
    public static final Statement OPEN = new Statement("", "", Optional.empty());

    /// Whether name and date are recorded.
    public boolean isComplete() {
        return !givenBy.isBlank() && givenOn.isPresent();
    }
}
