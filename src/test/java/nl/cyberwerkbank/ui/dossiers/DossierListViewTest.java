package nl.cyberwerkbank.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.StillWorkplace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.theme.StyleSheets;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;

class DossierListViewTest {
    @TempDir Path folder;

    @Test
    void isFilteredOpenedAndPutForwardForErasureWithoutTheMouse() {
        List<UUID> opened = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            UUID bakery = DemoDesk.found(casework, "Bakkerij").id();
            try (FxRobot robot =
                    FxRobot.open(
                            980,
                            700,
                            stage -> {
                                var workplace = new StillWorkplace(DemoDesk.DUTCH);
                                var view =
                                        new DossierListView(
                                                new DossierListViewModel(
                                                        casework, ForkJoinPool.commonPool(), Platform::runLater),
                                                new DossierExchange(casework),
                                                NoDesk.INSTANCE,
                                                FilePicker.ofPlatform(DemoDesk.DUTCH),
                                                workplace,
                                                DemoDesk.CLOCK.getZone(),
                                                opened::add,
                                                () -> {},
                                                (id, _) -> asked.add(id));
                                var scene = new Scene(view.root());
                                new StyleSheets(new Appearance()).dress(scene);
                                stage.setScene(scene);
                                view.shown(Optional.empty());
                            })) {
                TableView<?> table = robot.node("#dossiers-table", TableView.class);
                long all = casework.count(DossierQuery.latest());
                robot.await("all dossiers are listed", () -> table.getItems().size() == all);
                robot.type("bakk");
                robot.await("one dossier is listed", () -> table.getItems().size() == 1);
                robot.press(KeyCode.ENTER);
                assertThat(FxRobot.on(() -> List.copyOf(opened))).containsExactly(bakery);

                robot.press(KeyCode.DOWN);
                robot.press(KeyCode.DELETE);
                assertThat(FxRobot.on(() -> List.copyOf(asked))).containsExactly(bakery);
                assertThat(casework.count(DossierQuery.latest())).isEqualTo(all);
            }
        }
    }
}
