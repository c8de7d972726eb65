package nl.cyberwerkbank.ui.compare;

import javafx.stage.Stage;
import javafx.stage.Window;

import nl.cyberwerkbank.document.AdviceRecord;
import nl.cyberwerkbank.document.ComparisonDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.StillPrinters;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The comparison in a window of its own, for tests and pictures.
final class CompareWindow {
    private final Casework casework;
    private final Path folder;
    private final ComparePrinter printer;
    private final List<String> opened = new ArrayList<>();
    private CompareScreen screen;

    CompareWindow(Casework casework, Path folder, ComparePrinter printer) {
        this.casework = casework;
        this.folder = folder;
        this.printer = printer;
    }

    /// Prints the papers themselves.
    static ComparePrinter printer() {
        var typesetter = new Typesetter();
        return new ComparePrinter(new ComparisonDocument(typesetter)::print, new AdviceRecord(typesetter)::print);
    }

    CompareScreen screen() {
        return screen;
    }

    /// The names of the files that were shown.
    List<String> opened() {
        return opened;
    }

    private final class OneFile implements FilePicker {
        @Override
        public Optional<Path> open(Window owner, Kind kind) {
            return Optional.of(folder.resolve("offerte.pdf"));
        }

        @Override
        public Optional<Path> save(Window owner, Kind kind, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }
    }

    void show(Stage stage, Appearance appearance, Executor background) {
        var parts =
                new ShellParts(
                        appearance,
                        List.of(
                                new Screen(
                                        CompareScreen.ID,
                                        "compare.nav",
                                        Material2OutlinedAL.COMPARE_ARROWS,
                                        place -> {
                                            screen =
                                                    new CompareScreen(
                                                            casework,
                                                            place,
                                                            ClauseMatrix.shipped(),
                                                            ScenarioBook.shipped(),
                                                            new ScenarioSettler(
                                                                    ClaimTerms.shipped(), PolicyTerms.shipped()),
                                                            printer,
                                                            new OneFile(),
                                                            (name, contents, _) -> opened.add(name),
                                                            new PaperDesk(
                                                                    new StillPrinters(),
                                                                    _ -> new OneFile(),
                                                                    background,
                                                                    Runnable::run),
                                                            background);
                                            return screen;
                                        })),
                        _ -> List.of(),
                        _ -> List.of(),
                        _ -> (_, _) -> List.of(),
                        "M. de Vries",
                        background);
        new WorkbenchWindow(stage, parts).show();
    }
}
