package nl.cyberwerkbank.exchange.afd;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Set;

class AfdMessageTest {
    private static JsonNode message(nl.cyberwerkbank.dossier.Dossier dossier) {
        return JsonMapper.shared().readTree(AfdMessage.of(dossier, Bakery.TODAY));
    }

    @Test
    void aDossierWithAPolicyBecomesAPolicyStructure() {
        var offered = OfferedBakery.dossier();
        var contract = OfferedBakery.policy(offered.currentOffer().orElseThrow());
        JsonNode message = message(offered.withContract(contract));

        assertThat(message.propertyNames())
                .containsExactly("commonFunctional", "policy", "party", "object", "coverage", "extension");
        JsonNode policy = message.path("policy").path(0);
        assertThat(policy.path("entityType").asString()).isEqualTo("policyDetails");
        assertThat(policy.path("contractNumber").asString()).isEqualTo("CYB-2026-77");
        assertThat(policy.path("effectiveDate").asString()).isEqualTo("2026-11-21");
        assertThat(policy.path("contractDurationInMonths").asInt()).isEqualTo(12);
        JsonNode party = message.path("party").path(0);
        assertThat(party.path("entityType").asString()).isEqualTo("policyHolder");
        assertThat(party.path("address").path(0).path("houseNumber").asInt()).isEqualTo(12);
        assertThat(message.path("coverage").path(0).path("policyRef").asString())
                .isEqualTo(policy.path("refKey").asString());
    }

    /// What the public manual of the standard does not show stands in an extension, wherever it is.
    @Test
    void nothingButWhatTheStandardShowsStandsOutsideAnExtension() {
        Set<String> shown =
                Set.of(
                        "entityType",
                        "refKey",
                        "contractNumber",
                        "effectiveDate",
                        "expiryDate",
                        "contractDurationInMonths",
                        "policyRef",
                        "address",
                        "street",
                        "houseNumber",
                        "city",
                        "country",
                        "collectionAccountIban",
                        "commonFunctional",
                        "policy",
                        "party",
                        "object",
                        "coverage",
                        "dataCatalogVersion",
                        "businessLine",
                        "porCompany");
        JsonNode message = message(OfferedBakery.dossier());
        requireShown(message, shown);
        assertThat(message.path("extension").path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("dataCatalogVersion", "businessLine", "porCompany");
        assertThat(message.path("coverage").path(0).path("extension").path("annualPremium").decimalValue())
                .isEqualByComparingTo("2338.60");
    }

    private static void requireShown(JsonNode node, Set<String> shown) {
        for (String name : node.propertyNames()) {
            if (!name.equals("extension")) {
                assertThat(shown).contains(name);
                requireShown(node.path(name), shown);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> requireShown(element, shown));
        }
    }
}
