package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.explain.Readings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of decision that case files can ask for, such as `acceptance`: it puts the facts of a file into the words of
/// the domain, lets the domain decide, and puts the decision into the words of the case format.
public interface CaseKind {
    /// The name in the field `kind`.
    String name();

    /// Decides on the facts of a valid file.
    ///
    /// @param given the record `given`, valid by the schema; money, dates and numbers as written
    /// @param readings the readings in force
    CaseResult decide(JsonNode given, Readings readings);

    /// The result with its sources, where the explanation is not asked for, as when many files are compared.
    default CaseResult cited(JsonNode given, Readings readings) {
        return decide(given, readings);
    }

    /// The result alone, where sources and explanation are not asked for, as when other readings are tried.
    default ObjectNode result(JsonNode given, Readings readings) {
        return decide(given, readings).result();
    }
}
