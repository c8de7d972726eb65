package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result.Taken;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class OfferFilingTest {
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Dossier DOSSIER = OfferedBakery.dossier();
    private static final Offer OFFER = DOSSIER.currentOffer().orElseThrow();

    @TempDir Path folder;

    private Workspace workspace;
    private long revision;

    @BeforeEach
    void fill() {
        workspace = Sample.created(folder);
        revision =
                workspace
                        .dossiers()
                        .save(
                                Filing.draft(assessed(DOSSIER), Sample.NOON),
                                0,
                                new JournalNote(Sample.NOON, "dossierSaved", "autosave"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Assessment assessed(Dossier dossier) {
        return Assessment.of(dossier, Preferences.SHIPPED.withOffice(Bakery.OFFICE).offeringFor(dossier, CATALOG));
    }

    private static Taken signed() {
        return (Taken) new OfferSteps(DOSSIER, OFFER, OfferedBakery.TODAY).sign(OfferedBakery.drawn(OFFER));
    }

    @Test
    void aStepIsSavedFrozenAndInTheJournal() {
        Taken signed = signed();
        OfferFiling.keep(workspace, assessed(signed.dossier()), signed, revision, Sample.NOON);

        assertThat(Filing.load(workspace.dossiers(), DOSSIER.id())).contains(signed.dossier());
        assertThat(workspace.moments().of(DOSSIER.id()))
                .extracting(FrozenMoment::kind, moment -> moment.json().orElseThrow())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("offerSigned", DossierJson.write(signed.file())));
        assertThat(workspace.journal().of(DOSSIER.id()).getLast().kind()).isEqualTo("offerSigned");
        assertThat(workspace.dossiers().list(DossierQuery.latest()).getFirst().index().statusKey())
                .isEqualTo("status.policyToBeRequested");
    }

    @Test
    void aStepOnADossierThatSomebodyElseSavedIsNeitherSavedNorFrozen() {
        Taken signed = signed();

        assertProblem(
                StoreProblem.CONFLICT,
                () -> OfferFiling.keep(workspace, assessed(signed.dossier()), signed, revision + 5, Sample.NOON));
        assertThat(workspace.moments().of(DOSSIER.id())).isEmpty();
    }

    @Test
    void anOfferIsFoundByItsNumberOrByItsHashAlsoAfterTheIndexWasMadeAnew() {
        var archive = new OfferArchive(workspace);
        String none = "0".repeat(64);
        for (int round = 0; round < 2; round++) {
            assertThat(archive.dossiers(OFFER.content().number(), none)).containsExactly(DOSSIER);
            assertThat(archive.dossiers("9999-1", OFFER.contentHash())).containsExactly(DOSSIER);
            assertThat(archive.dossiers("9999-1", none)).isEmpty();
            workspace
                    .dossiers()
                    .rebuildIndex(
                            (id, version, json) -> Filing.findable(assessed(DossierJson.read(json)), Sample.NOON));
        }
    }

    @Test
    void anOfferThatTheDossierLostIsFoundAmongTheFrozenMoments() {
        String json = DossierJson.write(OFFER);
        workspace
                .moments()
                .freeze(DOSSIER.id(), json, Sha256.of(json), new JournalNote(Sample.NOON, "offerIssued", "byUser"));
        Dossier without = DOSSIER.withOffers(List.of());

        assertThat(new OfferArchive(workspace).frozen(without, OFFER.contentHash())).contains(OFFER);
        assertThat(new OfferArchive(workspace).frozen(without, "0".repeat(64))).isEmpty();
    }
}
