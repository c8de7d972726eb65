package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.explain.Readings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts a case file to its engine, as it stands and under each of its alternative readings, and compares.
///
/// @param kind the engine for the file's kind
/// @param overrides readings laid over those of the file and of its alternatives
public record CaseCheck(CaseKind kind, Map<String, String> overrides) {
    /// Where a file failed first.
    ///
    /// @param readings the alternative readings under which it failed; empty for the file as it stands
    public record Failure(Map<String, String> readings, Difference difference) {}

    public CaseCheck {
        overrides = Map.copyOf(overrides);
    }

    /// The decision on the file's facts; nothing else of the file is looked at.
    public CaseResult decide(CaseFile file) {
        return kind.decide(file.given(), readings(file, Map.of()));
    }

    /// The first difference from what the file expects; empty when everything is as expected.
    public Optional<Failure> firstFailure(CaseFile file) {
        CaseResult result = kind.cited(file.given(), readings(file, Map.of()));
        Optional<Difference> difference =
                CaseComparison.ofResult(file.expect(), result)
                        .or(() -> CaseComparison.ofSources(file.sources(), result));
        if (difference.isPresent()) {
            return difference.map(found -> new Failure(Map.of(), found));
        }
        for (CaseFile.Alternative alternative : file.alternatives()) {
            CaseResult other = kind.cited(file.given(), readings(file, alternative.readings()));
            Optional<Difference> otherwise = CaseComparison.ofResult(alternative.expect(), other);
            if (otherwise.isPresent()) {
                return otherwise.map(found -> new Failure(new TreeMap<>(alternative.readings()), found));
            }
        }
        return Optional.empty();
    }

    /// The readings under which the file is decided.
    public Readings readings(CaseFile file, Map<String, String> alternative) {
        return new Readings(file.readings()).overlaidWith(alternative).overlaidWith(overrides);
    }
}
