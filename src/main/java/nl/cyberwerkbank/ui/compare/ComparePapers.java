package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.stage.Window;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.document.AdviceGiven;
import nl.cyberwerkbank.document.SideBySide;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.PdfFile;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Optional;
import java.util.concurrent.Executor;

/// The papers of the comparison, shown and saved. Printing and writing happen on another thread.
final class ComparePapers {
    private final CompareDesk desk;
    private final Workplace workplace;
    private final CompareSums sums;
    private final ComparePrinter printer;
    private final PaperDesk papers;
    private final Executor background;
    private final Wording wording;
    private final PdfPreview preview;
    private Optional<AdviceGiven> shown = Optional.empty();

    ComparePapers(
            CompareDesk desk,
            Workplace workplace,
            CompareSums sums,
            ComparePrinter printer,
            PaperDesk papers,
            Executor background) {
        this.desk = desk;
        this.workplace = workplace;
        this.sums = sums;
        this.printer = printer;
        this.papers = papers;
        this.background = background;
        this.wording = workplace.wording();
        this.preview = papers.preview(workplace);
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
                            desk.advised(),
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
                            preview.show(new ShownPaper(name("compare.paper.record"), pdf));
                        }
                    });
        });
    }

    /// Saves the table as it is arranged where the user wants it.
    void saveTable(Window owner) {
        ComparisonTable table = desk.table();
        var sheet = new SideBySide(client(), office(), table, desk.rows(table), desk.casework().today());
        String name = name("compare.paper.table");
        background.execute(() -> {
            byte[] pdf = printer.table().apply(sheet, wording);
            desk.casework().onScreen(() -> papers.save(new ShownPaper(name, pdf), workplace, owner));
        });
    }

    private Client client() {
        return desk.dossier().map(open -> open.dossier().client()).orElse(Client.UNKNOWN);
    }

    private String name(String wordKey) {
        String number = desk.dossier().map(open -> open.dossier().number() + " ").orElse("");
        return PdfFile.nameOf(wording.text(wordKey), number + desk.casework().today());
    }
}
