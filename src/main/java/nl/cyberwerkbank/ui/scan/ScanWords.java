package nl.cyberwerkbank.ui.scan;

import nl.cyberwerkbank.dossier.offer.scan.OfferDifference;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.scan.ScanState.Refused;

import java.util.List;

/// Says why a file is not taken, and what differs.
record ScanWords(Wording wording) {
    private static final Value UNTOLD = new Value.Text("…");

    Refused outdated(ScanVerdict.Outdated outdated) {
        return refused("scan.outdated", client(outdated.offer()), number(outdated.offer()), outdated.replacedBy());
    }

    Refused altered(ScanVerdict.Altered altered) {
        List<String> differences = altered.differences().stream().map(this::difference).toList();
        String key = differences.isEmpty() ? "scan.altered.unknown" : "scan.altered";
        return new Refused(wording.text(key, number(altered.offer()), client(altered.offer())), differences);
    }

    private String difference(OfferDifference difference) {
        String field = wording.text("scan.field." + difference.field());
        if (difference.offered().equals(UNTOLD)) {
            return wording.text("scan.difference.untold", field);
        }
        if (difference.found().equals(UNTOLD)) {
            return wording.text("scan.difference.missing", field, wording.value(difference.offered()));
        }
        return wording.text(
                "scan.difference", field, wording.value(difference.offered()), wording.value(difference.found()));
    }

    Refused brokenSeal(Offer offer) {
        return refused("scan.brokenSeal", number(offer), client(offer));
    }

    Refused unknown(String number) {
        return refused("scan.unknown", number);
    }

    Refused settled(ScanVerdict.Settled settled) {
        return new Refused(
                wording.text("scan.settled", number(settled.offer()), client(settled.offer())),
                settled.findings().stream().map(this::finding).toList());
    }

    String finding(Finding finding) {
        return wording.text("offer.life.need", wording.title(finding), wording.text(finding.message()))
                + " ("
                + finding.source().article()
                + ")";
    }

    Refused noScan() {
        return refused("scan.noScan");
    }

    Refused unreadable() {
        return refused("scan.unreadable");
    }

    Refused notKept() {
        return refused("scan.notKept");
    }

    private Refused refused(String key, Object... words) {
        return new Refused(wording.text(key, words), List.of());
    }

    private static String number(Offer offer) {
        return offer.content().number();
    }

    private static String client(Offer offer) {
        return offer.content().client().legalName();
    }
}
