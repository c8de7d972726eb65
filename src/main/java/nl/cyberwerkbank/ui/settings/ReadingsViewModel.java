package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.ui.casework.Casework;

import java.util.List;
import java.util.TreeMap;

/// The doubts of the documents and how this office reads them.
public final class ReadingsViewModel {
    private static final String ACCEPTANCE = "acceptance";

    private final Casework casework;
    private final ReadingRegister register = ReadingRegister.shipped();

    public ReadingsViewModel(Casework casework) {
        this.casework = casework;
    }

    /// The readings that can change a quote or an offer.
    public List<Reading> ofQuotes() {
        return register.ofKind(ACCEPTANCE);
    }

    /// The readings that matter only once there is a policy.
    public List<Reading> ofPolicies() {
        return register.readings().stream().filter(reading -> !reading.kinds().contains(ACCEPTANCE)).toList();
    }

    /// The value in force.
    public String value(Reading reading) {
        return casework.preferencesProperty().get().readings().getOrDefault(reading.key(), reading.defaultValue());
    }

    /// Whether the recommended reading holds.
    public boolean isDefault(Reading reading) {
        return value(reading).equals(reading.defaultValue());
    }

    /// Chooses a reading.
    public void set(Reading reading, String value) {
        casework.changePreferences(before -> {
            var all = new TreeMap<>(before.readings());
            if (value.equals(reading.defaultValue())) {
                all.remove(reading.key());
            } else {
                all.put(reading.key(), value);
            }
            return before.withReadings(all);
        });
    }

    /// Back to the recommended reading.
    public void reset(Reading reading) {
        set(reading, reading.defaultValue());
    }
}
