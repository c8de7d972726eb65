package nl.cyberwerkbank.ui.dossier;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.StageBar;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A dossier's screen with one stage, for looking at the stage and for its tests.
public final class SampleHost implements StageHost, ScreenView {
    private final Casework casework;
    private final OpenDossier dossier;
    private final Workplace workplace;
    private final StageView stage;
    private final Parent root;
    private final List<String> asked = new ArrayList<>();

    public SampleHost(
            Casework casework, OpenDossier dossier, Workplace workplace, Function<StageHost, StageView> make) {
        this.casework = casework;
        this.dossier = dossier;
        this.workplace = workplace;
        this.stage = make.apply(this);
        var name = new Label(dossier.dossier().client().legalName());
        name.getStyleClass().add("page-title");
        var rest =
                new Label("KvK " + dossier.dossier().client().kvkNumber() + " · dossier " + dossier.dossier().number());
        rest.getStyleClass().add("page-subtitle");
        var head = new HBox(name, rest);
        head.getStyleClass().add("page-head");
        var bar = new StageBar(List.of("Intake", "Voorstel", "Offerte"), index -> {});
        bar.show(1, 2);
        var page = new VBox(head, bar, stage.root());
        VBox.setVgrow(stage.root(), Priority.ALWAYS);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        root = scroll;
    }

    public StageView stage() {
        return stage;
    }

    /// What the stage asked of the screen: fields and stages to go to.
    public List<String> asked() {
        return asked;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(Optional<String> target) {
        workplace.title(dossier.dossier().client().legalName());
        stage.shown();
    }

    @Override
    public OpenDossier dossier() {
        return dossier;
    }

    @Override
    public Casework casework() {
        return casework;
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public void explain(WhyModel model) {
        workplace.explain(model, this::goToField);
    }

    @Override
    public void go(DossierStage to) {
        asked.add(to.code());
    }

    @Override
    public void goToField(String field) {
        if (!stage.goTo(field)) {
            asked.add(field);
        }
    }
}
