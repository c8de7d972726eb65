package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.restore.BackupTable;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.List;
import java.util.Optional;

/// The back-ups: when the last was made, where they go, how the last check ended, and which there are.
public final class BackupsView {
    private final BackupsViewModel model;
    private final Workplace workplace;
    private final Wording wording;
    private final FilePicker files;
    private final Optional<Runnable> toRestore;
    private final BackupTable table;
    private final Parent root;

    @FXML private Label text;

    @FXML private Label last;

    @FXML private Label second;

    @FXML private Label checked;

    @FXML private VBox trouble;

    @FXML private Label what;

    @FXML private Label advice;

    @FXML private FlowPane acts;

    @FXML private Button make;

    @FXML private Button choose;

    @FXML private Button forget;

    @FXML private Button check;

    @FXML private ProgressIndicator progress;

    @FXML private VBox listCard;

    @FXML private StackPane list;

    @FXML private Button restore;

    /// @param files asks for a folder
    /// @param toRestore closes the workspace and goes to the screen for restoring; empty where there is nothing to
    ///   restore
    public BackupsView(BackupsViewModel model, Workplace workplace, FilePicker files, Optional<Runnable> toRestore) {
        this.model = model;
        this.workplace = workplace;
        this.wording = workplace.wording();
        this.files = files;
        this.toRestore = toRestore;
        this.table = new BackupTable(wording, model.clock().getZone(), model.dataFolder());
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        list.getChildren().setAll(table);
        boolean possible = model.mayMake();
        text.setText(wording.text(possible ? "settings.backups.text" : "settings.backups.notHere"));
        for (Node node : List.of(last, second, checked, acts)) {
            present(node, possible);
        }
        present(listCard, toRestore.isPresent());
        model.stateProperty().addListener((_, _, _) -> show());
        model.problemProperty().addListener((_, _, _) -> show());
        var reach = new WhileBusy(make, choose, forget, check, restore);
        model.busyProperty()
                .subscribe((_, busy) -> {
                    show();
                    reach.show(busy);
                });
        show();
    }

    /// Looks again when it comes to the front.
    void shown() {
        model.refresh();
    }

    private void show() {
        var now = model.stateProperty().get();
        last.setText(wording.text(model.lastMade()));
        second.setText(wording.text(model.second()));
        checked.setText(wording.text(model.checked()));
        table.show(now.copies());
        var met = model.problemProperty().get().or(() -> now.lastCheck().flatMap(found -> found.problem()));
        present(trouble, met.isPresent());
        met.ifPresent(problem -> {
            what.setText(wording.text(problem.what()) + " " + wording.text(problem.safe()));
            advice.setText(wording.text(problem.todo()));
        });
        present(forget, now.secondPlace().isPresent());
        boolean busy = model.busyProperty().get();
        progress.setVisible(busy);
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void check() {
        model.check();
    }

    @FXML
    private void choose() {
        files.openFolder(root.getScene().getWindow()).ifPresent(folder -> model.secondPlace(Optional.of(folder)));
    }

    @FXML
    private void forget() {
        model.secondPlace(Optional.empty());
    }

    @FXML
    private void restore() {
        var go = new Button(wording.text("settings.backups.restore.go"));
        go.getStyleClass().add("primary");
        go.setId("settings-backup-restore-go");
        go.setOnAction(_ -> {
            workplace.closeOverlay();
            toRestore.ifPresent(Runnable::run);
        });
        workplace.overlay(
                new Question(
                        wording.text("settings.backups.restore.title"),
                        wording.text("settings.backups.restore.text"),
                        wording.text("settings.backups.restore.stay"),
                        workplace::closeOverlay,
                        go));
    }

    public Parent root() {
        return root;
    }
}
