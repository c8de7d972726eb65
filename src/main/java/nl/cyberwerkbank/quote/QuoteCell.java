package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.util.Optional;

/// One cell of the grid: a premium with its receipt, or why there is none.
///
/// @param choice sum, deductible and commission
/// @param decision acceptance with this sum as the one asked for
/// @param receipt the premium, if one may be shown
/// @param withheld why there is no premium; present exactly when `receipt` is not
public record QuoteCell(
        PremiumChoice choice, Decision decision, Optional<PremiumReceipt> receipt, Optional<Message> withheld) {
    public QuoteCell {
        if (receipt.isPresent() == withheld.isPresent()) {
            throw new IllegalArgumentException("a cell has a premium or says why not");
        }
    }
}
