package nl.cyberwerkbank.ui.dossier;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The screen of dossiers: the list, or the dossier that was opened from it. Choosing the screen once more while a
/// dossier is open leads back to the list.
public final class DossierScreen implements ScreenView {
    private final Casework casework;
    private final Workplace workplace;
    private final ScreenView list;
    private final Map<DossierStage, Function<StageHost, StageView>> makers;
    private final BorderPane root = new BorderPane();
    private Optional<DossierView> open = Optional.empty();
    private List<User> users = List.of();
    private boolean inFront;

    /// @param list makes the list; it is given what to do with the dossier that was chosen
    /// @param makers how each stage of a dossier is made
    public DossierScreen(
            Casework casework,
            Workplace workplace,
            Function<Consumer<UUID>, ScreenView> list,
            Map<DossierStage, Function<StageHost, StageView>> makers) {
        this.casework = casework;
        this.workplace = workplace;
        this.makers = makers;
        this.list = list.apply(this::open);
    }

    /// @param target nothing for the list; the id of a dossier, with `/<stage>` at that stage
    @Override
    public void shown(Optional<String> target) {
        boolean again = inFront;
        inFront = true;
        if (target.isPresent()) {
            String[] parts = target.get().split("/", 2);
            open(UUID.fromString(parts[0]));
            Arrays.stream(DossierStage.values())
                    .filter(stage -> parts.length > 1 && stage.code().equals(parts[1]))
                    .forEach(stage -> open.ifPresent(dossier -> dossier.go(stage)));
        } else if (open.isPresent() && !again) {
            resume(open.get());
        } else {
            showList();
        }
    }

    /// Brings the dossier back as it was left, or made anew where roles or mandates were changed in the meantime.
    private void resume(DossierView left) {
        if (casework.workspace().users().equals(users)) {
            left.resume();
            return;
        }
        DossierStage front = left.front();
        open(left.dossier().dossier().id());
        open.ifPresent(fresh -> fresh.go(front));
    }

    private void showList() {
        open = Optional.empty();
        casework.saveNow();
        workplace.explainNothing();
        workplace.title("");
        root.setCenter(list.root());
        list.shown(Optional.empty());
    }

    private void open(UUID id) {
        Optional<OpenDossier> dossier = casework.open(id);
        if (dossier.isEmpty()) {
            showList();
            return;
        }
        var view = new DossierView(dossier.get(), casework, workplace, makers);
        open = Optional.of(view);
        users = casework.workspace().users();
        root.setCenter(view.root());
        view.open();
    }

    @Override
    public void hidden() {
        inFront = false;
        casework.saveNow();
    }

    @Override
    public Optional<String> part() {
        return open.map(dossier -> dossier.front().code());
    }

    /// What [#part] can be.
    public static List<String> parts() {
        return Arrays.stream(DossierStage.values()).map(DossierStage::code).toList();
    }

    @Override
    public Undone undo() {
        return open.filter(DossierView::undo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Undone redo() {
        return open.filter(DossierView::redo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Parent root() {
        return root;
    }
}
