package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.PremiumAccount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Article 7.3, second part: the premium was not received in full in time, or the policyholder let know before the full
/// receipt that it will not pay while the premium was not in on the due date either. Without an announcement it starts
/// on the day after the term; with one it starts at once.
///
/// @param announcedOn day of the announcement, where it makes the default
/// @param startsOn first day of the default; empty when there is none
@Article("7.3")
record PaymentDefault(Optional<LocalDate> announcedOn, Optional<LocalDate> startsOn) {
    static PaymentDefault of(PremiumAccount account, PaymentTerm term) {
        var receipt = term.receipt();
        var announced =
                account.nonPaymentAnnouncedOn()
                        .filter(day -> !receipt.onOrBefore(day) && !receipt.onOrBefore(account.premiumDueOn()));
        var late = Optional.of(term.lastDay().plusDays(1)).filter(_ -> !term.met());
        return new PaymentDefault(
                announced, Stream.of(announced, late).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    /// True when the default exists on this day, or at all when no day is given.
    boolean existsOn(Optional<LocalDate> assessedOn) {
        return startsOn.isPresent() && assessedOn.filter(day -> day.isBefore(startsOn.get())).isEmpty();
    }

    /// Tells what an announcement of non-payment does; empty when none was made.
    Optional<Finding> announcement(PremiumAccount account) {
        return account.nonPaymentAnnouncedOn()
                .map(day ->
                        Finding.of(
                                "nonPaymentAnnounced",
                                announcedOn.isPresent() ? Outcome.NOT_SATISFIED : Outcome.SATISFIED,
                                Source.conditions("7.3"),
                                Message.of(
                                        announcedOn.isPresent()
                                                ? "conditions.nonPaymentAnnounced.counts"
                                                : "conditions.nonPaymentAnnounced.harmless",
                                        new Value.Day(day)),
                                Given.day("nonPaymentAnnouncedOn", day)));
    }
}
