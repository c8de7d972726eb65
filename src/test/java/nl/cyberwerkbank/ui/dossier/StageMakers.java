package nl.cyberwerkbank.ui.dossier;

import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.ReceiptConfirmation;
import nl.cyberwerkbank.document.ScanForm;
import nl.cyberwerkbank.document.ScanReport;
import nl.cyberwerkbank.document.SignedOffer;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.ui.intake.IntakeView;
import nl.cyberwerkbank.ui.offer.OfferFront;
import nl.cyberwerkbank.ui.offer.OfferPost;
import nl.cyberwerkbank.ui.offer.OfferPress;
import nl.cyberwerkbank.ui.offer.OfferView;
import nl.cyberwerkbank.ui.offer.OfficeSealer;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.quote.QuoteView;
import nl.cyberwerkbank.ui.scan.ScanPrinter;
import nl.cyberwerkbank.ui.scan.ScanView;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/// The stages as the program makes them.
public final class StageMakers {
    private StageMakers() {}

    public static Map<DossierStage, Function<StageHost, StageView>> all() {
        var typesetter = new Typesetter();
        var document = new OfferDocument(typesetter);
        var scans = new ScanPrinter(new ScanReport(typesetter)::print, new ScanForm(typesetter)::print);
        return Map.of(
                DossierStage.INTAKE,
                IntakeView::new,
                DossierStage.SCAN,
                host ->
                        new ScanView(
                                host,
                                Questionnaire.shipped(),
                                scans,
                                PaperDesk.ofPlatform(ForkJoinPool.commonPool(), host.casework()::onScreen),
                                ForkJoinPool.commonPool()),
                DossierStage.QUOTE,
                host -> new QuoteView(host, _ -> {}),
                DossierStage.OFFER,
                host ->
                        new OfferView(
                                host,
                                new OfferPress(
                                        document::print,
                                        new OfficeSealer(
                                                new SignedOffer(document),
                                                new OfficeKeys(host.casework().workspace()),
                                                () -> "Kantoor",
                                                host.casework().clock()),
                                        new ReceiptConfirmation(new Typesetter())::print),
                                PaperDesk.ofPlatform(ForkJoinPool.commonPool(), host.casework()::onScreen),
                                new OfferFront((_, _) -> {}),
                                new OfferPost(
                                        host.casework().clock(),
                                        (_, _, _) -> {},
                                        FilePicker.ofPlatform(host.workplace().wording()),
                                        ForkJoinPool.commonPool(),
                                        host.casework()::onScreen),
                                ForkJoinPool.commonPool()));
    }
}
