package nl.cyberwerkbank.ui.compare;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// The screen Vergelijken: the comparison of the dossier it was opened with, else of the one opened last, else of the
/// market alone.
public final class CompareScreen implements ScreenView {
    /// The screen's id in the navigation.
    public static final String ID = "compare";

    private static final String SEPARATOR = "/";

    private final Casework casework;
    private final Workplace workplace;
    private final ClauseMatrix matrix;
    private final ScenarioBook book;
    private final ScenarioSettler settler;
    private final ComparePrinter printer;
    private final FilePicker picker;
    private final FileShower shower;
    private final PaperDesk papers;
    private final Executor background;
    private final BorderPane root = new BorderPane();
    private Optional<CompareView> view = Optional.empty();
    private Optional<UUID> shown = Optional.empty();

    /// @param matrix the comparison that ships
    /// @param book the scenarios that ship
    /// @param settler settles them
    /// @param picker asks for the file of a quote
    /// @param shower shows the file of a quote
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
            FileShower shower,
            PaperDesk papers,
            Executor background) {
        this.casework = casework;
        this.workplace = workplace;
        this.matrix = matrix;
        this.book = book;
        this.settler = settler;
        this.printer = printer;
        this.picker = picker;
        this.shower = shower;
        this.papers = papers;
        this.background = background;
    }

    /// What the palette offers: each part of the comparison of the dossier opened last.
    public static List<Command> commands(Casework casework, Workplace place) {
        return Arrays.stream(ComparePart.values())
                .map(part ->
                        new Command(
                                "compare." + part.caseName(),
                                place.wording().text("compare.command." + part.caseName()),
                                "",
                                Material2OutlinedAL.COMPARE_ARROWS,
                                List.of(),
                                () -> open(part, casework, place)))
                .toList();
    }

    private static void open(ComparePart part, Casework casework, Workplace place) {
        casework.lastOpened()
                .ifPresentOrElse(id -> place.open(ID, id + SEPARATOR + part.caseName()), () -> place.open(ID));
    }

    @Override
    public void shown(Optional<String> target) {
        List<String> parts = target.map(words -> List.of(words.split(SEPARATOR))).orElse(List.of());
        Optional<UUID> asked = parts.stream().findFirst().map(UUID::fromString).or(casework::lastOpened);
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
                                    shower,
                                    papers,
                                    background));
            shown = now;
            root.setCenter(view.get().root());
        }
        Optional<ComparePart> part =
                parts.stream().skip(1).findFirst().flatMap(name -> CaseName.parse(ComparePart.class, name));
        view.ifPresent(shownView -> shownView.open(part));
    }

    @Override
    public void hidden() {
        casework.saveNow();
    }

    /// The table is the screen as a whole.
    @Override
    public Optional<String> part() {
        return view.map(CompareView::front).filter(part -> part != ComparePart.TABLE).map(ComparePart::caseName);
    }

    /// What [#part] can be.
    public static List<String> parts() {
        return Arrays.stream(ComparePart.values())
                .filter(part -> part != ComparePart.TABLE)
                .map(ComparePart::caseName)
                .toList();
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
