package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;

/// A claim, loss or circumstance that was reported, as far as late premium (7.3) looks at it.
///
/// @param id name of the report
/// @param knownOn day on which the matter became known to policyholder or insured
/// @param reportedOn day of the report to the insurer
public record Report(String id, LocalDate knownOn, LocalDate reportedOn) {
    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(reportedOn, "reportedOn");
    }
}
