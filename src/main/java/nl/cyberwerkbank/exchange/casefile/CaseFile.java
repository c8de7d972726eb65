package nl.cyberwerkbank.exchange.casefile;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A valid case file.
///
/// @param path where it was read
/// @param id the case, equal to the file's name without its ending
/// @param kind the kind of decision
/// @param readings the readings that the file sets over the defaults
/// @param given the facts, the only input of the decision next to kind and readings
/// @param expect the result that is expected; what it does not name is not tested
/// @param alternatives what changes under other readings
/// @param sources articles that must be cited for the case
public record CaseFile(
        Path path,
        String id,
        String kind,
        Map<String, String> readings,
        JsonNode given,
        JsonNode expect,
        List<Alternative> alternatives,
        List<String> sources) {
    public CaseFile {
        readings = Map.copyOf(readings);
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
    }

    /// What is expected when these readings are laid over those of the file.
    public record Alternative(Map<String, String> readings, JsonNode expect) {
        public Alternative {
            readings = Map.copyOf(readings);
        }
    }
}
