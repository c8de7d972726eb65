package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// 1.39 and 2.3.1: the system must have been out of use for strictly longer than the waiting period, planned time not
/// counted. Once it was, the loss counts from the first hour.
@Article({"1.39", "2.3.1"})
public final class WaitingPeriod {
    private WaitingPeriod() {}

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /// Whether the waiting period was exceeded; not so when nobody measured.
    public static boolean exceeded(LossEvent event, BigDecimal waitingPeriodHours, ReadingsInForce readings) {
        if (event.interruption().isEmpty()) {
            return false;
        }
        Interruption interruption = event.interruption().get();
        Optional<BigInteger> measured = measuredMinutes(interruption, readings);
        return measured.isPresent()
                && new BigDecimal(measured.get().subtract(interruption.plannedMinutes()))
                                .compareTo(waitingPeriodHours.multiply(MINUTES_AN_HOUR))
                        > 0;
    }

    /// What is held against the waiting period: the unavailability of the system, or by another reading the
    /// interruption of the business where both its ends are known (AMB-56). Whole minutes, planned time included.
    public static Optional<BigInteger> measuredMinutes(Interruption interruption, ReadingsInForce readings) {
        if (readings.has(Variant.WAITING_BY_INTERRUPTION)
                && interruption.startedAt().isPresent()
                && interruption.endedAt().isPresent()) {
            long elapsed =
                    ElapsedTime.between(interruption.startedAt().get(), interruption.endedAt().get()).toMinutes();
            return Optional.of(BigInteger.valueOf(elapsed));
        }
        return interruption.systemUnavailableMinutes();
    }
}
