package nl.cyberwerkbank.ui.dossier;

import javafx.scene.Parent;

import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A dossier's screen at one of its stages, for looking at the stage and for its tests.
public final class SampleHost implements ScreenView {
    private final DossierView view;
    private final DossierStage stage;

    public SampleHost(
            Casework casework,
            OpenDossier dossier,
            Workplace workplace,
            Map<DossierStage, Function<StageHost, StageView>> makers,
            DossierStage stage) {
        this.view = new DossierView(dossier, casework, workplace, makers);
        this.stage = stage;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void shown(Optional<String> target) {
        view.go(stage);
    }

    @Override
    public Undone undo() {
        return view.undo() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Undone redo() {
        return view.redo() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }
}
