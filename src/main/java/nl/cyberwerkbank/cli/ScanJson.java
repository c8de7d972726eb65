package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.offer.scan.OfferDifference;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a file that came back is, as JSON.
///
/// @param wording the language of the sentences
record ScanJson(Wording wording) {
    ObjectNode of(ScanVerdict verdict) {
        return switch (verdict) {
            case ScanVerdict.Matches(Dossier dossier, Offer offer) -> named("matches", dossier, offer);
            case ScanVerdict.Outdated(Dossier dossier, Offer offer, String replacedBy, var differences) -> {
                ObjectNode node = named("outdated", dossier, offer).put("replacedBy", replacedBy);
                node.set("differences", differences(differences));
                yield node;
            }
            case ScanVerdict.Settled(Dossier dossier, Offer offer, var findings) -> {
                ObjectNode node = named("settled", dossier, offer);
                node.set("findings", new FindingJson(wording).of(findings));
                yield node;
            }
            case ScanVerdict.Altered(Dossier dossier, Offer offer, var differences) -> {
                ObjectNode node = named("altered", dossier, offer);
                node.set("differences", differences(differences));
                yield node;
            }
            case ScanVerdict.BrokenSeal(Dossier dossier, Offer offer) -> named("brokenSeal", dossier, offer);
            case ScanVerdict.Unknown(String number) -> verdict("unknown").put("offer", number);
            case ScanVerdict.NoMark() -> verdict("noMark");
            case ScanVerdict.NoScan() -> verdict("noScan");
        };
    }

    private ArrayNode differences(List<OfferDifference> differences) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (OfferDifference difference : differences) {
            list.addObject()
                    .put("field", difference.field())
                    .put("offered", wording.value(difference.offered()))
                    .put("found", wording.value(difference.found()));
        }
        return list;
    }

    private static ObjectNode named(String name, Dossier dossier, Offer offer) {
        return verdict(name).put("dossier", dossier.number()).put("offer", offer.content().number());
    }

    private static ObjectNode verdict(String name) {
        return JsonNodeFactory.instance.objectNode().put("verdict", name);
    }
}
