package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Collects the fields of a result one after the other.
public final class ShownFields {
    private final SequencedMap<Shown.Field, Value> fields = new LinkedHashMap<>();

    public ShownFields day(String name, LocalDate day) {
        return put(Shown.Field.named(name), new Value.Day(day));
    }

    public ShownFields day(String name, Optional<LocalDate> day) {
        day.ifPresent(present -> day(name, present));
        return this;
    }

    public ShownFields flag(String name, boolean yes) {
        return put(Shown.Field.named(name), new Value.Flag(yes));
    }

    public ShownFields flag(String name, Optional<Boolean> yes) {
        yes.ifPresent(present -> flag(name, present.booleanValue()));
        return this;
    }

    public ShownFields count(String name, Optional<Integer> number) {
        number.ifPresent(present -> put(Shown.Field.named(name), new Value.Count(BigInteger.valueOf(present))));
        return this;
    }

    public ShownFields amount(String name, Optional<Money> amount) {
        amount.ifPresent(present -> put(Shown.Field.named(name), new Value.Amount(present)));
        return this;
    }

    /// A field of a record in a list.
    public ShownFields put(Shown.Field field, Value value) {
        fields.put(field, value);
        return this;
    }

    /// What was collected.
    public SequencedMap<Shown.Field, Value> all() {
        return fields;
    }
}
