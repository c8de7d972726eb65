package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.Optional;

/// Articles 7.1.3, fourth ground, and 7.1.4, second ground: the report of a claim or circumstance, a payment and a
/// refusal to pay each open a window of 30 days in which either party may write; the report of a loss opens one for the
/// insurer only.
///
/// @param event the event that may open the window
/// @param by the party that looks through it
/// @param lastDay last date of the letter; empty when the event opens no window for this party
@Article({"7.1.3[d]", "7.1.4[b]"})
public record LossWindow(OpeningEvent event, Party by, Optional<LocalDate> lastDay) {
    /// The window that this event opens for this party.
    public static LossWindow of(OpeningEvent event, Party by, PolicyTerms terms, Readings readings) {
        var opens = event.type() != OpeningEvent.Type.LOSS_REPORTED || by == Party.INSURER;
        var days = terms.afterLossWindowDays().value();
        return new LossWindow(
                event,
                by,
                Optional.of(PolicyReading.DAY_COUNT.in(readings).lastDay(event.occurredOn(), days)).filter(_ -> opens));
    }

    /// The earliest end by a letter of the last day; empty when no window opens. The notice terms of the two parties
    /// differ (AMB-94).
    public Optional<LocalDate> endsAtTheEarliest(PolicyTerms terms) {
        return lastDay.map(last -> EarliestEnd.afterLoss(by, last, terms));
    }

    /// True when a letter of this date lies in the window.
    boolean includes(LocalDate letterDatedOn) {
        return lastDay.filter(last -> !letterDatedOn.isBefore(event.occurredOn()) && !letterDatedOn.isAfter(last))
                .isPresent();
    }

    /// The article that opens the window for this party.
    public static String article(Party by) {
        return by == Party.POLICYHOLDER ? "7.1.3[d]" : "7.1.4[b]";
    }

    Told told(LocalDate letterDatedOn) {
        var finding =
                Finding.of(
                        "lossWindow",
                        lastDay.isEmpty()
                                ? Outcome.NOT_APPLICABLE
                                : includes(letterDatedOn) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions(article(by)),
                        lastDay.map(last ->
                                        Message.of(
                                                includes(letterDatedOn)
                                                        ? "conditions.lossWindow.yes"
                                                        : "conditions.lossWindow.no",
                                                new Value.Day(event.occurredOn()),
                                                new Value.Day(last)))
                                .orElseGet(() -> Message.of("conditions.lossWindow.notForParty")),
                        Given.choice("openingEvents.type", "openingEventType", event.type()),
                        Given.day("openingEvents.occurredOn", event.occurredOn()),
                        Given.day("letterDatedOn", letterDatedOn));
        return Told.of(
                lastDay.filter(_ -> !includes(letterDatedOn))
                        .map(last -> letterDatedOn.isAfter(last) ? last : event.occurredOn())
                        .map(nearest -> finding.withNearest(new Bound("letterDatedOn", new Value.Day(nearest))))
                        .orElse(finding),
                PolicyReading.DAY_COUNT);
    }
}
