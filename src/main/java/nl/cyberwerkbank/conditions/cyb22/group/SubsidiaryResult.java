package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether a legal person is insured as a subsidiary (6.1).
///
/// @param insuredFrom first day on which it is; empty when it is not
/// @param failedConditions every condition that fails
public record SubsidiaryResult(Optional<LocalDate> insuredFrom, SortedSet<FailedCondition> failedConditions)
        implements Shown {
    public SubsidiaryResult {
        failedConditions = Collections.unmodifiableSortedSet(new TreeSet<>(failedConditions));
    }

    /// True when no condition fails.
    public boolean insured() {
        return failedConditions.isEmpty();
    }

    @Override
    public SequencedMap<Field, Value> shown() {
        var fields = new ShownFields().flag("insured", insured()).day("insuredFrom", insuredFrom);
        failedConditions.forEach(
                condition -> fields.put(new Field("failedCondition", condition.caseName()), new Value.Flag(true)));
        return fields.all();
    }

    @Override
    public Set<Field> refusals() {
        return insured() ? Set.of() : Set.of(Field.named("insured"));
    }
}
