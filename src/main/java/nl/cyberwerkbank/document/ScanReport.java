package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Questionnaire;

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
        var properties = DocumentProperties.on(scan.heldOn(), title, subject, held.office().name(), wording.locale());
        var bookmarks = PaperFrame.numbered(title, CHAPTERS, wording);
        return PaperFrame.of(properties, held.client().legalName(), subject, bookmarks)
                .print(
                        typesetter,
                        TEMPLATE,
                        Map.of("scan", new ScanWords(wording).paper(held), "frameworks", frameworks),
                        wording,
                        List.of());
    }
}
