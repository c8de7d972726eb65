package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Tells a settlement in the `Waarom?` panel: how it stands, and every finding once.
record SettlementWhy(Wording wording) {
    /// The panel.
    ///
    /// @param settlement empty while too little is known
    WhyModel of(Optional<Settlement> settlement, DecisionPage.Standing standing) {
        var findings = new LinkedHashMap<Message, Finding>();
        settlement.ifPresent(found -> {
            for (SettledItem item : found.items()) {
                item.findings().forEach(finding -> findings.putIfAbsent(finding.message(), finding));
            }
            found.findings().forEach(finding -> findings.putIfAbsent(finding.message(), finding));
        });
        String text = standing.text().isEmpty() ? "" : standing.text().getFirst();
        return new WhyModel(
                "",
                new Verdict(standing.sign(), standing.title(), text),
                new FindingRows(wording).of(List.copyOf(findings.values())));
    }
}
