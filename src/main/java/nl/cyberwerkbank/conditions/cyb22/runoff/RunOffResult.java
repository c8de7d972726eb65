package nl.cyberwerkbank.conditions.cyb22.runoff;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether an event is still covered.
///
/// @param changeOfControl merger or takeover in the sense of 6.2; empty for an insolvency
/// @param cover true when the event is covered as far as 6.2 and 6.3 go
/// @param eventListInDoubt true when cover depends only on an event that the list leaves out; a named person decides
public record RunOffResult(Optional<Boolean> changeOfControl, boolean cover, boolean eventListInDoubt)
        implements Shown {
    /// The reason for a human decision, by its name in the case format.
    public static final String HUMAN_REASON = "runOffEventList";

    @Override
    public SequencedMap<Field, Value> shown() {
        return new ShownFields()
                .flag("changeOfControl", changeOfControl)
                .flag("cover", cover)
                .flag("humanDecision", eventListInDoubt)
                .all();
    }

    @Override
    public Set<Field> refusals() {
        return cover ? Set.of() : Set.of(Field.named("cover"));
    }

    @Override
    public SortedSet<String> humanReasons() {
        return eventListInDoubt ? new TreeSet<>(Set.of(HUMAN_REASON)) : Collections.emptySortedSet();
    }
}
