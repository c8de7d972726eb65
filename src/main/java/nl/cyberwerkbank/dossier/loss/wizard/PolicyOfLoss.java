package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.claim.PolicyFacts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The policy as one loss looks at it.
///
/// @param facts the facts that the loss is tested against
/// @param seriesFirstReportedOn report of the first event of the series to which the loss belongs (2.5.3)
public record PolicyOfLoss(PolicyFacts facts, Optional<LocalDate> seriesFirstReportedOn) {
    /// The keys of the sublimits.
    public Set<String> sublimits() {
        return facts.sublimits().keySet();
    }

    /// A fact of the policy on which a question depends, as JSON.
    Optional<String> fact(String path) {
        return switch (path) {
            case "policy.takeoverEffectiveOn" -> facts.takeoverEffectiveOn().map(day -> Written.text(day.toString()));
            case "policy.insolvencyOn" -> facts.insolvencyOn().map(day -> Written.text(day.toString()));
            default -> Optional.empty();
        };
    }
}
