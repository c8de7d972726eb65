package nl.cyberwerkbank.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class OfferDocumentTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private static final OfferDocument DOCUMENT = new OfferDocument(new Typesetter());
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);

    @Test
    void trial() throws Exception {
        var offering =
                new Offering(
                        PRODUCT,
                        Assumptions.defaults(PRODUCT.assumptions()),
                        Readings.defaults(),
                        Bakery.OFFICE,
                        CommissionDisclosure.NOT_SHOWN,
                        Optional.empty());
        Offer offer =
                switch (offering.offer(Bakery.dossier(), Bakery.TODAY)) {
                    case Offering.Attempt.Made made -> made.offer();
                    case Offering.Attempt.NotYet notYet -> throw new AssertionError(notYet.points());
                };
        byte[] pdf = DOCUMENT.print(offer, Optional.empty(), DUTCH);
        Files.write(Path.of("target/offer.pdf"), pdf);
        for (var flavour : Conformance.ARCHIVAL_AND_ACCESSIBLE) {
            assertThat(Conformance.violations(pdf, flavour)).as(flavour.name()).isEmpty();
        }
    }
}
