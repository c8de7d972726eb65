package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.quote.Offer;

/// The paper of the offer looked at.
sealed interface Paper {
    /// Which of an offer's papers.
    enum Sheet {
        /// As it was offered.
        OFFER("offer"),
        /// The file of the signed offer.
        SIGNED("signed"),
        /// The confirmation of receipt.
        RECEIPT("receipt");

        private final String code;

        Sheet(String code) {
            this.code = code;
        }

        /// The message key of its name is `offer.sheet.<code>`, that of the word in its file's name
        /// `offer.sheet.<code>.word`.
        String code() {
            return code;
        }
    }

    /// No offer is looked at.
    record None() implements Paper {}

    /// It is being fetched or printed.
    record Coming(Offer offer, Sheet sheet) implements Paper {}

    /// It is here.
    final class Ready implements Paper {
        private final Offer offer;
        private final Sheet sheet;
        private final byte[] pdf;

        Ready(Offer offer, Sheet sheet, byte[] pdf) {
            this.offer = offer;
            this.sheet = sheet;
            this.pdf = pdf.clone();
        }

        Offer offer() {
            return offer;
        }

        Sheet sheet() {
            return sheet;
        }

        byte[] pdf() {
            return pdf.clone();
        }
    }

    /// It could not be made; the offer itself is safe.
    record Failed(Offer offer, Sheet sheet) implements Paper {}
}
