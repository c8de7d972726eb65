package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Questionnaire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prints what came of a risk scan, for the client to keep: pictures, a plan, what to find out, and the promise that
/// acceptance and premium do not depend on it. The adviser's notes stay out. The same scan prints to the same bytes.
@Article("FAQ-01")
public final class ScanReport {
    private static final String TEMPLATE = "scan-report.html";

    private static final List<String> CHAPTERS =
            List.of(
                    "document.scan.picture.title",
                    "document.scan.plan.title",
                    "document.scan.unknown.title",
                    "document.scan.colours.title",
                    "document.scan.insurance.title",
                    "document.scan.answers.title");

    private final Typesetter typesetter;

    public ScanReport(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The report in one language, as PDF.
    public byte[] print(HeldScan held, Wording wording) {
        var scan = held.result().scan();
        Questionnaire.Frameworks frameworks = held.result().questionnaire().frameworks();
        String title = wording.text("document.scan.title", held.client().legalName());
        String subject = wording.text("document.scan.subject", wording.longDate(scan.heldOn()));
        Instant made = scan.heldOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        var properties = new DocumentProperties(title, subject, held.office().name(), wording.locale(), made);
        Map<String, Object> values =
                Map.of(
                        "scan",
                        new ScanWords(wording).paper(held),
                        "frameworks",
                        frameworks,
                        "title",
                        title,
                        "subject",
                        subject,
                        "language",
                        wording.locale().toLanguageTag(),
                        "bookmarks",
                        bookmarks(title, wording),
                        "running",
                        new RunningText(held.client().legalName(), held.office().name(), subject));
        return typesetter.typeset(TEMPLATE, values, wording, properties, List.of());
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
