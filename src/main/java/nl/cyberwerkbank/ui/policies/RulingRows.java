package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells rulings in the `Waarom?` panel: the verdict, every finding, and facts that are strange.
final class RulingRows {
    private final Wording wording;

    RulingRows(Wording wording) {
        this.wording = wording;
    }

    WhyModel of(Verdict verdict, Ruling<?> ruling) {
        return of(verdict, ruling.findings(), ruling.oddities());
    }

    WhyModel of(Verdict verdict, List<Finding> findings, List<Message> oddities) {
        var rows = new ArrayList<WhyRow>();
        for (int i = 0; i < oddities.size(); i++) {
            rows.add(remark("odd#" + i, Sign.OPEN, wording.text(oddities.get(i)), "", Optional.empty()));
        }
        rows.addAll(new FindingRows(wording).of(findings));
        return new WhyModel("", verdict, rows);
    }

    /// A panel without findings.
    WhyModel of(Verdict verdict, List<WhyRow> rows) {
        return new WhyModel("", verdict, rows);
    }

    static WhyRow remark(String id, Sign sign, String title, String detail, Optional<String> field) {
        return new WhyRow.Reason(id, sign, title, detail, "", Optional.empty(), field);
    }
}
