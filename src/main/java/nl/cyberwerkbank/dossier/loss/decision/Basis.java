package nl.cyberwerkbank.dossier.loss.decision;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a decision rests on, so that it can be made again.
///
/// @param given the facts as the record `given` of a case
/// @param readings every reading in force, by key, those at their default included
public record Basis(String given, Map<String, String> readings) {
    public Basis {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }
}
