package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The kind `claim`: cover and payment of one loss under CYB22.
public final class ClaimCase implements CaseKind {
    private final ClaimReader reader;
    private final ClaimDecision decision;
    private final ExplanationWriter explanation;

    /// The kind by these figures, with explanations in this language.
    public ClaimCase(ClaimTermsFile figures, Wording wording) {
        this.reader = new ClaimReader(figures.defaults());
        this.decision = new ClaimDecision(figures.terms());
        this.explanation = new ExplanationWriter(wording);
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public CaseResult decide(JsonNode given, Readings readings) {
        ClaimFile file = reader.read(given);
        Settlement settlement = decision.settle(file, readings);
        return new CaseResult(
                SettlementWriter.write(settlement),
                settlement.sources(),
                explanation.write(settlement, ClaimOddities.of(file)));
    }

    @Override
    public ObjectNode result(JsonNode given, Readings readings) {
        return SettlementWriter.write(decision.settle(reader.read(given), readings));
    }
}
