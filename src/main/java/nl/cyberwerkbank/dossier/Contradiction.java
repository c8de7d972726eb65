package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.AcceptanceRules;

import java.util.Optional;

/// Where the activity code suggests an excluded sector and the answer is another one: the finding that explains why the
/// sector is in doubt (U-17).
final class Contradiction {
    private static final Source SECTOR_CODING = new Source("aanname", "U-17", Origin.ASSUMPTION);

    private Contradiction() {}

    /// The decision, with the contradiction of this dossier as its first finding where there is one.
    static AcceptanceDecision addedTo(AcceptanceDecision decision, Dossier dossier, AcceptanceRules rules) {
        return in(dossier, rules).map(decision::withFirst).orElse(decision);
    }

    private static Optional<Finding> in(Dossier dossier, AcceptanceRules rules) {
        var answer = dossier.intake().sector();
        var code = dossier.client().sbiCode();
        if (answer.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        var written = new Value.Text(code.get().written());
        var given = new Value.Choice("sector", answer.get().caseName());
        return rules.excludedSectorInDoubt(answer.get(), code.get())
                .map(suggested ->
                        Finding.of(
                                "sectorSuggestion",
                                Outcome.NEEDS_HUMAN,
                                SECTOR_CODING,
                                Message.of(
                                        "finding.sectorSuggestion.needsHuman",
                                        written,
                                        new Value.Choice("sector", suggested.caseName()),
                                        given),
                                new Input("sbiCode", written),
                                new Input("sector", given)));
    }
}
