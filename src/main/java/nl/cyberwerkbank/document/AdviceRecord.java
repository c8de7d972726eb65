package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        Instant made = given.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        var properties = new DocumentProperties(title, subject, given.office().name(), wording.locale(), made);
        Map<String, Object> values =
                Map.of(
                        "paper",
                        new AdviceWords(wording).paper(given),
                        "title",
                        title,
                        "subject",
                        subject,
                        "language",
                        wording.locale().toLanguageTag(),
                        "bookmarks",
                        bookmarks(title, wording),
                        "running",
                        new RunningText(given.client().legalName(), given.office().name(), subject));
        return typesetter.typeset("advice.html", values, wording, properties, List.of());
    }

    /// What stands on every page: whose paper it is and which.
    record RunningText(String client, String office, String mark) {}

    private static List<Row> bookmarks(String title, Wording wording) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(title, "top"));
        for (int i = 0; i < CHAPTERS.size(); i++) {
            rows.add(new Row(i + 1 + " " + wording.text(CHAPTERS.get(i)), "s" + (i + 1)));
        }
        return rows;
    }
}
