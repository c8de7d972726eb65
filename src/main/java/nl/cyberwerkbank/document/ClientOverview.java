package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.words.Change;
import nl.cyberwerkbank.dossier.words.Changes;
import nl.cyberwerkbank.dossier.words.FieldWords;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prints what is kept of a client for the client himself, field by field in the words of the forms.
public final class ClientOverview {
    private static final String TEMPLATE = "client-overview.html";
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /// Of an offer the client has the paper; the rest of its content is in the file beside the overview.
    private static final Set<String> OF_AN_OFFER =
            Set.of("issuedOn", "validUntil", "sumInsured", "deductible", "premium", "tax", "total");

    /// What only a program can read.
    private static final Set<String> FOR_PROGRAMS = Set.of("strokes", "readings", "offerHash", "openPoints");

    private final Typesetter typesetter;

    public ClientOverview(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// One part of a dossier, such as the intake.
    record Part(String heading, List<Row> rows) {}

    /// One dossier.
    record File(String anchor, String heading, List<Part> parts) {}

    /// The overview in one language, as PDF.
    ///
    /// @param dossiers all of one client; at least one
    public byte[] print(List<Dossier> dossiers, Office office, LocalDate today, Wording wording) {
        var words = FieldWords.in(wording, NETHERLANDS);
        String name = dossiers.getFirst().client().legalName();
        String title = wording.text("document.overview.title", name);
        var properties = DocumentProperties.on(today, title, title, office.name(), wording.locale());
        List<File> files = new ArrayList<>();
        dossiers.forEach(dossier -> files.add(file("d" + (files.size() + 1), dossier, words)));
        List<Row> bookmarks = new ArrayList<>(List.of(new Row(title, "top")));
        files.forEach(file -> bookmarks.add(new Row(file.heading(), file.anchor())));
        return PaperFrame.of(properties, name, wording.date(today), bookmarks)
                .print(
                        typesetter,
                        TEMPLATE,
                        Map.of("made", wording.longDate(today), "dossiers", files),
                        wording,
                        List.of());
    }

    private static File file(String anchor, Dossier dossier, FieldWords words) {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        for (Change each : Changes.everythingIn(DossierJson.write(dossier))) {
            List<String> steps = each.steps();
            if (steps.size() > 1 && !isLeftToTheFile(steps)) {
                parts.computeIfAbsent(words.name(steps.subList(0, 1)), _ -> new ArrayList<>())
                        .add(new Row(words.name(steps.subList(1, steps.size())), words.value(steps, each.after())));
            } else if (steps.size() == 1) {
                parts.computeIfAbsent(words.wording().text("document.overview.general"), _ -> new ArrayList<>())
                        .add(new Row(words.name(steps), words.value(steps, each.after())));
            }
        }
        return new File(
                anchor,
                words.wording().text("document.overview.dossier", dossier.number()),
                parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList());
    }

    private static boolean isLeftToTheFile(List<String> steps) {
        if (steps.getFirst().equals("offers")) {
            boolean terms = steps.size() == 4 || (steps.size() == 5 && steps.get(3).equals("chosen"));
            return !terms || !OF_AN_OFFER.contains(steps.getLast());
        }
        boolean facts = steps.contains("decisions") && steps.getLast().equals("given");
        return facts || steps.stream().anyMatch(FOR_PROGRAMS::contains);
    }
}
