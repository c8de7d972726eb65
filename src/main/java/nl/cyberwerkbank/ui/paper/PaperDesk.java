package nl.cyberwerkbank.ui.paper;

import javafx.stage.Window;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can be done with any paper on the screen: it is shown, printed, and saved as a file. One for a window; for the
/// JavaFX thread.
public final class PaperDesk {
    private final Printers printers;
    private final Function<Wording, FilePicker> picker;
    private final Executor background;
    private final Executor onScreen;

    /// Who shows a paper now; a screen that was left is not kept alive by it.
    private final List<WeakReference<PdfPreview>> previews = new ArrayList<>();

    /// @param background draws pages, prints and writes files
    /// @param onScreen runs something on the JavaFX thread
    public PaperDesk(Printers printers, Function<Wording, FilePicker> picker, Executor background, Executor onScreen) {
        this.printers = printers;
        this.picker = picker;
        this.background = background;
        this.onScreen = onScreen;
    }

    /// Prints on the printers of this machine and asks for files with the dialogs of the platform.
    public static PaperDesk ofPlatform(Executor background, Executor onScreen) {
        return new PaperDesk(new PlatformPrinters(), FilePicker::ofPlatform, background, onScreen);
    }

    /// A place where papers are shown, with all that can be done with them.
    public PdfPreview preview(Workplace workplace) {
        var preview = new PdfPreview(this, workplace);
        previews.removeIf(known -> known.get() == null);
        previews.add(new WeakReference<>(preview));
        return preview;
    }

    Executor background() {
        return background;
    }

    Executor onScreen() {
        return onScreen;
    }

    /// The paper that is in front, whichever screen shows it.
    public Optional<ShownPaper> inFront() {
        return seen().flatMap(PdfPreview::paper);
    }

    private Optional<PdfPreview> seen() {
        return previews.stream()
                .flatMap(known -> Optional.ofNullable(known.get()).stream())
                .filter(preview -> preview.isSeen() && preview.paper().isPresent())
                .findFirst();
    }

    /// Prints the paper in front, or says that there is none.
    public void printInFront(Workplace workplace) {
        inFront()
                .ifPresentOrElse(
                        paper -> print(paper, workplace),
                        () -> workplace.tell(new Notice(Sign.NEUTRAL, workplace.wording().text("paper.none"))));
    }

    /// Saves the paper in front as a file, or says that there is none.
    public void saveInFront(Workplace workplace) {
        seen().ifPresentOrElse(
                        preview ->
                                preview.paper()
                                        .ifPresent(paper -> save(paper, workplace, preview.getScene().getWindow())),
                        () -> workplace.tell(new Notice(Sign.NEUTRAL, workplace.wording().text("paper.none"))));
    }

    /// Lays the preview of printing over the window.
    public void print(ShownPaper paper, Workplace workplace) {
        var model = new PrintViewModel(paper, printers, background, onScreen);
        workplace.overlay(new PrintView(model, workplace, this).root());
        model.look();
    }

    /// Asks for a place and writes the file there.
    public void save(ShownPaper paper, Workplace workplace, Window owner) {
        save(paper.fileName(), paper::pdf, workplace, owner);
    }

    /// Asks for a place, makes the paper and writes the file there.
    ///
    /// @param fileName proposed
    /// @param paper makes the PDF, on another thread
    public void save(String fileName, Supplier<byte[]> paper, Workplace workplace, Window owner) {
        Wording wording = workplace.wording();
        picker.apply(wording)
                .save(owner, FilePicker.Kind.PAPER, fileName)
                .ifPresent(file ->
                        background.execute(() -> {
                            Optional<Message> problem = PdfFile.write(file, paper.get());
                            onScreen.execute(() -> workplace.tell(told(wording, file, problem)));
                        }));
    }

    private static Notice told(Wording wording, Path file, Optional<Message> problem) {
        return problem.map(what -> new Notice(Sign.FAILING, wording.text(what)))
                .orElseGet(() ->
                        new Notice(
                                Sign.SATISFIED,
                                wording.text(Message.of("paper.saved", new Value.Text(file.toString())))));
    }
}
