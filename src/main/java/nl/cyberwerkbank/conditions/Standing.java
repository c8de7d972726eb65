package nl.cyberwerkbank.conditions;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether a ruling stands by itself, or waits for a named person.
public sealed interface Standing {
    /// Nothing but the facts and the text decides it.
    record Final() implements Standing {}

    /// A refusal that some other reading of the text would turn, or a question that only a person can answer.
    ///
    /// @param readings keys of the readings on which a refusal rests
    /// @param reasons why a person decides, by the names of the case format, whatever the readings
    record ToBeDecided(SortedSet<String> readings, SortedSet<String> reasons) implements Standing {
        public ToBeDecided {
            readings = Collections.unmodifiableSortedSet(new TreeSet<>(readings));
            reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
            if (readings.isEmpty() && reasons.isEmpty()) {
                throw new IllegalArgumentException("nothing is left to decide");
            }
        }
    }

    /// Final when no reading and no reason stands in the way.
    static Standing restingOn(SortedSet<String> readings, SortedSet<String> reasons) {
        return readings.isEmpty() && reasons.isEmpty() ? new Final() : new ToBeDecided(readings, reasons);
    }
}
