package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;

import java.util.List;

/// Prints how a decision on a loss came about: every item with its working and findings, the way to the payment, the
/// readings that matter, what persons decided, and the case itself inside it. The same decision prints to the same
/// bytes.
@Article("5.1")
public final class CalculationSheet {
    private static final List<String> CHAPTERS =
            List.of(
                    "document.sheet.items.title",
                    "document.sheet.payment.title",
                    "document.sheet.findings.title",
                    "document.sheet.doubts.title",
                    "document.sheet.persons.title",
                    "document.sheet.again.title");

    private final Typesetter typesetter;

    public CalculationSheet(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The sheet in one language, as PDF.
    public byte[] print(DecidedLoss loss, Wording wording) {
        return new LossPapers(typesetter, wording).print(loss, "calculation-sheet.html", "sheet", CHAPTERS);
    }
}
