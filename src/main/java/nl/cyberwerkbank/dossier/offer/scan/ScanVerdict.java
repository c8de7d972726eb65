package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.quote.Offer;

import java.util.List;

/// What a file is that came back. Only a match is attached by itself; where no mark was found the user says which offer
/// it is.
public sealed interface ScanVerdict {
    /// It is this offer, as it was made, and it is still the one that counts.
    record Matches(Dossier dossier, Offer offer) implements ScanVerdict {}

    /// It is an older version of the offer.
    ///
    /// @param replacedBy number of the offer that counts in its place
    /// @param differences what that one offers otherwise
    record Outdated(Dossier dossier, Offer offer, String replacedBy, List<OfferDifference> differences)
            implements ScanVerdict {
        public Outdated {
            differences = List.copyOf(differences);
        }
    }

    /// It is this offer, but nothing can be attached to it any more.
    ///
    /// @param findings why
    record Settled(Dossier dossier, Offer offer, List<Finding> findings) implements ScanVerdict {
        public Settled {
            findings = List.copyOf(findings);
        }
    }

    /// It bears the number of this offer, but is not what was offered.
    ///
    /// @param differences what differs, as far as it can be known; a picture tells only that something does
    record Altered(Dossier dossier, Offer offer, List<OfferDifference> differences) implements ScanVerdict {
        public Altered {
            differences = List.copyOf(differences);
        }
    }

    /// It was sealed, and changed after that.
    record BrokenSeal(Dossier dossier, Offer offer) implements ScanVerdict {}

    /// It is an offer that is not known here.
    ///
    /// @param number as the mark has it
    record Unknown(String number) implements ScanVerdict {}

    /// No mark could be read in it.
    record NoMark() implements ScanVerdict {}

    /// It is no PDF and no picture that can be read.
    record NoScan() implements ScanVerdict {}
}
