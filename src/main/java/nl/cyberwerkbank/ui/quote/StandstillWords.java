package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.dossier.AcceptanceWhy;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes why a dossier has no premium, and what would change it. Without a quote nobody is named who could help.
record StandstillWords(Wording wording) {
    Standstill of(Assessment assessment) {
        Verdict verdict = AcceptanceWhy.verdict(assessment, wording);
        return new Standstill(
                verdict.sign(), verdict.title(), verdict.text(), hurdles(assessment), contact(assessment));
    }

    private List<WhyRow.Reason> hurdles(Assessment assessment) {
        return new FindingRows(wording)
                .of(assessment.findings()).stream()
                        .flatMap(row -> row instanceof WhyRow.Reason reason ? Stream.of(reason) : Stream.empty())
                        .filter(reason -> reason.sign() == Sign.FAILING || reason.sign() == Sign.OPEN)
                        .toList();
    }

    private static Optional<Standstill.Contact> contact(Assessment assessment) {
        if (assessment.decision() != Decision.REFER) {
            return Optional.empty();
        }
        var desk = assessment.product().acceptance().referralContact();
        String source = desk.sources().stream().map(Source::article).collect(Collectors.joining(", "));
        return Optional.of(new Standstill.Contact(desk.email(), desk.telephones(), source));
    }
}
