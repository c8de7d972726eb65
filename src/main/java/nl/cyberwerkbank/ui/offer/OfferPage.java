package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.quote.Offer;

import java.util.List;
import java.util.Optional;

/// All that the stage shows at one moment, but for the paper.
///
/// @param act whether an offer is prepared or a made one is looked at
/// @param open what the next offer still needs, the first to be asked first
/// @param gaps what may stay as it is and still is empty or cannot be right, in a few words each
/// @param summary the advised variant, line by line; empty while there is none with a premium
/// @param indication what the paper will say of a premium by the example tariff
/// @param offers every offer made, the newest first
/// @param warnings about the offer in force
record OfferPage(
        Act act,
        List<Point> open,
        List<String> gaps,
        List<Line> summary,
        Optional<String> indication,
        List<OfferLine> offers,
        List<String> warnings) {
    OfferPage {
        open = List.copyOf(open);
        gaps = List.copyOf(gaps);
        summary = List.copyOf(summary);
        offers = List.copyOf(offers);
        warnings = List.copyOf(warnings);
    }

    /// What the user is at.
    enum Act {
        PREPARING,
        LOOKING
    }

    /// Something that is needed, and the field that asks it.
    record Point(String field, String text) {}

    /// One line of the summary.
    record Line(String label, String value, Kind kind) {}

    /// How a line is set.
    enum Kind {
        PLAIN,
        TOTAL,
        /// Not for the client's eyes.
        INTERNAL
    }

    /// An offer that was made, in words.
    ///
    /// @param standing how far it has come
    record OfferLine(
            Offer offer,
            String number,
            String issuedOn,
            String validUntil,
            String premium,
            Validity validity,
            String standing) {}

    /// Where an offer stands; the message key is `offer.validity.<name>`.
    enum Validity {
        CURRENT("current"),
        EXPIRED("expired"),
        REPLACED("replaced");

        private final String code;

        Validity(String code) {
            this.code = code;
        }

        String key() {
            return "offer.validity." + code;
        }
    }
}
