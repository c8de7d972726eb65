package nl.cyberwerkbank.ui.compare;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// The screen Vergelijken: the comparison of the dossier it was opened with, else of the one opened last, else of the
/// market alone.
public final class CompareScreen implements ScreenView {
    /// The screen's id in the navigation.
    public static final String ID = "compare";

    private final Casework casework;
    private final Workplace workplace;
    private final ClauseMatrix matrix;
    private final ScenarioBook book;
    private final ScenarioSettler settler;
    private final ComparePrinter printer;
    private final FilePicker picker;
    private final PaperDesk papers;
    private final Executor background;
    private final BorderPane root = new BorderPane();
    private Optional<CompareView> view = Optional.empty();
    private Optional<UUID> shown = Optional.empty();

    /// @param matrix the comparison that ships
    /// @param book the scenarios that ship
    /// @param settler settles them
    /// @param picker asks for the file of a quote
    /// @param papers shows, prints and saves papers
    /// @param background makes papers
    public CompareScreen(
            Casework casework,
            Workplace workplace,
            ClauseMatrix matrix,
            ScenarioBook book,
            ScenarioSettler settler,
            ComparePrinter printer,
            FilePicker picker,
            PaperDesk papers,
            Executor background) {
        this.casework = casework;
        this.workplace = workplace;
        this.matrix = matrix;
        this.book = book;
        this.settler = settler;
        this.printer = printer;
        this.picker = picker;
        this.papers = papers;
        this.background = background;
    }

    @Override
    public void shown(Optional<String> target) {
        Optional<UUID> asked = target.map(UUID::fromString).or(casework::lastOpened);
        Optional<OpenDossier> dossier = asked.flatMap(casework::open);
        Optional<UUID> now = dossier.map(open -> open.dossier().id());
        boolean same = view.isPresent() && now.equals(shown) && dossier.equals(view.get().desk().dossier());
        if (!same) {
            var desk = new CompareDesk(casework, matrix, dossier);
            view =
                    Optional.of(
                            new CompareView(
                                    desk,
                                    new CompareSums(book, settler, casework),
                                    workplace,
                                    printer,
                                    picker,
                                    papers,
                                    background));
            shown = now;
            root.setCenter(view.get().root());
        }
        view.ifPresent(CompareView::open);
    }

    @Override
    public void hidden() {
        casework.flush();
    }

    @Override
    public Undone undo() {
        return view.filter(CompareView::undo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Undone redo() {
        return view.filter(CompareView::redo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Parent root() {
        return root;
    }
}
