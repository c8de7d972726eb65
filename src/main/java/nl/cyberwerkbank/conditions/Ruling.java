package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;

import java.util.List;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the conditions decide on one set of facts, with everything that a reader needs to follow it.
///
/// @param result the answer, with the fields of the case format
/// @param findings what each article found, passes as well as failures, in the order of the decision
/// @param sensitivities what would be different under each other value of each reading
/// @param standing whether it stands by itself
/// @param oddities facts that are valid but strange; they never change the result
public record Ruling<R extends Shown>(
        R result, List<Finding> findings, List<ReadingUse> sensitivities, Standing standing, List<Message> oddities) {
    public Ruling {
        findings = List.copyOf(findings);
        sensitivities = List.copyOf(sensitivities);
        oddities = List.copyOf(oddities);
    }

    /// Decides under the readings in force and, for comparison, under each other value of the readings that can matter.
    ///
    /// @param choices the readings that can change a result of this kind
    /// @param decide the result under given readings
    /// @param told the findings under the readings in force
    public static <R extends Shown> Ruling<R> of(
            Readings readings,
            SequencedSet<ReadingChoice<?>> choices,
            Function<Readings, R> decide,
            List<Told> told,
            List<Message> oddities) {
        var result = decide.apply(readings);
        var sensitivities = Sensitivity.of(result, readings, choices, decide);
        return new Ruling<>(
                result,
                told.stream().map(one -> withReadings(one, sensitivities)).toList(),
                sensitivities,
                Standing.restingOn(RefusalByReading.keys(result, readings, choices, decide), result.humanReasons()),
                oddities);
    }

    /// Every article on which a finding rests, as the findings cite it.
    public SortedSet<String> citations() {
        return findings.stream()
                .map(finding -> finding.source().article())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The keys of the readings under which some field would be different.
    public SortedSet<String> readingSensitive() {
        return sensitivities.stream().map(ReadingUse::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding withReadings(Told told, List<ReadingUse> sensitivities) {
        var keys = told.restsOn().stream().map(ReadingChoice::key).collect(Collectors.toSet());
        return told.finding()
                .restingOn(sensitivities.stream().filter(use -> keys.contains(use.key())).toArray(ReadingUse[]::new));
    }
}
