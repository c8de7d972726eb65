package nl.cyberwerkbank.conditions.cyb22.setting;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;

import java.util.ArrayList;
import java.util.List;

/// How every doubt about the text is settled for one decision.
public final class ReadingsInForce {
    private static final Doubt[] DOUBTS = Doubt.values();

    private final int[] places = new int[DOUBTS.length];

    private ReadingsInForce() {}

    /// The chosen readings over the recommended ones. Readings of other kinds of decision are passed over.
    ///
    /// @throws IllegalArgumentException for a value that the reading does not have
    public static ReadingsInForce of(Readings readings) {
        var inForce = new ReadingsInForce();
        if (!readings.chosen().isEmpty()) {
            for (Doubt doubt : DOUBTS) {
                String chosen = readings.chosen().getOrDefault(doubt.key(), doubt.readings().getFirst());
                int place = doubt.readings().indexOf(chosen);
                if (place < 0) {
                    throw new IllegalArgumentException(doubt.key() + " has no value " + chosen);
                }
                inForce.places[doubt.ordinal()] = place;
            }
        }
        return inForce;
    }

    /// Whether this departure from the recommended reading is in force.
    public boolean has(Variant variant) {
        return places[variant.doubt().ordinal()] == variant.place();
    }

    /// The doubt as it is settled here, once for each other reading.
    public List<ReadingUse> uses(Doubt doubt) {
        String inForce = doubt.readings().get(places[doubt.ordinal()]);
        var uses = new ArrayList<ReadingUse>(doubt.readings().size() - 1);
        for (String other : doubt.readings()) {
            if (!other.equals(inForce)) {
                uses.add(
                        new ReadingUse(
                                doubt.key(),
                                inForce,
                                Message.of("reading." + doubt.key() + "." + other + ".description")));
            }
        }
        return uses;
    }
}
