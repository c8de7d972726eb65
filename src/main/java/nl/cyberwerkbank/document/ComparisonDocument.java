package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prints the comparison in landscape: up to six columns side by side, more on sheets that follow. No commission, no
/// internal notes, no score. The same table prints to the same bytes.
public final class ComparisonDocument {
    private final Typesetter typesetter;

    public ComparisonDocument(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The comparison in one language, as PDF.
    public byte[] print(SideBySide comparison, Wording wording) {
        String client = comparison.client().legalName();
        String title =
                client.isBlank()
                        ? wording.text("document.compare.title.market")
                        : wording.text("document.compare.title", client);
        String subject = wording.text("document.compare.subject", wording.longDate(comparison.on()));
        var properties =
                DocumentProperties.on(comparison.on(), title, subject, comparison.office().name(), wording.locale());
        ComparisonPaper paper = new ComparisonWords(wording).paper(comparison);
        var bookmarks = new ArrayList<Row>();
        bookmarks.add(new Row(title, "top"));
        paper.sheets()
                .forEach(sheet ->
                        bookmarks.add(
                                new Row(
                                        wording.text("document.compare.sheet", sheet.number(), sheet.of()),
                                        "s" + sheet.number())));
        return PaperFrame.of(properties, client, subject, bookmarks)
                .print(typesetter, "comparison.html", Map.of("paper", paper), wording, List.of());
    }
}
