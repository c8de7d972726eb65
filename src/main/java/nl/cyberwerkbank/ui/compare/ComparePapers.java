package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.stage.Window;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.AdviceGiven;
import nl.cyberwerkbank.document.SideBySide;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The papers of the comparison, shown and saved. Printing and writing happen on another thread.
final class ComparePapers {
    private final CompareDesk desk;
    private final Workplace workplace;
    private final CompareSums sums;
    private final ComparePrinter printer;
    private final FilePicker picker;
    private final Executor background;
    private final Wording wording;
    private final PdfPreview preview;
    private Optional<AdviceGiven> shown = Optional.empty();

    ComparePapers(
            CompareDesk desk,
            Workplace workplace,
            CompareSums sums,
            ComparePrinter printer,
            FilePicker picker,
            Executor background) {
        this.desk = desk;
        this.workplace = workplace;
        this.sums = sums;
        this.printer = printer;
        this.picker = picker;
        this.background = background;
        this.wording = workplace.wording();
        this.preview = new PdfPreview(wording, background, desk.casework()::onScreen);
    }

    Node preview() {
        return preview;
    }

    private Office office() {
        return desk.casework().preferencesProperty().get().office();
    }

    private Optional<AdviceGiven> given() {
        return desk.dossier()
                .map(open -> {
                    Dossier dossier = open.dossier();
                    return new AdviceGiven(
                            dossier.client(),
                            office(),
                            dossier.number(),
                            dossier.intake(),
                            dossier.advice(),
                            desk.matrix(),
                            desk.table(),
                            sums.book(),
                            sums.of(open.assessment()),
                            desk.casework().today());
                });
    }

    /// Brings the record up to date.
    void refresh() {
        Optional<AdviceGiven> now = given();
        if (now.isEmpty() || now.equals(shown)) {
            return;
        }
        shown = now;
        preview.await();
        background.execute(() -> {
            byte[] pdf = printer.record().apply(now.get(), wording);
            desk.casework()
                    .onScreen(() -> {
                        if (shown.equals(now)) {
                            preview.show(pdf);
                        }
                    });
        });
    }

    /// Saves the record where the user wants it.
    void saveRecord(Window owner) {
        given().ifPresent(now -> save(owner, "compare.paper.record", () -> printer.record().apply(now, wording)));
    }

    /// Saves the table as it is arranged where the user wants it.
    void saveTable(Window owner) {
        ComparisonTable table = desk.table();
        var sheet = new SideBySide(client(), office(), table, desk.rows(table), desk.casework().today());
        save(owner, "compare.paper.table", () -> printer.table().apply(sheet, wording));
    }

    private Client client() {
        return desk.dossier().map(open -> open.dossier().client()).orElse(Client.UNKNOWN);
    }

    private void save(Window owner, String wordKey, Supplier<byte[]> print) {
        String day = desk.casework().today().toString();
        String proposed = PdfFile.nameOf(wording.text(wordKey), day, client().legalName());
        picker.save(owner, FilePicker.Kind.PAPER, proposed).ifPresent(file -> write(file, print));
    }

    private void write(Path file, Supplier<byte[]> print) {
        background.execute(() -> {
            Optional<Message> problem = PdfFile.write(file, print.get());
            desk.casework()
                    .onScreen(() ->
                            workplace.tell(
                                    problem.map(what -> new Notice(Sign.FAILING, wording.text(what)))
                                            .orElseGet(() -> saved(file))));
        });
    }

    private Notice saved(Path file) {
        return new Notice(
                Sign.SATISFIED, wording.text(Message.of("scan.paper.saved", new Value.Text(file.toString()))));
    }
}
