package nl.cyberwerkbank.ui.why;

import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes findings as rows: what fails before what is open, then doubts, passes and what does not apply; among equals
/// the order of the decision stays.
public final class FindingRows {
    private final Wording wording;

    public FindingRows(Wording wording) {
        this.wording = wording.brief();
    }

    public List<WhyRow> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .map(finding -> row(finding, seen.merge(finding.rule(), 1, Integer::sum)))
                .sorted(Comparator.comparing(WhyRow.Reason::sign))
                .<WhyRow>map(row -> row)
                .toList();
    }

    private WhyRow.Reason row(Finding finding, int occurrence) {
        return new WhyRow.Reason(
                finding.rule() + "#" + occurrence,
                sign(finding),
                wording.title(finding),
                wording.text(finding.message()),
                finding.nearest().map(this::advice).orElse(""),
                Optional.of(citation(finding)),
                field(finding));
    }

    /// The sign of one finding; one that holds but rests on a reading is a doubt.
    public static Sign sign(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_SATISFIED -> Sign.FAILING;
            case NEEDS_HUMAN, UNANSWERED -> Sign.OPEN;
            case SATISFIED -> finding.readings().isEmpty() ? Sign.SATISFIED : Sign.DOUBT;
            case NOT_APPLICABLE -> Sign.NOT_APPLICABLE;
        };
    }

    private String advice(Bound nearest) {
        return wording.text("why.nearest", wording.value(nearest.value()));
    }

    private Citation citation(Finding finding) {
        return new Citation(
                finding.source(), finding.readings().stream().map(use -> wording.text(use.otherwise())).toList());
    }

    private static Optional<String> field(Finding finding) {
        return Stream.concat(finding.nearest().map(Bound::field).stream(), finding.inputs().stream().map(Input::field))
                .findFirst();
    }
}
