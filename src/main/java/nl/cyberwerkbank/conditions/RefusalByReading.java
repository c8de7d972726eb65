package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Finds the readings on which a refusal rests: those whose other values, alone or together, would take it away.
final class RefusalByReading {
    private RefusalByReading() {}

    /// The keys of those readings; of several readings that must change together each is named, and a reading whose
    /// change adds nothing to that of others is not.
    static <R extends Shown> SortedSet<String> keys(
            R result, Readings readings, Iterable<ReadingChoice<?>> choices, Function<Readings, R> decide) {
        var keys = new TreeSet<String>();
        if (result.refusals().isEmpty()) {
            return keys;
        }
        var combinations = combinations(readings, choices);
        var granting = new HashMap<Shown.Field, List<Set<String>>>();
        for (var changes : combinations) {
            var still = decide.apply(readings.overlaidWith(changes)).refusals();
            for (var refused : result.refusals()) {
                if (!still.contains(refused)) {
                    var smaller = granting.computeIfAbsent(refused, _ -> new ArrayList<>());
                    if (smaller.stream().noneMatch(changes.keySet()::containsAll)) {
                        smaller.add(changes.keySet());
                    }
                }
            }
        }
        granting.values().forEach(sets -> sets.forEach(keys::addAll));
        return keys;
    }

    /// Every way to change readings, those that change fewer first.
    private static List<Map<String, String>> combinations(Readings readings, Iterable<ReadingChoice<?>> choices) {
        List<Map<String, String>> combinations = new ArrayList<>();
        combinations.add(Map.of());
        for (var choice : choices) {
            for (var before : List.copyOf(combinations)) {
                for (var other : choice.othersThanIn(readings)) {
                    var changed = new HashMap<>(before);
                    changed.put(choice.key(), other);
                    combinations.add(changed);
                }
            }
        }
        combinations.removeFirst();
        combinations.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return combinations;
    }
}
