package nl.cyberwerkbank.ui.casework;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.Workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// Fills a throw-away workspace with the sample dossiers, in one transaction. May be called on any thread, before a
/// [Casework] is made of the workspace.
public final class DemoWorkspace {
    private static final String WHY = "demonstration";
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final Workspace workspace;
    private final ProductCatalog catalog;
    private final Clock clock;

    private DemoWorkspace(Workspace workspace, ProductCatalog catalog, Clock clock) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// Files every sample, with its offers, and the office that made them.
    ///
    /// @return how many dossiers were filed
    public static int fill(Workspace workspace, ProductCatalog catalog, Samples samples, Clock clock) {
        var demo = new DemoWorkspace(workspace, catalog, clock);
        return workspace.together(() -> demo.file(samples));
    }

    private int file(Samples samples) {
        Preferences preferences = Preferences.SHIPPED.withOffice(samples.office());
        workspace.settings().put(Casework.PREFERENCES, DossierJson.write(preferences));
        workspace.blobs().put("image/png", Samples.signedPage());
        int filed = 0;
        for (Samples.Sample sample : samples.samples()) {
            file(sample, preferences, filed);
            filed++;
        }
        return filed;
    }

    private void file(Samples.Sample sample, Preferences preferences, int minutes) {
        LocalDate today = LocalDate.now(clock);
        String number = workspace.numbers().next("dossier", sample.appliedOn(today).getYear());
        Dossier dossier = sample.dossier(number, today, unfinished -> preferences.offeringFor(unfinished, catalog));
        // the numbers that the samples bear are taken
        dossier.losses().forEach(loss -> workspace.numbers().next("loss", loss.notice().receivedAt().getYear()));
        var assessment = Assessment.of(dossier, preferences.offeringFor(dossier, catalog));
        Instant touched = instant(sample.lastTouchedOn(today), minutes);
        workspace
                .dossiers()
                .save(Filing.draft(assessment, touched), 0, new JournalNote(clock.instant(), "dossierCreated", WHY));
        for (Offer offer : dossier.offers()) {
            String json = DossierJson.write(offer);
            var note = new JournalNote(instant(offer.content().issuedOn(), minutes), "offerIssued", WHY);
            workspace.moments().freeze(dossier.id(), json, Sha256.of(json), note);
        }
    }

    /// A moment of that day, never one still to come.
    private Instant instant(LocalDate day, int minutes) {
        Instant moment = day.atTime(OFFICE_OPENS).plusMinutes(minutes).atZone(clock.getZone()).toInstant();
        return moment.isAfter(clock.instant()) ? clock.instant() : moment;
    }
}
