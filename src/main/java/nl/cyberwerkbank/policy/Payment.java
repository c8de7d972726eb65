package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Objects;

/// A payment of premium.
///
/// @param receivedOn day on which the insurer received it
/// @param amount amount received, not negative
/// @param accepted false when the insurer did not accept it; it then does not count
public record Payment(LocalDate receivedOn, Money amount, boolean accepted) {
    public Payment {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Amounts.notNegative(amount, "amount");
    }
}
