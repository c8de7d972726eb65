package nl.cyberwerkbank.ui.returned;

import nl.cyberwerkbank.dossier.offer.scan.OfferDifference;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.ui.returned.ReturnedState.Refused;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;

import java.util.List;

/// Says why a file is not taken, and what differs.
record ReturnedWords(Wording wording) {
    private static final Value UNTOLD = new Value.Text("…");

    Refused outdated(ScanVerdict.Outdated outdated) {
        return new Refused(
                wording.text(
                        "returned.outdated", client(outdated.offer()), number(outdated.offer()), outdated.replacedBy()),
                outdated.differences().stream().map(this::difference).toList());
    }

    Refused altered(ScanVerdict.Altered altered) {
        List<String> differences = altered.differences().stream().map(this::difference).toList();
        String key = differences.isEmpty() ? "returned.altered.unknown" : "returned.altered";
        return new Refused(wording.text(key, number(altered.offer()), client(altered.offer())), differences);
    }

    private String difference(OfferDifference difference) {
        String field = wording.text("scan.field." + difference.field());
        if (difference.offered().equals(UNTOLD)) {
            return wording.text("returned.difference.untold", field);
        }
        if (difference.found().equals(UNTOLD)) {
            return wording.text("returned.difference.missing", field, wording.value(difference.offered()));
        }
        return wording.text(
                "returned.difference", field, wording.value(difference.offered()), wording.value(difference.found()));
    }

    /// What the page with the signature says in figures, to be compared with a scan of it.
    List<Target.Figure> figures(Offer offer) {
        return OfferDifference.figures(offer.content()).stream()
                .map(figure ->
                        new Target.Figure(
                                wording.text("scan.field." + figure.field()), wording.value(figure.offered())))
                .toList();
    }

    String notAllowed() {
        return wording.text("exchange.notAllowed");
    }

    Refused brokenSeal(Offer offer) {
        return refused("returned.brokenSeal", number(offer), client(offer));
    }

    Refused unknown(String number) {
        return refused("returned.unknown", number);
    }

    Refused settled(ScanVerdict.Settled settled) {
        return new Refused(
                wording.text("returned.settled", number(settled.offer()), client(settled.offer())),
                settled.findings().stream().map(this::finding).toList());
    }

    String finding(Finding finding) {
        return wording.text("offer.life.need", wording.title(finding), wording.text(finding.message()))
                + " ("
                + finding.source().article()
                + ")";
    }

    Refused noScan() {
        return refused("returned.noScan");
    }

    Refused unreadable() {
        return refused("returned.unreadable");
    }

    Refused notKept() {
        return refused("returned.notKept");
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
