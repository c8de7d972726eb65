package nl.cyberwerkbank.ui.loss;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.loss.report.Clock72;
import nl.cyberwerkbank.ui.loss.report.ClockChip;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One loss: its head, its steps with what is left to do in them, and the step in front. A step is made when it is
/// first shown.
public final class LossView implements AutoCloseable {
    /// Size in ems below which head, steps and actions scroll along.
    private static final double LOW = 32;

    private static final double NARROW = 46;

    private final OpenLoss loss;
    private final Casework casework;
    private final Workplace workplace;
    private final int waiverHours;
    private final Map<LossStep, Function<LossHost, LossStepView>> makers;
    private final Map<LossStep, LossStepView> steps = new EnumMap<>(LossStep.class);
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Text ruler = new Text();
    private final StepList list;
    private final Parent root;
    private LossStep front = LossStep.REPORT;

    @FXML private BorderPane frame;

    @FXML private VBox head;

    @FXML private Label name;

    @FXML private Label identity;

    @FXML private FlowPane clocks;

    /// @param waiverHours hours of the deductible's clock
    /// @param makers how each step is made
    public LossView(
            OpenLoss loss,
            Casework casework,
            Workplace workplace,
            int waiverHours,
            Map<LossStep, Function<LossHost, LossStepView>> makers) {
        this.loss = loss;
        this.casework = casework;
        this.workplace = workplace;
        this.waiverHours = waiverHours;
        this.makers = makers;
        this.root = Fxml.load(this, workplace.wording());
        this.list = new StepList(workplace.wording(), this::go);
        page.getStyleClass().add("cards");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        frame.setCenter(scroll);
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        frame.getChildren().add(ruler);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        frame.heightProperty().addListener((_, _, _) -> arrange());
        frame.widthProperty().addListener((_, _, _) -> arrange());
        ruler.fontProperty().addListener((_, _, _) -> arrange());
        loss.assessmentProperty().addListener((_, _, now) -> tell(now));
        tell(loss.assessmentProperty().get());
    }

    /// Shows the loss where there is something left to do.
    public void open() {
        go(LossProgress.of(loss.assessmentProperty().get()).goOn());
    }

    /// Brings the step that was in front to the front again.
    public void resume() {
        go(front);
    }

    /// Ctrl+Enter goes on, as the button at the right does; the last step has an act of its own.
    private void key(KeyEvent key) {
        List<LossStep> order = List.of(LossStep.values());
        int next = order.indexOf(front) + 1;
        if (Shortcuts.NEXT_STEP.match(key) && next < order.size()) {
            go(order.get(next));
            key.consume();
        }
    }

    private void tell(LossAssessment now) {
        Wording wording = workplace.wording();
        LossFile file = now.file();
        Client client = loss.dossier().dossier().client();
        String title = client.legalName().isBlank() ? wording.text("dossier.unnamed") : client.legalName();
        name.setText(title);
        var parts = new ArrayList<String>();
        parts.add(wording.text("loss.number", file.number()));
        loss.dossier()
                .dossier()
                .contract(file.contractId())
                .map(Contract::number)
                .filter(number -> !number.isBlank())
                .ifPresent(number -> parts.add(wording.text("loss.policy", number)));
        parts.add(wording.text("loss.phase." + file.phase().caseName()));
        identity.setText(String.join(" · ", parts));
        workplace.title(title + " " + file.number());
        list.show(LossProgress.of(now));
        clocks(file);
    }

    /// The clocks stand in the head while the loss is handled.
    private void clocks(LossFile file) {
        LocalDateTime moment =
                LocalDateTime.ofInstant(casework.clock().instant(), Clock72.NETHERLANDS)
                        .truncatedTo(ChronoUnit.MINUTES);
        List<ClockChip> running =
                file.phase() == LossFile.Phase.OPEN
                        ? Clock72.of(file.notice(), waiverHours).stream()
                                .filter(clock -> !clock.left(moment).isNegative())
                                .map(clock -> new ClockChip(workplace.wording(), clock, moment))
                                .toList()
                        : List.of();
        clocks.getChildren().setAll(running);
        clocks.setVisible(!running.isEmpty());
        clocks.setManaged(!running.isEmpty());
    }

    /// Brings a step to the front.
    public void go(LossStep step) {
        LossStepView view = step(step);
        front = step;
        arrange();
        scroll.setVvalue(0);
        list.show(step);
        view.shown();
        // the step is laid out first: until it has a skin, what scrolls holds no field that can take the focus
        Platform.runLater(() -> {
            if (front == step && root.getScene() != null) {
                root.applyCss();
                root.layout();
                view.goOn();
            }
        });
    }

    /// The step in front.
    public LossStep front() {
        return front;
    }

    /// Head, steps and actions stay in sight, but where a small window or large type would leave no room for the step:
    /// there they scroll along with it.
    private void arrange() {
        if (!steps.containsKey(front)) {
            return;
        }
        LossStepView view = steps.get(front);
        double type = ruler.getFont().getSize();
        boolean low = frame.getHeight() > 0 && frame.getHeight() < LOW * type;
        boolean narrow = frame.getWidth() > 0 && frame.getWidth() < NARROW * type;
        Node actions = view.actions().orElseGet(() -> new StepActions(workplace.wording(), front, this::go));
        List<Node> along = new ArrayList<>();
        frame.setTop(low ? null : head);
        frame.setLeft(low || narrow ? null : list);
        frame.setBottom(low ? null : actions);
        if (low) {
            along.add(head);
        }
        if (low || narrow) {
            along.add(list);
        }
        along.add(view.root());
        if (low) {
            along.add(actions);
        }
        if (!along.equals(page.getChildren())) {
            page.getChildren().setAll(along);
        }
    }

    private LossStepView step(LossStep step) {
        return steps.computeIfAbsent(step, made -> makers.get(made).apply(new Place(made)));
    }

    /// Leads to a field, whichever step has it.
    public void goToField(String path) {
        if (step(front).goTo(path)) {
            return;
        }
        for (LossStep other : LossStep.values()) {
            if (other != front && step(other).goTo(path)) {
                go(other);
                // the field takes the focus once its step is laid out
                Platform.runLater(() -> step(other).goTo(path));
                return;
            }
        }
    }

    /// Takes the last change back.
    ///
    /// @return whether there was one
    public boolean undo() {
        return refilled(loss.undo());
    }

    /// Makes the change again that was taken back last.
    public boolean redo() {
        return refilled(loss.redo());
    }

    private boolean refilled(Optional<String> path) {
        path.ifPresent(changed -> {
            steps.values().forEach(LossStepView::refill);
            step(front).goTo(changed);
        });
        return path.isPresent();
    }

    /// What is shown.
    public Parent root() {
        return root;
    }

    /// Stops following the dossier.
    @Override
    public void close() {
        loss.close();
    }

    /// The loss's screen as one step sees it.
    private final class Place implements LossHost {
        private final LossStep step;

        Place(LossStep step) {
            this.step = step;
        }

        @Override
        public OpenDossier openDossier() {
            return loss.dossier();
        }

        @Override
        public ReadOnlyObjectProperty<LossAssessment> assessmentProperty() {
            return loss.assessmentProperty();
        }

        @Override
        public void change(String field, UnaryOperator<LossFile> change) {
            loss.change(field, change);
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
        public void go(LossStep other) {
            LossView.this.go(other);
        }

        @Override
        public void goToField(String path) {
            LossView.this.goToField(path);
        }

        @Override
        public void explain(WhyModel model) {
            if (step == front && steps.containsKey(step)) {
                workplace.explain(model, LossView.this::goToField);
            }
        }
    }
}
