package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.ui.intake.IntakeView;
import nl.cyberwerkbank.ui.offer.OfferView;
import nl.cyberwerkbank.ui.quote.QuoteView;

import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/// The stages as the program makes them.
public final class StageMakers {
    private StageMakers() {}

    public static Map<DossierStage, Function<StageHost, StageView>> all() {
        var document = new OfferDocument(new Typesetter());
        return Map.of(
                DossierStage.INTAKE,
                IntakeView::new,
                DossierStage.QUOTE,
                host -> new QuoteView(host, _ -> {}),
                DossierStage.OFFER,
                host -> new OfferView(host, document::print, ForkJoinPool.commonPool()));
    }
}
