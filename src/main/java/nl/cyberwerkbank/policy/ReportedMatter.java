package nl.cyberwerkbank.policy;

import java.util.Objects;
import java.util.Optional;

/// A matter beside the policy that ended (2.2.4, 2.3.2, 2.4, 2.5.2, 4.2, 4.3, 7.2).
///
/// @param period the period of the policy
/// @param endReason why it ended
/// @param extension the request to extend the after-reporting period; empty when none was made
/// @param matter what is reported
public record ReportedMatter(
        PolicyPeriod period, EndReason endReason, Optional<ExtensionRequest> extension, Matter matter) {
    public ReportedMatter {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(endReason, "endReason");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(matter, "matter");
    }
}
