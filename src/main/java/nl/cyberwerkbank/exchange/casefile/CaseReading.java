package nl.cyberwerkbank.exchange.casefile;

import nl.cyberwerkbank.exchange.strict.Problem;

import java.nio.file.Path;
import java.util.List;

/// What came of reading a file: a case, or everything that is wrong with it.
public sealed interface CaseReading {
    /// The file is valid.
    record Valid(CaseFile file) implements CaseReading {}

    /// The file is not valid and nothing may be decided on it.
    ///
    /// @param problems at least one, by line
    record Invalid(Path path, List<Problem> problems) implements CaseReading {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("an invalid file has a problem");
            }
        }
    }
}
