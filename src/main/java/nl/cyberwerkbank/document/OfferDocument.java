package nl.cyberwerkbank.document;

import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints an offer: the PDF that the client reads and signs, with the offer's data and, where loaded, the insurer's own
/// conditions inside it. The same offer prints to the same bytes.
@Article("FAQ-03.2")
public final class OfferDocument {
    private static final String TEMPLATE = "offer.html";

    /// Headings of the template's eleven chapters, for the bookmarks.
    private static final List<String> CHAPTERS =
            List.of(
                    "document.offer.choice.title",
                    "document.offer.covered.title",
                    "document.offer.excluded.title",
                    "document.offer.deductible.title",
                    "document.offer.premium.title",
                    "document.offer.term.title",
                    "document.offer.duties.title",
                    "document.offer.statements.title",
                    "document.offer.basis.title",
                    "document.offer.privacy.title",
                    "document.offer.sign.title");

    private final Typesetter typesetter;

    public OfferDocument(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// Prints the offer in one language.
    ///
    /// @param conditions the insurer's own PDF of the conditions that belong to this offer, if it is at hand
    /// @return the PDF
    /// @throws IllegalArgumentException when the conditions are not those that the offer names by their hash
    public byte[] print(Offer offer, Optional<byte[]> conditions, Wording wording) {
        return print(offer, new OfferEdition.Original(), conditions, wording);
    }

    /// Prints one edition of the offer in one language.
    ///
    /// @param conditions the insurer's own PDF of the conditions that belong to this offer, if it is at hand
    /// @return the PDF
    /// @throws IllegalArgumentException when the conditions are not those that the offer names by their hash
    public byte[] print(Offer offer, OfferEdition edition, Optional<byte[]> conditions, Wording wording) {
        OfferContent content = offer.content();
        requireTheConditionsOffered(content, conditions);
        OfferPaper paper = new OfferWords(wording).paper(offer, conditions.isPresent());
        String title =
                wording.text(
                        content.isIndication() ? "document.offer.title.indication" : "document.offer.title",
                        content.number());
        String subject =
                wording.text("document.offer.subject", content.terms().productName(), content.client().legalName());
        Instant issued = content.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        var properties = new DocumentProperties(title, subject, content.office().name(), wording.locale(), issued);
        String mark = wording.text("document.offer.running", title, offer.contentHash().substring(0, 8));
        return PaperFrame.of(properties, paper.client().name(), mark, PaperFrame.numbered(title, CHAPTERS, wording))
                .print(
                        typesetter,
                        TEMPLATE,
                        Map.of("offer", paper, "block", new EditionWords(wording).block(offer, edition)),
                        wording,
                        attachments(offer, conditions, wording, issued));
    }

    private static List<Attachment> attachments(
            Offer offer, Optional<byte[]> conditions, Wording wording, Instant issued) {
        var attachments = new ArrayList<Attachment>();
        attachments.add(
                new Attachment(
                        "offer-" + offer.content().number() + ".json",
                        wording.text("document.offer.data.description"),
                        "application/json",
                        Attachment.Relation.DATA,
                        DossierJson.write(offer).getBytes(StandardCharsets.UTF_8),
                        issued));
        conditions.ifPresent(pdf ->
                attachments.add(
                        new Attachment(
                                OfferWords.conditionsFile(offer.content().terms()),
                                wording.text("document.offer.conditions.description"),
                                "application/pdf",
                                Attachment.Relation.SUPPLEMENT,
                                pdf,
                                issued)));
        return attachments;
    }

    private static void requireTheConditionsOffered(OfferContent content, Optional<byte[]> conditions) {
        Optional<String> offered = content.terms().conditionsFileHash();
        if (conditions.isPresent() && !offered.equals(conditions.map(Typesetter::sha256))) {
            throw new IllegalArgumentException("these are not the conditions that were offered");
        }
    }
}
