package nl.cyberwerkbank.ui.restore;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.Restore.Consent;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.restore.RestoreViewModel.Step;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.List;
import java.util.Optional;

/// Choose, look, put back: one page from top to bottom.
public final class RestoreView {
    private final RestoreViewModel model;
    private final Wording wording;
    private final FilePicker files;
    private final Runnable leave;
    private final BackupTable table;
    private final PreviewWords words;
    private final ToggleGroup user = new ToggleGroup();
    private final PassphraseField passphrase;
    private final Button look;
    private final Parent root;

    @FXML private StackPane list;

    @FXML private VBox entry;

    @FXML private FlowPane users;

    @FXML private HBox passphraseLine;

    @FXML private VBox trouble;

    @FXML private Label what;

    @FXML private Label safe;

    @FXML private Label todo;

    @FXML private VBox preview;

    @FXML private CheckBox sure;

    @FXML private Button back;

    @FXML private Button lookElsewhere;

    @FXML private ProgressIndicator progress;

    @FXML private Label working;

    @FXML private Button act;

    /// @param files asks for another folder
    /// @param leave goes to the sign-in
    public RestoreView(RestoreViewModel model, Wording wording, FilePicker files, Runnable leave) {
        this.model = model;
        this.wording = wording;
        this.files = files;
        this.leave = leave;
        this.table = new BackupTable(wording, model.clock().getZone(), model.folder());
        this.words = new PreviewWords(wording, model.clock().getZone());
        this.passphrase = new PassphraseField(wording, wording.text("restore.passphrase"));
        this.look = new Button(wording.text("restore.show"));
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        list.getChildren().setAll(table);
        passphrase.input().setId("restore-passphrase");
        passphrase.input().setOnAction(_ -> look());
        passphrase.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(passphrase, javafx.scene.layout.Priority.ALWAYS);
        look.setId("restore-show");
        look.getStyleClass().add("primary");
        look.setMinWidth(Button.USE_PREF_SIZE);
        look.setOnAction(_ -> look());
        passphraseLine.getChildren().setAll(passphrase, look);
        table.show(model.copies());
        model.copies().addListener((ListChangeListener<BackupCopy>) _ -> table.show(model.copies()));
        table.selection().selectedItemProperty().addListener((_, _, copy) -> choose(copy));
        model.stepProperty().addListener((_, _, now) -> show(now));
        model.problemProperty().addListener((_, _, now) -> showProblem(now));
        model.busyProperty().addListener((_, _, _) -> showBusy());
        sure.selectedProperty().addListener((_, _, _) -> showBusy());
        show(model.stepProperty().get());
        showProblem(model.problemProperty().get());
        showBusy();
    }

    /// The selection is empty while the list is made anew.
    private void choose(BackupCopy copy) {
        if (copy != null) {
            model.choose(copy);
        }
    }

    private void look() {
        Optional.ofNullable(user.getSelectedToggle())
                .ifPresent(chosen -> model.look((String) chosen.getUserData(), passphrase.text()));
    }

    private void show(Step step) {
        present(entry, step instanceof Step.Chosen);
        present(preview, step instanceof Step.Shown || step instanceof Step.Done);
        present(act, step instanceof Step.Shown);
        present(lookElsewhere, !(step instanceof Step.Done));
        present(sure, false);
        back.setText(wording.text(step instanceof Step.Done ? "restore.signIn" : "restore.back"));
        switch (step) {
            case Step.Choosing() -> {}
            case Step.Chosen(_, List<User> known) -> ask(known);
            case Step.Shown(var shown) -> {
                passphrase.clear();
                present(sure, shown.doubt().isPresent());
                sure.setSelected(false);
                shown.doubt().ifPresent(doubt -> sure.setText(words.yes(doubt)));
                say(shown.doubt().isPresent() ? "failing" : "open", words.of(shown));
                back.requestFocus();
            }
            case Step.Done done -> {
                say("satisfied", words.of(done));
                back.requestFocus();
            }
        }
        showBusy();
    }

    private void ask(List<User> known) {
        users.getChildren().clear();
        user.getToggles().clear();
        for (User each : known) {
            var button = new RadioButton(each.name());
            button.setUserData(each.name());
            button.setToggleGroup(user);
            users.getChildren().add(button);
        }
        user.selectToggle(user.getToggles().getFirst());
        passphrase.clear();
    }

    private void say(String meaning, List<String> lines) {
        preview.getStyleClass().setAll("verdict", meaning);
        preview.getChildren().setAll(lines.stream().<Node>map(Paragraph::new).toList());
        preview.getChildren().getFirst().getStyleClass().add("verdict-title");
    }

    private void showProblem(Optional<StoreProblem> problem) {
        boolean wrong = problem.filter(StoreProblem.WRONG_PASSPHRASE::equals).isPresent();
        passphrase.complain(wrong ? Optional.of(Message.of("signin.passphrase.wrong")) : Optional.empty());
        present(trouble, problem.isPresent() && !wrong);
        problem.ifPresent(met -> {
            what.setText(wording.text(met.what()));
            safe.setText(wording.text(met.safe()));
            todo.setText(wording.text(met.todo()));
        });
    }

    private void showBusy() {
        boolean busy = model.busyProperty().get();
        present(progress, busy);
        present(working, busy);
        look.setDisable(busy);
        list.setDisable(busy);
        back.setDisable(busy);
        act.setDisable(busy || (sure.isVisible() && !sure.isSelected()));
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    private void leave() {
        leave.run();
    }

    @FXML
    private void lookElsewhere() {
        files.openFolder(root.getScene().getWindow()).ifPresent(model::lookIn);
    }

    @FXML
    private void putBack() {
        model.putBack(sure.isVisible() && sure.isSelected() ? Consent.ALSO_IF_DOUBTFUL : Consent.UNLESS_DOUBTFUL);
    }

    /// Puts the focus on the list.
    public void begin() {
        table.requestFocus();
    }

    public Parent root() {
        return root;
    }
}
