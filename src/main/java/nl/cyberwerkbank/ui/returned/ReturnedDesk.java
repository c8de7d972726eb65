package nl.cyberwerkbank.ui.returned;

import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Takes in files of signed offers, dropped or picked. One for a window; for the JavaFX thread.
///
/// @param background reads files
/// @param open opens a dossier
public record ReturnedDesk(
        Casework casework,
        Function<Wording, FilePicker> picker,
        Executor background,
        BiConsumer<Workplace, UUID> open) {

    /// Takes in what was dropped on the window: files, or folders of them.
    public void take(Workplace workplace, List<Path> dropped) {
        if (casework.workspace().access() == Access.READ_ONLY) {
            workplace.tell(new Notice(Sign.OPEN, workplace.wording().text("dossier.readOnly")));
            return;
        }
        show(workplace).take(dropped);
    }

    /// Shows the sheet from which files are picked.
    public void pick(Workplace workplace, Window owner) {
        List<Path> picked = picker.apply(workplace.wording()).openMany(owner, FilePicker.Kind.SCAN);
        if (!picked.isEmpty()) {
            take(workplace, picked);
        }
    }

    /// Shows the sheet with nothing in it yet.
    public void open(Workplace workplace) {
        take(workplace, List.of());
    }

    private ReturnedViewModel show(Workplace workplace) {
        Wording wording = workplace.wording();
        var model = new ReturnedViewModel(casework, background, wording);
        FilePicker files = picker.apply(wording);
        var sheet = new ReturnedView[1]; // the buttons need the window that the sheet is shown in
        sheet[0] =
                new ReturnedView(
                        model,
                        wording,
                        file ->
                                new ReturnedRow(
                                        file,
                                        model,
                                        wording,
                                        target -> leave(workplace, target),
                                        background,
                                        casework::onScreen),
                        new ReturnedView.Acts(
                                () -> model.take(files.openMany(window(sheet[0]), FilePicker.Kind.SCAN)),
                                () -> model.take(files.openFolder(window(sheet[0])).stream().toList()),
                                () -> {
                                    model.stop();
                                    workplace.closeOverlay();
                                }));
        workplace.overlay(sheet[0]);
        return model;
    }

    private static Window window(ReturnedView sheet) {
        return sheet.getScene().getWindow();
    }

    private void leave(Workplace workplace, Target target) {
        workplace.closeOverlay();
        open.accept(workplace, target.dossier());
    }
}
