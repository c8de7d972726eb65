package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Tries several readings at once, the smallest departures from those in force first.
///
/// @param readings the readings in force
/// @param register the readings that exist
/// @param settle the settlement with these values laid over the readings in force
record ReadingTrials(Readings readings, List<Reading> register, Function<Map<String, String>, Settlement> settle) {
    /// The first departure, from two readings up to so many at once, under which the settlement is as wanted.
    ///
    /// @param keys the readings that may change
    /// @param most the most readings that change at once
    Optional<Map<String, String>> first(SequencedSet<String> keys, int most, Predicate<Settlement> wanted) {
        List<Map<String, String>> trials = List.of(Map.of());
        for (Reading reading : register) {
            if (keys.contains(reading.key())) {
                trials = withEachValue(trials, reading, most);
            }
        }
        return trials.stream()
                .filter(trial -> trial.size() > 1)
                .sorted(Comparator.comparingInt(Map::size))
                .filter(trial -> wanted.test(settle.apply(trial)))
                .findFirst();
    }

    private List<Map<String, String>> withEachValue(Collection<Map<String, String>> trials, Reading reading, int most) {
        String inForce = readings.valueOf(reading);
        var more = new ArrayList<>(trials);
        for (Map<String, String> trial : trials) {
            for (String value : reading.values()) {
                if (trial.size() < most && !value.equals(inForce)) {
                    var departed = new TreeMap<>(trial);
                    departed.put(reading.key(), value);
                    more.add(departed);
                }
            }
        }
        return more;
    }
}
