package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.cyb22.ending.CessationOfBusiness;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.PolicyLife;

import java.time.LocalDate;
import java.util.Optional;

/// When and why the insurance ends, as far as that is settled: the business ceased before anything else ended it
/// (7.1.3, third ground), or the reason on file (1.13). A day to come is settled as well.
///
/// @param date first day without insurance
/// @param reason why
record KnownEnd(LocalDate date, EndReason reason) {
    /// The end; empty when the insurance runs on.
    static Optional<KnownEnd> of(PolicyLife life) {
        return CessationOfBusiness.of(life.period(), life.ceasedOn())
                .endsOn()
                .map(day -> new KnownEnd(day, EndReason.CESSATION_OF_BUSINESS))
                .or(() -> life.endReason().map(reason -> new KnownEnd(life.period().endDate(), reason)));
    }

    /// True when the day has insurance, as far as the end goes.
    static boolean isBeforeEnd(LocalDate day, Optional<KnownEnd> end) {
        return end.filter(known -> !day.isBefore(known.date())).isEmpty();
    }
}
