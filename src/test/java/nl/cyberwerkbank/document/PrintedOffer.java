package nl.cyberwerkbank.document;

import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;

import java.util.Optional;

/// The bakery's offer and its paper, for tests of what happens to paper.
public final class PrintedOffer {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);

    /// The offer.
    public static final Offer OFFER = offer();

    private PrintedOffer() {}

    private static Offer offer() {
        var offering =
                new Offering(
                        PRODUCT,
                        Assumptions.defaults(PRODUCT.assumptions()),
                        Readings.defaults(),
                        Bakery.OFFICE,
                        CommissionDisclosure.NOT_SHOWN,
                        Optional.empty());
        return ((Offering.Attempt.Made) offering.offer(Bakery.dossier(), Bakery.TODAY)).offer();
    }

    /// Its paper in Dutch.
    public static byte[] pdf() {
        return new OfferDocument(new Typesetter()).print(OFFER, Optional.empty(), Wording.of(Wording.DUTCH));
    }
}
