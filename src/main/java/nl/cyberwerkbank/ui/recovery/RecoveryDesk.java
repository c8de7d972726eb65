package nl.cyberwerkbank.ui.recovery;

import javafx.stage.Window;

import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Optional;

/// Shows a recovery code once, to be printed.
public final class RecoveryDesk {
    private final Casework casework;
    private final PaperDesk papers;
    private final RecoveryPrinter printer;
    private Optional<RecoveryCode> unkept = Optional.empty();

    public RecoveryDesk(Casework casework, PaperDesk papers, RecoveryPrinter printer) {
        this.casework = casework;
        this.papers = papers;
        this.printer = printer;
    }

    /// The code on screen that the user has not yet said to have kept; where the workbench locks it has to be shown
    /// again.
    public Optional<RecoveryCode> unkept() {
        return unkept;
    }

    /// Lays the sheet over the window.
    public void show(RecoveryCode code, Workplace workplace) {
        unkept = Optional.of(code);
        workplace.overlay(
                new RecoveryCard(
                        workplace.wording(),
                        code.printed(),
                        () -> {
                            unkept = Optional.empty();
                            workplace.closeOverlay();
                        },
                        () -> papers.print(paper(code, workplace), workplace),
                        window -> save(code, workplace, window)));
    }

    private void save(RecoveryCode code, Workplace workplace, Window window) {
        papers.save(paper(code, workplace), workplace, window);
    }

    private ShownPaper paper(RecoveryCode code, Workplace workplace) {
        return new ShownPaper(
                workplace.wording().text("privacy.recovery.file"),
                printer.print(
                        casework.workspace().user().name(),
                        code.printed(),
                        casework.workspace().folder().toString(),
                        casework.today(),
                        workplace.wording()));
    }
}
