package nl.cyberwerkbank.ui.scan;

import javafx.scene.Node;
import javafx.stage.Window;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.HeldScan;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The papers of the scan: the report shown and saved, the blank questionnaire saved. Printing and writing happen on
/// another thread.
final class ScanPapers {
    private final StageHost host;
    private final ScanViewModel model;
    private final ScanPrinter printer;
    private final FilePicker picker;
    private final Executor background;
    private final Wording wording;
    private final PdfPreview preview;
    private final AtomicReference<Optional<Basis>> shown = new AtomicReference<>(Optional.empty());

    /// What a report rests on: two reports of the same are the same.
    private record Basis(Scan scan, Optional<Scan> before, Client client, Office office) {}

    ScanPapers(
            StageHost host,
            ScanViewModel model,
            ScanPrinter printer,
            FilePicker picker,
            PaperDesk desk,
            Executor background) {
        this.host = host;
        this.model = model;
        this.printer = printer;
        this.picker = picker;
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
                save(owner, "scan.paper.report", number(now.result()), () -> printer.report().apply(now, wording)));
    }

    private String name(HeldScan scan) {
        return PdfFile.nameOf(wording.text("scan.paper.report"), number(scan.result()));
    }

    private String number(ScanResult result) {
        return host.dossier().dossier().number() + " " + result.scan().heldOn();
    }

    /// Saves a blank questionnaire where the user wants it.
    void saveForm(Window owner) {
        String name = client().legalName();
        Office office = office();
        save(
                owner,
                "scan.paper.form",
                model.questionnaire().id(),
                () -> printer.form().print(model.questionnaire(), name, office, host.casework().today(), wording));
    }

    private void save(Window owner, String wordKey, String number, Supplier<byte[]> print) {
        String proposed = PdfFile.nameOf(wording.text(wordKey), number);
        picker.save(owner, FilePicker.Kind.PAPER, proposed).ifPresent(file -> write(file, print));
    }

    private void write(Path file, Supplier<byte[]> print) {
        background.execute(() -> {
            Optional<Message> problem = PdfFile.write(file, print.get());
            host.casework()
                    .onScreen(() ->
                            host.workplace()
                                    .tell(
                                            problem.map(what -> new Notice(Sign.FAILING, wording.text(what)))
                                                    .orElseGet(() -> saved(file))));
        });
    }

    private Notice saved(Path file) {
        return new Notice(
                Sign.SATISFIED, wording.text(Message.of("scan.paper.saved", new Value.Text(file.toString()))));
    }
}
