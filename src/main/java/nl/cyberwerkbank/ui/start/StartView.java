package nl.cyberwerkbank.ui.start;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.Fxml;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The work list on screen. Enter or a double click opens a dossier, or the policy or loss meant.
public final class StartView implements ScreenView {
    private final StartViewModel model;
    private final Workplace workplace;
    private final Consumer<UUID> open;
    private final BiConsumer<UUID, WorkItem.Part> openPart;
    private final Runnable create;
    private final Runnable report;
    private final Parent root;
    private boolean waitsForList;

    @FXML private Label subtitle;

    @FXML private ListView<WorkLine> list;

    @FXML private VBox nothing;

    @FXML private VBox invited;

    @FXML private Hyperlink resume;

    /// @param open opens a dossier
    /// @param openPart opens a policy or loss of a dossier
    /// @param create makes a new one and opens it
    /// @param report opens the form of a first notice of loss
    public StartView(
            StartViewModel model,
            Workplace workplace,
            Consumer<UUID> open,
            BiConsumer<UUID, WorkItem.Part> openPart,
            Runnable create,
            Runnable report) {
        this.model = model;
        this.workplace = workplace;
        this.open = open;
        this.openPart = openPart;
        this.create = create;
        this.report = report;
        this.root = Fxml.load(this, workplace.wording());
    }

    @FXML
    private void initialize() {
        list.setItems(model.lines());
        list.setCellFactory(view -> new WorkLineCell(workplace.wording(), model::today));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, was, now) -> stepOverHeading(was.intValue(), now.intValue()));
        model.lines().addListener((javafx.collections.ListChangeListener<WorkLine>) change -> arrange());
        model.leftOffProperty().addListener((o, was, now) -> showLeftOff());
        model.waitingProperty().addListener((o, was, now) -> showSubtitle());
        arrange();
        showSubtitle();
        showLeftOff();
    }

    private void arrange() {
        boolean empty = model.lines().isEmpty();
        list.setVisible(!empty);
        nothing.setVisible(empty);
        if (!empty && waitsForList) {
            waitsForList = false;
            list.requestFocus();
        }
        if (!empty && list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().select(1);
        }
    }

    private void showSubtitle() {
        Wording words = workplace.wording();
        long waiting = model.waitingProperty().get();
        String count =
                switch ((int) Math.min(waiting, 2)) {
                    case 0 -> words.text("start.waiting.none");
                    case 1 -> words.text("start.waiting.one");
                    default -> words.text("start.waiting.many", words.count(BigInteger.valueOf(waiting)));
                };
        subtitle.setText(words.longDate(model.today()) + " · " + count);
    }

    private void showLeftOff() {
        Optional<StartViewModel.LeftOff> leftOff = model.leftOffProperty().get();
        resume.setText(
                leftOff.map(where ->
                                workplace
                                        .wording()
                                        .text(
                                                "start.resume",
                                                where.client().isBlank() ? where.number() : where.client()))
                        .orElse(""));
        resume.setVisible(leftOff.isPresent());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    /// A heading cannot be chosen: the choice goes on in the direction in which it moved.
    private void stepOverHeading(int was, int now) {
        if (now >= 0 && now < model.lines().size() && model.lines().get(now) instanceof WorkLine.Heading) {
            boolean down = now > was || now == 0;
            javafx.application.Platform.runLater(() -> list.getSelectionModel().select(down ? now + 1 : now - 1));
        }
    }

    private void openSelected() {
        if (list.getSelectionModel().getSelectedItem() instanceof WorkLine.Entry(WorkItem item)) {
            item.part().ifPresentOrElse(part -> openPart.accept(item.id(), part), () -> open.accept(item.id()));
        }
    }

    @FXML
    private void resume() {
        model.leftOffProperty().get().ifPresent(where -> open.accept(where.id()));
    }

    @FXML
    private void report() {
        report.run();
    }

    @FXML
    private void create() {
        create.run();
    }

    /// Lays an invitation above the list; it goes when it makes itself invisible.
    public void invite(Node invitation) {
        invited.getChildren().setAll(invitation);
        invited.managedProperty().bind(invitation.visibleProperty());
    }

    @Override
    public void shown(Optional<String> target) {
        workplace.explainNothing();
        workplace.title("");
        // what is not in sight takes no focus
        waitsForList = !list.isVisible();
        model.refresh();
        list.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }
}
