package nl.cyberwerkbank.conditions.reading;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Readings;

import java.util.Arrays;
import java.util.List;

/// One reading as a typed choice.
///
/// @param key its key in the register of readings
/// @param values its values, the default first
public record ReadingChoice<E extends Enum<E> & CaseName>(String key, Class<E> values) {
    /// The value in force.
    ///
    /// @throws IllegalArgumentException when a value was set that the reading does not have
    public E in(Readings readings) {
        var chosen = readings.chosen().get(key);
        return chosen == null
                ? values.getEnumConstants()[0]
                : CaseName.parse(values, chosen)
                        .orElseThrow(() -> new IllegalArgumentException("reading " + key + " has no value " + chosen));
    }

    /// The name of the value in force.
    public String nameIn(Readings readings) {
        return in(readings).caseName();
    }

    /// The names of all values, the default first.
    public List<String> names() {
        return Arrays.stream(values.getEnumConstants()).map(CaseName::caseName).toList();
    }

    /// The names of the values that are not in force.
    public List<String> othersThanIn(Readings readings) {
        var inForce = nameIn(readings);
        return names().stream().filter(name -> !name.equals(inForce)).toList();
    }
}
