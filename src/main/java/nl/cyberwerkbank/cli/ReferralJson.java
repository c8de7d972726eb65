package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.product.AcceptanceRules.ReferralContact;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The way to the insurer's desk as JSON.
final class ReferralJson {
    private ReferralJson() {}

    static ObjectNode of(ReferralContact contact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("email", contact.email());
        ArrayNode telephones = node.putArray("telephones");
        contact.telephones().forEach(telephones::add);
        ArrayNode sources = node.putArray("sources");
        contact.sources().forEach(source -> sources.add(source.article()));
        return node;
    }
}
