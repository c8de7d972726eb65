package nl.cyberwerkbank.conditions.cyb22.runoff;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.RunOffEvents;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.policy.RunOffEvent;
import nl.cyberwerkbank.policy.RunOffTrigger.Change;
import nl.cyberwerkbank.policy.RunOffTrigger.Insolvency;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Articles 6.2 and 6.3: after a merger or takeover only listed events before its effective day, at an insured named on
/// the policy, are covered; after an insolvency the same holds for events at the insolvent insured. Where neither
/// applies, nothing is cut off.
@Article({"6.2", "6.3"})
public final class RunOffCover {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(List.of(PolicyReading.RUN_OFF_EVENTS));

    private final PolicyTerms terms;

    public RunOffCover(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one event.
    public Ruling<RunOffResult> decide(RunOffEvent event, Readings readings) {
        return Ruling.of(readings, READINGS, other -> result(event, other), told(event, readings), List.of());
    }

    /// True when the change is a merger or takeover, so that it cuts off later events (6.2).
    public static boolean cutsOff(Change change, PolicyTerms terms) {
        return ChangeOfControl.of(change, terms).happened();
    }

    private RunOffResult result(RunOffEvent event, Readings readings) {
        return switch (event.trigger()) {
            case Change change -> {
                var control = ChangeOfControl.of(change, terms).happened();
                yield result(Optional.of(control), control, CutOff.ofTakeover(event, change), event, readings);
            }
            case Insolvency insolvency ->
                    result(
                            Optional.empty(),
                            event.atInsolventInsured(),
                            CutOff.ofInsolvency(event, insolvency),
                            event,
                            readings);
        };
    }

    private static RunOffResult result(
            Optional<Boolean> changeOfControl, boolean applies, CutOff cutOff, RunOffEvent event, Readings readings) {
        var listed = ListedEvent.includes(event.type());
        var every = PolicyReading.RUN_OFF_EVENTS.in(readings) == RunOffEvents.ALL_EVENTS;
        return new RunOffResult(
                changeOfControl,
                !applies || (cutOff.spares() && (listed || every)),
                applies && cutOff.spares() && !listed);
    }

    private List<Told> told(RunOffEvent event, Readings readings) {
        var told = new ArrayList<Told>();
        var result = result(event, readings);
        switch (event.trigger()) {
            case Change change -> {
                var control = ChangeOfControl.of(change, terms);
                told.add(Told.of(control.finding()));
                if (control.happened()) {
                    told.add(Told.of(CutOff.ofTakeover(event, change).finding()));
                    told.add(listed(event, result, "6.2"));
                }
            }
            case Insolvency insolvency -> {
                told.add(Told.of(CutOff.ofInsolvency(event, insolvency).finding()));
                if (event.atInsolventInsured()) {
                    told.add(listed(event, result, "6.3"));
                }
            }
        }
        return told;
    }

    private static Told listed(RunOffEvent event, RunOffResult result, String article) {
        var listed = ListedEvent.includes(event.type());
        var outcome =
                listed ? Outcome.SATISFIED : result.eventListInDoubt() ? Outcome.NEEDS_HUMAN : Outcome.NOT_SATISFIED;
        return Told.of(
                Finding.of(
                        "listedEvent",
                        outcome,
                        Source.conditions(article),
                        Message.of(listed ? "conditions.listedEvent.yes" : "conditions.listedEvent.no"),
                        Given.choice("event.type", "insuredEventType", event.type())),
                PolicyReading.RUN_OFF_EVENTS);
    }
}
