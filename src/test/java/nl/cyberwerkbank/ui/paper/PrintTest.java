package nl.cyberwerkbank.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.document.PrintedOffer;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/// Printing from the keys to the printer's door.
class PrintTest {
    private static final ShownPaper OFFER = new ShownPaper("Offerte 2026-0147-1.pdf", PrintedOffer.pdf());

    @TempDir Path folder;

    private FxRobot show(Printers printers, Optional<ShownPaper> paper) {
        var desk = new PaperDesk(printers, _ -> new Saving(), ForkJoinPool.commonPool(), Platform::runLater);
        Function<Workplace, ScreenView> view =
                workplace -> {
                    var preview = desk.preview(workplace);
                    paper.ifPresent(preview::show);
                    var page = new ScrollPane(preview);
                    page.setFitToWidth(true);
                    return () -> page;
                };
        return FxRobot.open(
                1000,
                900,
                stage ->
                        new WorkbenchWindow(
                                        stage,
                                        new ShellParts(
                                                new Appearance(),
                                                List.of(
                                                        new Screen(
                                                                "paper",
                                                                "shell.name",
                                                                Material2OutlinedAL.FOLDER,
                                                                view)),
                                                place -> List.of(print(desk, place)),
                                                _ -> List.of(),
                                                _ -> (_, _) -> List.of(),
                                                "Adviseur",
                                                ForkJoinPool.commonPool()))
                                .show());
    }

    private static Command print(PaperDesk desk, Workplace place) {
        return new Command(
                "paper.print",
                "print",
                "",
                Material2OutlinedAL.FOLDER,
                List.of(Shortcuts.PRINT),
                () -> desk.printInFront(place));
    }

    /// Answers with a file in the test's folder.
    private final class Saving implements FilePicker {
        @Override
        public Optional<Path> open(javafx.stage.Window owner, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(javafx.stage.Window owner, Kind kind, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }
    }

    @Test
    void thePaperInFrontIsPrintedByKeysOnThePrinterThatIsUsual() {
        var printers = new StillPrinters("Kantoor", "Balie");
        try (FxRobot robot = show(printers, Optional.of(OFFER))) {
            robot.press(KeyCode.CONTROL, KeyCode.P);
            robot.node("#print-printer");
            robot.press(KeyCode.ENTER);
            robot.await("it is printed", () -> !printers.printed().isEmpty());

            PrintOrder order = printers.printed().getFirst();
            assertThat(order.printer()).isEqualTo("Kantoor");
            assertThat(order.copies()).isEqualTo(1);
            assertThat(order.selection().pages()).hasSizeGreaterThan(3).startsWith(0, 1);
            robot.await("the preview is gone", () -> !robot.isShown("#print-now"));
        }
    }

    @Test
    void someOfThePagesArePrintedInCopies() {
        var printers = new StillPrinters("Kantoor");
        try (FxRobot robot = show(printers, Optional.of(OFFER))) {
            robot.click("#paper-print");
            robot.click("#print-some");
            robot.type("2-3");
            robot.click("#print-copies");
            robot.press(KeyCode.CONTROL, KeyCode.A);
            robot.type("2");
            robot.click("#print-now");
            robot.await("it is printed", () -> !printers.printed().isEmpty());

            assertThat(printers.printed().getFirst().selection().pages()).containsExactly(1, 2);
            assertThat(printers.printed().getFirst().copies()).isEqualTo(2);
        }
    }

    @Test
    void pagesThatThePaperDoesNotHaveAreNotPrinted() {
        var printers = new StillPrinters("Kantoor");
        try (FxRobot robot = show(printers, Optional.of(OFFER))) {
            robot.click("#paper-print");
            robot.click("#print-some");
            robot.type("40");
            robot.click("#print-now");

            assertThat(printers.printed()).isEmpty();
            Node which = robot.node("#print-which");
            assertThat(FxRobot.on(which::isFocused)).isTrue();
        }
    }

    @Test
    void withoutAPrinterTheFileCanStillBeSaved() {
        try (FxRobot robot = show(new StillPrinters(), Optional.of(OFFER))) {
            robot.press(KeyCode.CONTROL, KeyCode.P);
            robot.await("it says so", () -> !robot.isShown("#print-now") && robot.isShown(".banner"));
            robot.press(KeyCode.ENTER);
            robot.await("it is written", () -> Files.exists(folder.resolve(OFFER.fileName())));
            assertThat(folder.resolve(OFFER.fileName())).hasBinaryContent(OFFER.pdf());
        }
    }

    @Test
    void aPrinterThatRefusesIsToldAndCanBeTriedAgain() {
        var printers = new StillPrinters("Kantoor");
        printers.end(Printers.Outcome.FAILED);
        try (FxRobot robot = show(printers, Optional.of(OFFER))) {
            robot.press(KeyCode.CONTROL, KeyCode.P);
            robot.node("#print-printer");
            robot.press(KeyCode.ENTER);
            robot.await("it is told", () -> robot.isShown(".banner"));
            printers.end(Printers.Outcome.SENT);
            robot.click("#print-now");
            robot.await("it is sent", () -> !robot.isShown("#print-now"));

            assertThat(printers.printed()).hasSize(2);
        }
    }

    @Test
    void whereNoPaperIsInViewItSaysSo() {
        try (FxRobot robot = show(new StillPrinters("Kantoor"), Optional.empty())) {
            robot.press(KeyCode.CONTROL, KeyCode.P);
            robot.await("it says so", () -> robot.isShown(".toast"));
            assertThat(robot.isShown(".print-sheet")).isFalse();
        }
    }
}
