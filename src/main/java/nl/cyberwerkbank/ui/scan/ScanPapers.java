package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.stage.Window;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.HeldScan;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.paper.ShownPaper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// The papers of the scan: the report shown and saved, the blank questionnaire saved. Printing happens on another
/// thread.
final class ScanPapers {
    private final StageHost host;
    private final ScanViewModel model;
    private final ScanPrinter printer;
    private final PaperDesk desk;
    private final Executor background;
    private final Wording wording;
    private final PdfPreview preview;
    private final AtomicReference<Optional<Basis>> shown = new AtomicReference<>(Optional.empty());

    /// What a report rests on: two reports of the same are the same.
    private record Basis(Scan scan, Optional<Scan> before, Client client, Office office) {}

    ScanPapers(StageHost host, ScanViewModel model, ScanPrinter printer, PaperDesk desk, Executor background) {
        this.host = host;
        this.model = model;
        this.printer = printer;
        this.desk = desk;
        this.background = background;
        this.wording = host.workplace().wording();
        this.preview = desk.preview(host.workplace());
    }

    Node preview() {
        return preview;
    }

    private Office office() {
        return host.casework().preferencesProperty().get().office();
    }

    private Client client() {
        return host.dossier().dossier().client();
    }

    private Optional<HeldScan> held() {
        return model.result().map(result -> new HeldScan(result, model.comparison(), client(), office()));
    }

    /// Brings the report up to date.
    void refresh() {
        Optional<Basis> now =
                model.result().map(result -> new Basis(result.scan(), model.previous(), client(), office()));
        if (now.isEmpty() || now.equals(shown.get())) {
            return;
        }
        shown.set(now);
        HeldScan held = held().orElseThrow();
        preview.await();
        background.execute(() -> {
            if (!shown.get().equals(now)) {
                return; // typed on meanwhile: only the last state is printed
            }
            byte[] pdf = printer.report().apply(held, wording);
            host.casework()
                    .onScreen(() -> {
                        if (shown.get().equals(now)) {
                            preview.show(new ShownPaper(name(held), pdf));
                        }
                    });
        });
    }

    /// Saves the report where the user wants it.
    void saveReport(Window owner) {
        held().ifPresent(now ->
                desk.save(name(now), () -> printer.report().apply(now, wording), host.workplace(), owner));
    }

    private String name(HeldScan scan) {
        String number = host.dossier().dossier().number();
        return PdfFile.nameOf(wording.text("scan.paper.report"), number + " " + scan.result().scan().heldOn());
    }

    /// Saves a blank questionnaire where the user wants it.
    void saveForm(Window owner) {
        Questionnaire asked = model.questionnaire();
        String client = client().legalName();
        Office office = office();
        LocalDate today = host.casework().today();
        desk.save(
                PdfFile.nameOf(wording.text("scan.paper.form"), asked.id()),
                () -> printer.form().print(asked, client, office, today, wording),
                host.workplace(),
                owner);
    }
}
