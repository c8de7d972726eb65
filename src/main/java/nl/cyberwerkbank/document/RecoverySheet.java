package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferDocument.RunningText;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Prints the sheet that opens the workspace when a passphrase is lost. It bears nothing of any client.
public final class RecoverySheet {
    private static final String TEMPLATE = "recovery-sheet.html";

    private final Typesetter typesetter;

    public RecoverySheet(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The sheet in one language, as PDF.
    ///
    /// @param user whose passphrase it stands in for
    /// @param code in groups with dashes between
    /// @param folder where the workspace lies
    public byte[] print(String user, String code, String folder, LocalDate today, Wording wording) {
        String title = wording.text("document.recovery.title");
        Instant made = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        var properties = new DocumentProperties(title, title, "Cyberwerkbank", wording.locale(), made);
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("subject", title);
        values.put("language", wording.locale().toLanguageTag());
        values.put("bookmarks", List.of(new Row(title, "top")));
        values.put("running", new RunningText(title, "Cyberwerkbank", wording.date(today)));
        values.put("groups", List.of(code.split("-", -1)));
        values.put(
                "facts",
                List.of(
                        new Row(wording.text("document.recovery.user"), user),
                        new Row(wording.text("document.recovery.made"), wording.longDate(today)),
                        new Row(wording.text("document.recovery.folder"), folder)));
        return typesetter.typeset(TEMPLATE, values, wording, properties, List.of());
    }
}
