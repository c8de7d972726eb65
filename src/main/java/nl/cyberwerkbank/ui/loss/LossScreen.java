package nl.cyberwerkbank.ui.loss;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The screen of losses: their list, the form of a first notice, or one loss. Choosing the screen once more while a
/// loss is open leads back to the list.
public final class LossScreen implements ScreenView {
    /// The name of this screen among all.
    public static final String ID = "losses";

    /// The target that opens the form of a first notice; followed by `/<dossier>/<policy>` with that policy chosen.
    public static final String REPORT = "report";

    private static final String FIRST_NOTICE = "new";

    private final Casework casework;
    private final Workplace workplace;
    private final LossAssessor assessor;
    private final int waiverHours;
    private final Map<LossStep, Function<LossHost, LossStepView>> makers;
    private final LossFront list;
    private final LossFront report;
    private final BorderPane root = new BorderPane();
    private Optional<LossView> open = Optional.empty();
    private Optional<LossFront> front = Optional.empty();
    private boolean inFront;

    /// @param waiverHours hours of the deductible's clock (2.4.1 a)
    /// @param list makes the list of losses
    /// @param report makes the form of a first notice
    /// @param makers how each step of a loss is made
    public LossScreen(
            Casework casework,
            Workplace workplace,
            LossAssessor assessor,
            int waiverHours,
            Function<LossTarget, LossFront> list,
            Function<LossTarget, LossFront> report,
            Map<LossStep, Function<LossHost, LossStepView>> makers) {
        this.casework = casework;
        this.workplace = workplace;
        this.assessor = assessor;
        this.waiverHours = waiverHours;
        this.makers = makers;
        this.list = list.apply(this::go);
        this.report = report.apply(this::go);
    }

    /// Told where to go: nothing for the list, else what [ScreenView#shown] is told.
    @FunctionalInterface
    public interface LossTarget {
        void go(Optional<String> target);
    }

    /// What stands on the screen while no loss is open.
    public interface LossFront {
        Parent root();

        /// It has come to the front.
        ///
        /// @param rest what follows in the target
        void shown(Optional<String> rest);

        /// Something else takes its place: what was typed is kept.
        default void hidden() {}
    }

    /// @param target nothing for the list; `<dossier>/<loss>` for a loss, with `/<path>` at a question; or [#REPORT]
    @Override
    public void shown(Optional<String> target) {
        boolean again = inFront;
        inFront = true;
        if (target.isEmpty() && open.isPresent() && !again) {
            open.get().resume();
        } else {
            go(target);
        }
    }

    private void go(Optional<String> target) {
        if (target.isEmpty()) {
            front(list, Optional.empty());
        } else if (target.get().equals(REPORT) || target.get().startsWith(REPORT + "/")) {
            front(report, Optional.of(target.get().substring(REPORT.length())).filter(rest -> !rest.isEmpty()));
        } else {
            String[] parts = target.get().split("/", 3);
            open(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
            if (parts.length > 2) {
                open.ifPresent(view -> view.goToField(parts[2]));
            }
        }
    }

    private void front(LossFront shown, Optional<String> rest) {
        close();
        casework.saveNow();
        workplace.explainNothing();
        workplace.title("");
        front = Optional.of(shown);
        root.setCenter(shown.root());
        shown.shown(rest);
    }

    private void open(UUID dossierId, UUID lossId) {
        Optional<OpenDossier> dossier =
                casework.open(dossierId).filter(found -> found.dossier().loss(lossId).isPresent());
        if (dossier.isEmpty()) {
            front(list, Optional.empty());
            return;
        }
        close();
        var loss = new OpenLoss(dossier.get(), lossId, casework, assessor);
        var view = new LossView(loss, casework, workplace, waiverHours, makers);
        open = Optional.of(view);
        root.setCenter(view.root());
        view.open();
    }

    private void close() {
        open.ifPresent(LossView::close);
        open = Optional.empty();
    }

    @Override
    public void hidden() {
        inFront = false;
        list.hidden();
        report.hidden();
        casework.saveNow();
    }

    @Override
    public Optional<String> part() {
        return open.map(view -> view.front().code()).or(() -> front.filter(report::equals).map(_ -> FIRST_NOTICE));
    }

    /// What [#part] can be.
    public static List<String> parts() {
        return Stream.concat(Stream.of(FIRST_NOTICE), Arrays.stream(LossStep.values()).map(LossStep::code)).toList();
    }

    @Override
    public Undone undo() {
        return open.filter(LossView::undo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Undone redo() {
        return open.filter(LossView::redo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Parent root() {
        return root;
    }
}
