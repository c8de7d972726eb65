package nl.cyberwerkbank.document;

import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.offer.Signing.Agreement;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;

import java.time.format.DateTimeFormatter;

/// Puts what an edition of an offer says beside the offer itself into the words of one language.
record EditionWords(Wording wording) {
    private static final String OPEN = "☐";
    private static final String TICKED = "☑";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// What stands in the signature block, and at the top when there is something to say of versions. An empty text is
    /// not printed.
    ///
    /// @param notice that this offer replaces another, or was replaced
    /// @param ink the strokes of the signature, as the drawing reads them
    /// @param inkWords the signature in words, for who cannot see it
    /// @param typed the name that was typed in place of a drawing
    /// @param closing when, where and of what the signature is
    record Block(
            String notice,
            String name,
            String function,
            String place,
            String date,
            String ink,
            String inkWords,
            String typed,
            String closing,
            String statementsBox,
            String conditionsBox,
            String indicationBox) {}

    Block block(Offer offer, OfferEdition edition) {
        return switch (edition) {
            case OfferEdition.Original() -> unsigned(replaces(offer));
            case OfferEdition.Replaced(String by) -> unsigned(wording.text("document.offer.replaced", by));
            case OfferEdition.Signed(Signing signing) -> signed(offer, signing);
        };
    }

    private String replaces(Offer offer) {
        return offer.content().replaces().map(other -> wording.text("document.offer.replaces", other)).orElse("");
    }

    private static Block unsigned(String notice) {
        return new Block(notice, "", "", "", "", "", "", "", "", OPEN, OPEN, OPEN);
    }

    private Block signed(Offer offer, Signing signing) {
        String moment =
                signing.signedAt()
                        .map(time ->
                                wording.text(
                                        "document.offer.signed.moment",
                                        wording.longDate(signing.signedOn()),
                                        CLOCK.format(time)))
                        .orElseGet(() -> wording.longDate(signing.signedOn()));
        return new Block(
                replaces(offer),
                signing.name(),
                signing.function(),
                signing.place(),
                moment,
                DrawnSignature.written(signing.strokes()),
                wording.text("document.offer.signed.ink", signing.name(), moment),
                signing.way() == Signing.Way.TYPED ? wording.text("document.offer.signed.typed", signing.name()) : "",
                wording.text("document.offer.signed.closing", offer.content().number(), signing.recorded().by()),
                box(signing, Agreement.STATEMENTS),
                box(signing, Agreement.CONDITIONS),
                box(signing, Agreement.INDICATION));
    }

    private static String box(Signing signing, Agreement agreement) {
        return signing.agreed().contains(agreement) ? TICKED : OPEN;
    }
}
