package nl.cyberwerkbank.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.StillWorkplace;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class DossierViewTest {
    /// A stage that says its name, in front or not, at every change of the dossier.
    private static final class Talking implements StageView {
        private final StageHost host;
        private final String name;

        Talking(StageHost host, String name) {
            this.host = host;
            this.name = name;
            host.dossier().assessmentProperty().addListener((_, _, _) -> shown());
        }

        @Override
        public Parent root() {
            return new Pane();
        }

        @Override
        public void shown() {
            host.explain(new WhyModel(name, new Verdict(Sign.NEUTRAL, name, ""), List.of()));
        }

        @Override
        public void goOn() {}

        @Override
        public boolean goTo(String field) {
            return false;
        }
    }

    @Test
    void thePanelTellsOfTheStageInFrontWhateverChanges() {
        List<String> told = new ArrayList<>();
        FxRobot.run(() -> {
            var sample = new SampleCasework(Runnable::run);
            var dossier = sample.bakery(SampleDossiers.OFFERED.change());
            Map<DossierStage, Function<StageHost, StageView>> makers =
                    Map.of(
                            DossierStage.INTAKE, host -> new Talking(host, "intake"),
                            DossierStage.OFFER, host -> new Talking(host, "offer"));
            var workplace = new StillWorkplace(Wording.of(Wording.DUTCH));
            var view = new DossierView(dossier, sample.casework(), workplace, makers);
            view.go(DossierStage.INTAKE);
            view.go(DossierStage.OFFER);
            dossier.change("notes", before -> before.withNotes("getekend"));
            told.addAll(workplace.explained());
            sample.close();
        });

        assertThat(told).containsExactly("intake", "offer", "offer");
    }
}
