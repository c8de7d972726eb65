package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Wording;

import java.util.List;
import java.util.Map;

/// Prints the adviser's record: what the client needs, what was compared, the talk on the sum, what is advised and why,
/// and where the adviser turns it on, how he is paid. Internal notes stay out. The same advice prints to the same
/// bytes.
public final class AdviceRecord {
    private static final List<String> CHAPTERS =
            List.of(
                    "document.advice.needs.title",
                    "document.advice.compared.title",
                    "document.advice.sum.title",
                    "document.advice.choice.title",
                    "document.advice.figures.title");

    private final Typesetter typesetter;

    public AdviceRecord(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The record in one language, as PDF.
    public byte[] print(AdviceGiven given, Wording wording) {
        String title = wording.text("document.advice.title", given.client().legalName());
        String subject = wording.text("document.advice.subject", given.number(), wording.longDate(given.on()));
        var properties = DocumentProperties.on(given.on(), title, subject, given.office().name(), wording.locale());
        var bookmarks = PaperFrame.numbered(title, CHAPTERS, wording);
        return PaperFrame.of(properties, given.client().legalName(), subject, bookmarks)
                .print(
                        typesetter,
                        "advice.html",
                        Map.of("paper", new AdviceWords(wording).paper(given)),
                        wording,
                        List.of());
    }
}
