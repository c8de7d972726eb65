package nl.cyberwerkbank.document;

import nl.cyberwerkbank.dossier.loss.decision.DecidedCase;
import nl.cyberwerkbank.explain.Wording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// What both papers of a decision on a loss share: the template filled, the bookmarks, and the case inside.
record LossPapers(Typesetter typesetter, Wording wording) {
    /// Prints one paper.
    ///
    /// @param template file name in `assets/documents`
    /// @param name of the paper in message keys, such as `letter`
    /// @param chapters keys of its headings, in order, for the bookmarks
    byte[] print(DecidedLoss loss, String template, String name, List<String> chapters) {
        String prefix = "document." + name + ".";
        String title = wording.text(prefix + "title", loss.number());
        String subject = wording.text(prefix + "subject", loss.file().number(), loss.dossier().client().legalName());
        Instant decided = loss.decision().at().truncatedTo(ChronoUnit.SECONDS);
        var properties = new DocumentProperties(title, subject, loss.office().name(), wording.locale(), decided);
        Map<String, Object> contents =
                Map.of(
                        "loss",
                        new LossWords(wording).paper(loss),
                        "letter",
                        new LetterWords(wording).text(loss),
                        "attached",
                        DecidedCase.of(loss.file(), loss.decision()).name() + ".json");
        var bookmarks = PaperFrame.plain(title, chapters, wording);
        return PaperFrame.of(properties, loss.dossier().client().legalName(), title, bookmarks)
                .print(typesetter, template, contents, wording, List.of(caseOf(loss, decided)));
    }

    private Attachment caseOf(DecidedLoss loss, Instant decided) {
        DecidedCase decidedCase = DecidedCase.of(loss.file(), loss.decision());
        return new Attachment(
                decidedCase.name() + ".json",
                wording.text("document.loss.case"),
                "application/json",
                Attachment.Relation.DATA,
                decidedCase.json().getBytes(StandardCharsets.UTF_8),
                decided);
    }
}
