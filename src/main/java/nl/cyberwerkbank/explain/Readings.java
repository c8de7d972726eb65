package nl.cyberwerkbank.explain;

import java.util.Map;
import java.util.TreeMap;

/// The readings in force for one decision: those that were set, over the defaults of the register.
///
/// @param chosen the readings that differ from their default or were set on purpose, by key
public record Readings(Map<String, String> chosen) {
    private static final Readings DEFAULTS = new Readings(Map.of());

    public Readings {
        chosen = Map.copyOf(chosen);
    }

    /// Every reading at its default.
    public static Readings defaults() {
        return DEFAULTS;
    }

    /// These readings with `others` laid over them.
    public Readings overlaidWith(Map<String, String> others) {
        var all = new TreeMap<>(chosen);
        all.putAll(others);
        return new Readings(all);
    }

    /// The value in force for this reading.
    public String valueOf(Reading reading) {
        return chosen.getOrDefault(reading.key(), reading.defaultValue());
    }
}
