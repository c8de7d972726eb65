package nl.cyberwerkbank.ui.compare;

import javafx.stage.Window;

import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;
import nl.cyberwerkbank.ui.why.Sign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The files of captured quotes: taken in as they are dragged or picked, kept in the workspace.
record QuoteFiles(Casework casework, Workplace workplace, FilePicker picker, FileShower shower, PaperDesk papers) {
    private static final String PDF = "application/pdf";
    private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};
    private static final long LARGEST = 20_000_000;

    /// Whether exactly one PDF is meant.
    boolean takes(List<File> files) {
        return files.size() == 1 && files.getFirst().getName().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /// Asks for a file.
    Optional<CapturedQuote.QuoteFile> pick(Window owner) {
        return picker.open(owner, FilePicker.Kind.CONDITIONS).flatMap(this::read);
    }

    /// Keeps a file; says so when it is none, or too large.
    Optional<CapturedQuote.QuoteFile> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return refused("compare.file.large");
            }
            byte[] contents = Files.readAllBytes(file);
            if (!isPdf(contents)) {
                return refused("compare.file.noPdf");
            }
            String hash = casework.workspace().blobs().put(PDF, contents).hex();
            return Optional.of(new CapturedQuote.QuoteFile(file.getFileName().toString(), PDF, hash));
        } catch (IOException _) {
            return refused("compare.file.unreadable");
        }
    }

    /// Shows a file with the program of the platform; where there is none, offers to save it.
    void show(CapturedQuote.QuoteFile file, Window owner) {
        Sha256.parse(file.sha256())
                .flatMap(casework.workspace().blobs()::get)
                .ifPresentOrElse(
                        kept ->
                                shower.show(
                                        file.name(),
                                        kept.contents(),
                                        () -> casework.onScreen(() -> save(file.name(), kept.contents(), owner))),
                        () -> refused("compare.file.gone"));
    }

    private void save(String name, byte[] contents, Window owner) {
        papers.save(new ShownPaper(name, contents), workplace, owner);
    }

    private static boolean isPdf(byte[] contents) {
        return contents.length > SIGNATURE.length
                && Arrays.equals(contents, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    private Optional<CapturedQuote.QuoteFile> refused(String key) {
        workplace.tell(new Notice(Sign.FAILING, workplace.wording().text(key)));
        return Optional.empty();
    }
}
