package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Wording;

import java.time.LocalDate;
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
        var properties = DocumentProperties.on(today, title, title, "Cyberwerkbank", wording.locale());
        var facts =
                List.of(
                        new Row(wording.text("document.recovery.user"), user),
                        new Row(wording.text("document.recovery.made"), wording.longDate(today)),
                        new Row(wording.text("document.recovery.folder"), folder));
        return PaperFrame.of(properties, title, wording.date(today), List.of(new Row(title, "top")))
                .print(
                        typesetter,
                        TEMPLATE,
                        Map.of("groups", List.of(code.split("-", -1)), "facts", facts),
                        wording,
                        List.of());
    }
}
