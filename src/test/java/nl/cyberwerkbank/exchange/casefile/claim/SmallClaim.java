package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;

import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// A claim of a few lines: an attack of June 2025 under a policy of that year, and what a test says otherwise.
///
/// @param policy fields of the policy that differ, as they stand between the braces of a YAML map
/// @param event fields of the event that differ
/// @param items the items, as they stand between the brackets of a YAML list
/// @param obligations fields of the obligations that differ
/// @param readings readings that differ from their default
record SmallClaim(String policy, String event, String items, String obligations, Map<String, String> readings) {
    static final ClaimTerms TERMS = ClaimTerms.shipped();
    static final ClaimReader READER = new ClaimReader(ClaimDefaults.of(TERMS));
    static final ClaimDecision DECISION = new ClaimDecision(ClaimFigures.of(TERMS, PolicyTerms.shipped()));

    static final String FORENSICS = "{id: '1', type: forensicInvestigation, coverage: C, amountClaimed: 10000.00}";
    static final String INTERRUPTION =
            "{id: '1', type: businessInterruptionLoss, coverage: B, amountClaimed: 10000.00, businessInterruption:"
                    + " {method: statedLoss}}";
    static final String DAMAGES =
            "{id: '1', type: damages, coverage: A, amountClaimed: 10000.00, claimGround: networkSecurityEvent, basis:"
                    + " judgment}";

    private static final String POLICY =
            "{inceptionDate: '2025-01-01', endDate: '2026-01-01', sumInsured: 1000000.00,"
                    + " deductibles: {A: 2500.00, B: 2500.00, C: 2500.00}}";
    private static final String EVENT =
            "{types: [cyberAttack], occurredOn: '2025-06-01', discoveredOn: '2025-06-01',"
                    + " reportedInWritingOn: '2025-06-02'}";

    static SmallClaim of(String items) {
        return new SmallClaim("", "", items, "", Map.of());
    }

    SmallClaim underPolicy(String fields) {
        return new SmallClaim(fields, event, items, obligations, readings);
    }

    SmallClaim withEvent(String fields) {
        return new SmallClaim(policy, fields, items, obligations, readings);
    }

    SmallClaim withObligations(String fields) {
        return new SmallClaim(policy, event, items, fields, readings);
    }

    SmallClaim reading(String key, String value) {
        var more = new HashMap<>(readings);
        more.put(key, value);
        return new SmallClaim(policy, event, items, obligations, more);
    }

    ClaimFile file() {
        ObjectNode given = map("{}");
        given.set("policy", map(POLICY).setAll(map("{" + policy + "}")));
        given.set("event", map(EVENT).setAll(map("{" + event + "}")));
        given.set("obligations", map("{" + obligations + "}"));
        given.set("items", YAMLMapper.shared().readTree("[" + items + "]"));
        return READER.read(given);
    }

    private static ObjectNode map(String yaml) {
        return (ObjectNode) YAMLMapper.shared().readTree(yaml);
    }

    Settlement settled() {
        return DECISION.settle(file(), new Readings(readings));
    }

    OtherReadings shown() {
        return OtherReadings.of(DECISION, file(), new Readings(readings), ReadingRegister.shipped().ofKind("claim"));
    }

    BigDecimal payment() {
        return settled().payment().orElseThrow().getAmount();
    }

    boolean isCovered() {
        return settled().totals().totalCovered().isPositive();
    }
}
