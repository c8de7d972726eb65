package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.ClaimOddities;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The kind `claim`: cover and payment of one loss under CYB22.
public final class ClaimCase implements CaseKind {
    private static final String NAME = "claim";

    private final ClaimReader reader;
    private final ClaimDecision decision;
    private final List<Reading> register;
    private final ExplanationWriter explanation;

    /// The kind by these figures, with explanations in this language.
    ///
    /// @param register the readings whose other values are tried when a result is explained
    public ClaimCase(ClaimTerms terms, PolicyTerms policyTerms, ReadingRegister register, Wording wording) {
        this.reader = new ClaimReader(ClaimDefaults.of(terms));
        this.decision = new ClaimDecision(ClaimFigures.of(terms, policyTerms));
        this.register = register.ofKind(NAME);
        this.explanation = new ExplanationWriter(wording);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CaseResult decide(JsonNode given, Readings readings) {
        ClaimFile file = reader.read(given);
        OtherReadings others = OtherReadings.of(decision, file, readings, register);
        return new CaseResult(
                SettlementWriter.write(others.settlement()),
                others.settlement().sources(),
                explanation.write(others, ClaimOddities.of(file)));
    }

    @Override
    public CaseResult cited(JsonNode given, Readings readings) {
        Settlement settlement = decision.settle(reader.read(given), readings);
        return new CaseResult(
                SettlementWriter.write(settlement), settlement.sources(), JsonNodeFactory.instance.objectNode());
    }

    @Override
    public ObjectNode result(JsonNode given, Readings readings) {
        return SettlementWriter.write(decision.settle(reader.read(given), readings));
    }
}
