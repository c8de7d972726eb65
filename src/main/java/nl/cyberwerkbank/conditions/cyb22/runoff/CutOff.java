package nl.cyberwerkbank.conditions.cyb22.runoff;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.RunOffEvent;
import nl.cyberwerkbank.policy.RunOffTrigger.Change;
import nl.cyberwerkbank.policy.RunOffTrigger.Insolvency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Articles 6.2 and 6.3: "before the day" means until the end of the previous day. 6.2 also asks that the event struck
/// an insured who was named on the policy; 6.3 asks nothing about insureds other than the insolvent one.
///
/// @param article 6.2 or 6.3
/// @param event the event
/// @param from first day on which an event is cut off
/// @param atInsuredInScope the event struck an insured to whom cover is left
/// @param applies false when 6.3 says nothing about the insured who was struck
@Article({"6.2", "6.3"})
public record CutOff(String article, RunOffEvent event, LocalDate from, boolean atInsuredInScope, boolean applies) {
    static CutOff ofTakeover(RunOffEvent event, Change change) {
        return new CutOff("6.2", event, change.effectiveOn(), event.insuredNamedOnPolicy(), true);
    }

    static CutOff ofInsolvency(RunOffEvent event, Insolvency insolvency) {
        return new CutOff("6.3", event, insolvency.insolvencyOn(), true, event.atInsolventInsured());
    }

    /// True when a day lies before the cut-off.
    public static boolean isEarlier(LocalDate day, LocalDate from) {
        return day.isBefore(from);
    }

    /// True when the event lies before the cut-off, at an insured to whom cover is left.
    boolean spares() {
        return earlier() && atInsuredInScope;
    }

    private boolean earlier() {
        return isEarlier(event.occurredOn(), from);
    }

    Finding finding() {
        var finding =
                new Finding(
                        "cutOff",
                        !applies ? Outcome.NOT_APPLICABLE : spares() ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions(article),
                        inputs(),
                        Message.of(message(), new Value.Day(from)),
                        Optional.empty(),
                        List.of());
        return applies && !earlier()
                ? finding.withNearest(new Bound("event.occurredOn", new Value.Day(from.minusDays(1))))
                : finding;
    }

    private String message() {
        if (!applies) {
            return "conditions.cutOff.otherInsured";
        }
        if (!earlier()) {
            return "conditions.cutOff.after";
        }
        return atInsuredInScope ? "conditions.cutOff.before" : "conditions.cutOff.unnamed";
    }

    private List<Input> inputs() {
        return List.of(
                Given.day("event.occurredOn", event.occurredOn()),
                article.equals("6.2")
                        ? Given.flag("event.insuredNamedOnPolicy", event.insuredNamedOnPolicy())
                        : Given.flag("event.atInsolventInsured", event.atInsolventInsured()));
    }
}
