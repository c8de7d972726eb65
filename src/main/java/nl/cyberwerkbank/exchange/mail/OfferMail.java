package nl.cyberwerkbank.exchange.mail;

import nl.cyberwerkbank.exchange.mail.MailDraft.Attached;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.Office;

import java.util.List;
import java.util.Optional;

/// The messages to a client that go with the papers of an offer.
///
/// @param wording the language of the message
/// @param office who writes
public record OfferMail(Wording wording, Office office) {
    /// What a message brings.
    public enum Occasion {
        /// The offer, to be read and signed.
        OFFER("offer"),
        /// The offer as it was signed on the screen.
        SIGNED("signed"),
        /// The confirmation that application and signed offer were received.
        RECEIPT("receipt");

        private final String code;

        Occasion(String code) {
            this.code = code;
        }
    }

    /// A message to the client of the offer.
    public MailDraft draft(Occasion occasion, Offer offer, List<Attached> attachments) {
        OfferContent content = offer.content();
        String contact = content.client().contactName();
        String text =
                String.join(
                        "\n\n",
                        contact.isBlank()
                                ? wording.text("document.letter.greeting")
                                : wording.text("document.letter.greeting.named", contact),
                        wording.text(
                                "mail." + occasion.code + ".text",
                                content.number(),
                                content.terms().productName(),
                                wording.longDate(content.validUntil())),
                        wording.text("document.letter.regards"),
                        signature());
        return new MailDraft(
                Optional.of(content.client().email()),
                wording.text("mail." + occasion.code + ".subject", content.number(), content.client().legalName()),
                text + "\n",
                attachments);
    }

    private String signature() {
        return String.join(
                "\n",
                List.of(office.adviserName(), office.name(), office.telephone(), office.website()).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
    }
}
