package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.quote.OfferContent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Writes a dossier the way the store keeps it: the document, and the index that lists and search derive from it.
public final class Filing {
    private Filing() {}

    /// What is saved of a dossier as it stands.
    ///
    /// @param at moment of the last change
    public static DossierDraft draft(Assessment assessment, Instant at) {
        Dossier dossier = assessment.dossier();
        return new DossierDraft(
                dossier.id(), DossierJson.SCHEMA_VERSION, DossierJson.write(dossier), findable(assessment, at));
    }

    /// By what it is found.
    public static Findable findable(Assessment assessment, Instant at) {
        Dossier dossier = assessment.dossier();
        var client = dossier.client();
        var index =
                new DossierIndex(
                        dossier.number(),
                        client.legalName(),
                        client.kvkNumber(),
                        client.address().place(),
                        dossier.stage().caseName(),
                        assessment.outcome().caseName(),
                        "status." + assessment.status().caseName(),
                        premiumCents(assessment),
                        attention(assessment),
                        at,
                        DossierIndex.Shelf.ACTIVE);
        String words =
                String.join(
                        " ",
                        List.of(
                                client.contactName(),
                                client.email(),
                                client.address().street(),
                                client.address().postcode(),
                                dossier.notes()));
        return new Findable(index, words, FiledParts.of(dossier, assessment.offering().readings()));
    }

    /// How policies and losses are derived from a document under given readings.
    public static Parts.Derivation parts(Readings readings) {
        return json -> FiledParts.of(DossierJson.read(json), readings);
    }

    /// What the office has settled in this workspace.
    public static Preferences preferences(Settings settings) {
        return settings.get(Preferences.SETTING).map(DossierJson::readPreferences).orElse(Preferences.SHIPPED);
    }

    /// The dossier kept under this id.
    public static Optional<Dossier> load(Dossiers dossiers, UUID id) {
        return dossiers.load(id).map(stored -> DossierJson.read(stored.json()));
    }

    private static OptionalLong premiumCents(Assessment assessment) {
        return assessment
                .advisedReceipt()
                .map(receipt -> OptionalLong.of(receipt.premium().getAmountMinorLong()))
                .orElse(OptionalLong.empty());
    }

    private static Optional<DossierIndex.Attention> attention(Assessment assessment) {
        String key = "status." + assessment.status().caseName();
        // cover cannot begin before the offer is signed: until then the wished first day is what it must be ready for
        LocalDate readyBy =
                assessment.dossier().wishes().inceptionDate().orElse(assessment.dossier().intake().appliedOn());
        return switch (assessment.status()) {
            case OFFER_TO_BE_SIGNED ->
                    assessment
                            .dossier()
                            .currentOffer()
                            .map(offer -> offer.content())
                            .map(OfferContent::validUntil)
                            .map(until -> new DossierIndex.Attention(until, key));
            case ANSWERS_NEEDED, REFERRAL_TO_BE_ANSWERED, ANSWER_TO_BE_COSIGNED, DESK_ASKS, OFFER_TO_BE_MADE ->
                    Optional.of(new DossierIndex.Attention(readyBy, key));
            case POLICY_TO_BE_REQUESTED, SIGNED_OFFER_TO_BE_ATTACHED, RECEIPT_TO_BE_CONFIRMED, POLICY_TO_BE_ISSUED ->
                    Optional.of(new DossierIndex.Attention(wantedBy(assessment, readyBy), key));
            case INSURED, LOST, DECLINED, NO_QUOTE -> Optional.empty();
        };
    }

    /// Once signed, an offer is to become a policy before cover is to begin; without a wish, from the day of signing
    /// on.
    private static LocalDate wantedBy(Assessment assessment, LocalDate otherwise) {
        Dossier dossier = assessment.dossier();
        return dossier.currentOffer()
                .flatMap(offer ->
                        offer.content()
                                .terms()
                                .requestedInceptionDate()
                                .or(() -> dossier.offerFile(offer.content().number()).signing().map(Signing::signedOn)))
                .orElse(otherwise);
    }
}
