package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A legal person that the policyholder founded or took over (6.1).
///
/// @param acquiredOn day on which it was founded or acquired
/// @param disposedOn day on which it was sold; on that day no longer held
/// @param netTurnover per year, not negative
/// @param grossTurnover per year, not negative; used under one reading only
/// @param onlineTurnover part from online sales, per year, not negative
/// @param usTurnover part from activities in the USA, per year, not negative
/// @param seatCountry ISO 3166-1 alpha-2 code of its seat
/// @param activity what it does
/// @param decidesBoard true when the policyholder decides on the composition of the board
/// @param votingSharePercentage voting shares held, 0 to 100: 50.1 means 50.1 %
/// @param capitalSharePercentage issued capital held, 0 to 100
public record Subsidiary(
        LocalDate acquiredOn,
        Optional<LocalDate> disposedOn,
        Money netTurnover,
        Money grossTurnover,
        Money onlineTurnover,
        Money usTurnover,
        String seatCountry,
        Activity activity,
        boolean decidesBoard,
        BigDecimal votingSharePercentage,
        BigDecimal capitalSharePercentage) {
    public Subsidiary {
        Objects.requireNonNull(acquiredOn, "acquiredOn");
        Objects.requireNonNull(disposedOn, "disposedOn");
        Amounts.notNegative(netTurnover, "netTurnover");
        Amounts.notNegative(grossTurnover, "grossTurnover");
        Amounts.notNegative(onlineTurnover, "onlineTurnover");
        Amounts.notNegative(usTurnover, "usTurnover");
        Objects.requireNonNull(seatCountry, "seatCountry");
        Objects.requireNonNull(activity, "activity");
        Amounts.percentage(votingSharePercentage, "votingSharePercentage");
        Amounts.percentage(capitalSharePercentage, "capitalSharePercentage");
    }
}
