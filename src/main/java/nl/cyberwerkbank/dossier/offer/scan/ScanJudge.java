package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.Altered;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.BrokenSeal;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.Matches;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.NoMark;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.NoScan;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.Outdated;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.Settled;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict.Unknown;
import nl.cyberwerkbank.dossier.offer.scan.ScannedOffer.Inside;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.quote.Offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Says of which offer a file is the signed one.
///
/// @param lookup where offers are found
/// @param today the day on which it is looked at
@Article("FAQ-03.5")
public record ScanJudge(OfferLookup lookup, LocalDate today) {
    private record Known(Dossier dossier, Offer offer) {}

    /// One verdict for each offer that the file names, at least one.
    public List<ScanVerdict> judge(ScannedFile file) {
        if (file.mediaType().isEmpty()) {
            return List.of(new NoScan());
        }
        if (file.offers().isEmpty()) {
            return List.of(new NoMark());
        }
        return file.offers().stream().map(scanned -> judge(scanned, file.seal())).toList();
    }

    private ScanVerdict judge(ScannedOffer scanned, ScannedFile.Seal seal) {
        List<Known> known =
                lookup.dossiers(scanned.number(), scanned.contentHash()).stream()
                        .flatMap(dossier -> dossier.offers().stream().map(offer -> new Known(dossier, offer)))
                        .filter(one -> isNamed(scanned, one.offer()))
                        .toList();
        Optional<Known> same = known.stream().filter(one -> isWhole(scanned, one.offer())).findFirst();
        if (same.isPresent()) {
            return whole(scanned, same.get(), seal);
        }
        return known.isEmpty() ? new Unknown(scanned.number()) : altered(scanned, known.getFirst());
    }

    private ScanVerdict whole(ScannedOffer scanned, Known known, ScannedFile.Seal seal) {
        List<OfferDifference> unprinted =
                scanned.inside()
                        .map(inside -> OfferDifference.unprinted(known.offer().content(), inside.text()))
                        .orElse(List.of());
        if (!unprinted.isEmpty()) {
            return new Altered(known.dossier(), known.offer(), unprinted);
        }
        return seal == ScannedFile.Seal.BROKEN ? new BrokenSeal(known.dossier(), known.offer()) : settled(known);
    }

    private static boolean isNamed(ScannedOffer scanned, Offer offer) {
        return offer.content().number().equalsIgnoreCase(scanned.number())
                || offer.contentHash().equals(scanned.contentHash());
    }

    /// Number and hash are the offer's, and the offer inside the file, where there is one, is the same.
    private static boolean isWhole(ScannedOffer scanned, Offer offer) {
        return offer.content().number().equalsIgnoreCase(scanned.number())
                && offer.contentHash().equals(scanned.contentHash())
                && DossierJson.isUnchanged(offer)
                && scanned.inside().filter(inside -> !inside.offer().equals(offer)).isEmpty();
    }

    private ScanVerdict settled(Known known) {
        Optional<Offer> counts = inItsPlace(known.dossier(), known.offer());
        if (counts.isPresent()) {
            return new Outdated(
                    known.dossier(),
                    known.offer(),
                    counts.get().content().number(),
                    OfferDifference.between(counts.get().content(), known.offer().content()).stream()
                            .filter(difference -> !difference.field().equals("number"))
                            .toList());
        }
        List<Finding> obstacles = new OfferLife(known.dossier(), known.offer(), today).obstacles(OfferStep.ATTACH);
        return obstacles.isEmpty()
                ? new Matches(known.dossier(), known.offer())
                : new Settled(known.dossier(), known.offer(), obstacles);
    }

    /// The last of the offers that came in the place of this one, one after the other.
    private Optional<Offer> inItsPlace(Dossier dossier, Offer offer) {
        Optional<Offer> next =
                new OfferLife(dossier, offer, today)
                        .replacedBy()
                        .flatMap(dossier::offer)
                        .filter(other -> dossier.offers().indexOf(other) > dossier.offers().indexOf(offer));
        return next.flatMap(other -> inItsPlace(dossier, other)).or(() -> next);
    }

    private ScanVerdict altered(ScannedOffer scanned, Known known) {
        Optional<Offer> found =
                scanned.inside().map(Inside::offer).or(() -> lookup.frozen(known.dossier(), scanned.contentHash()));
        List<OfferDifference> differences =
                found.map(other -> OfferDifference.between(known.offer().content(), other.content())).orElse(List.of());
        return new Altered(known.dossier(), known.offer(), differences);
    }
}
