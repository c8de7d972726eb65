package nl.cyberwerkbank.conditions.cyb22.setting;

import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How every doubt about the text is settled for one decision.
public final class ReadingsInForce {
    private final Map<Doubt, String> chosen = new EnumMap<>(Doubt.class);
    private final Set<Variant> variants = EnumSet.noneOf(Variant.class);

    private ReadingsInForce(Readings readings) {
        if (readings.chosen().isEmpty()) {
            return;
        }
        for (Doubt doubt : Doubt.values()) {
            String reading = readings.chosen().get(doubt.key());
            if (reading != null && !doubt.readings().contains(reading)) {
                throw new IllegalArgumentException(doubt.key() + " has no value " + reading);
            }
            if (reading != null) {
                chosen.put(doubt, reading);
            }
        }
        for (Variant variant : Variant.values()) {
            if (variant.reading().equals(chosen.get(variant.doubt()))) {
                variants.add(variant);
            }
        }
    }

    /// The chosen readings over the recommended ones. Readings of other kinds of decision are passed over.
    ///
    /// @throws IllegalArgumentException for a value that the reading does not have
    public static ReadingsInForce of(Readings readings) {
        return new ReadingsInForce(readings);
    }

    /// Whether this departure from the recommended reading is in force.
    public boolean has(Variant variant) {
        return variants.contains(variant);
    }

    /// The doubt as it is settled here, once for each other reading.
    public List<ReadingUse> uses(Doubt doubt) {
        return doubt.uses(chosen.getOrDefault(doubt, doubt.readings().getFirst()));
    }
}
