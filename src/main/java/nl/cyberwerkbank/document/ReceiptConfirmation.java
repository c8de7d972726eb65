package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.offer.Receipt;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.Office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Prints the confirmation that the application and the signed offer were received. The same receipt prints to the same
/// bytes.
@Article("FAQ-03.6")
public final class ReceiptConfirmation {
    private static final String TEMPLATE = "receipt.html";
    private static final List<String> CHAPTERS =
            List.of("document.receipt.received.title", "document.receipt.next.title");
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Typesetter typesetter;

    public ReceiptConfirmation(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The confirmation in one language, as PDF.
    ///
    /// @param file what was recorded on the offer
    /// @param office who sends it
    /// @throws IllegalArgumentException when no receipt is recorded
    public byte[] print(Offer offer, OfferFile file, Office office, Wording wording) {
        Receipt receipt = file.receipt().orElseThrow(() -> new IllegalArgumentException("no receipt is recorded"));
        OfferContent content = offer.content();
        String title = wording.text("document.receipt.title", content.number());
        String subject = wording.text("document.receipt.subject", content.number(), content.client().legalName());
        Instant recorded = receipt.recorded().at().truncatedTo(ChronoUnit.SECONDS);
        var properties = new DocumentProperties(title, subject, office.name(), wording.locale(), recorded);
        var parties = new PartyWords(wording);
        Map<String, Object> values = new HashMap<>();
        values.put("office", parties.letterhead(office));
        values.put("client", parties.party(content.client()));
        values.put("product", content.terms().productName());
        values.put("insurer", content.terms().insurer());
        values.put("indication", content.isIndication());
        values.put("facts", new OfferWords(wording).keyFacts(content));
        values.put("greeting", greeting(content, wording));
        values.put(
                "opening",
                wording.text(
                        "document.receipt.opening",
                        content.terms().insurer(),
                        wording.longDate(receipt.confirmedOn()),
                        content.number()));
        values.put("received", received(file, receipt, wording));
        values.put("recordedBy", receipt.recorded().by());
        return PaperFrame.of(
                        properties, content.client().legalName(), title, PaperFrame.plain(title, CHAPTERS, wording))
                .print(typesetter, TEMPLATE, values, wording, List.of());
    }

    private static String greeting(OfferContent content, Wording wording) {
        String contact = content.client().contactName();
        return contact.isBlank()
                ? wording.text("document.letter.greeting")
                : wording.text("document.letter.greeting.named", contact);
    }

    private static List<Row> received(OfferFile file, Receipt receipt, Wording wording) {
        var rows = new ArrayList<Row>();
        file.requested()
                .map(Act::at)
                .map(at -> wording.longDate(LocalDate.ofInstant(at, NETHERLANDS)))
                .ifPresent(day -> rows.add(new Row(wording.text("document.receipt.applied"), day)));
        file.signing().ifPresent(signing -> rows.add(signed(signing, wording)));
        file.documents().forEach(document -> rows.add(document(document, wording)));
        rows.add(
                new Row(
                        wording.text("document.receipt.confirmedBy"),
                        receipt.reference().isBlank()
                                ? receipt.confirmedBy()
                                : wording.text(
                                        "document.receipt.reference", receipt.confirmedBy(), receipt.reference())));
        return rows;
    }

    private static Row signed(Signing signing, Wording wording) {
        String who = signing.function().isBlank() ? signing.name() : signing.name() + " (" + signing.function() + ")";
        return new Row(
                wording.text("document.receipt.signed"),
                wording.text("document.receipt.signedBy", who, wording.longDate(signing.signedOn())));
    }

    /// The file by its name and the beginning of its hash, which tells it from any other.
    private static Row document(SignedDocument document, Wording wording) {
        return new Row(
                wording.text("document.receipt.file"),
                wording.text("document.receipt.fileHash", document.fileName(), document.id().substring(0, 16)));
    }
}
