package nl.cyberwerkbank.ui.loss.report;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MomentField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.loss.LossScreen.LossFront;
import nl.cyberwerkbank.ui.loss.LossScreen.LossTarget;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.Fxml;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The form of a first notice, filled in during the call: who calls about what, beside it who he calls now and what he
/// leaves, and the two clocks.
public final class ReportView implements LossFront {
    private static final int LONGEST = 200;
    private static final int LONGEST_STORY = 4000;
    private static final Duration TICK = Duration.seconds(20);
    private static final Duration SOON = Duration.millis(400);
    private static final Set<String> FILLED_BY_ITSELF = Set.of("receivedAt", "channel");

    private final ReportViewModel model;
    private final Workplace workplace;
    private final Wording wording;
    private final LossTarget target;
    private final TypedReport kept;
    private final FieldRegistry registry = new FieldRegistry();
    private final Map<String, TextEntryField<?>> typed = new LinkedHashMap<>();
    private final PolicyField policy;
    private final ClockCard deductible;
    private final ClockCard regulator;
    private final ConnectedCard connected;
    private final Timeline ticking;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Parent root;
    private final MomentField receivedAt;
    private final ChoiceField<ReportChannel> channel;
    private final TextField callerName;
    private final TextField callerFunction;
    private final TextField callerTelephone;
    private final TextField down;
    private final DateField occurredOn;
    private final DateField discoveredOn;
    private final MomentField controllerAwareAt;
    private Optional<UUID> seriesOf = Optional.empty();
    private boolean filling;

    @FXML private VBox policyCard;

    @FXML private Label storyLabel;

    @FXML private TextArea story;

    @FXML private FieldGrid what;

    @FXML private FieldGrid call;

    @FXML private VBox aside;

    @FXML private Label missing;

    /// @param target told the file that was opened
    /// @param makePolicy leads to where a client and a policy are made
    public ReportView(Casework casework, Workplace workplace, LossTarget target, int waiverHours, Runnable makePolicy) {
        this.workplace = workplace;
        this.wording = workplace.wording();
        this.target = target;
        this.model = new ReportViewModel(casework, wording, waiverHours);
        this.kept = new TypedReport(casework.workspace().settings());
        this.root = Fxml.load(this, wording);
        this.policy = new PolicyField(wording, model::find, makePolicy);
        policyCard.getChildren().add(policy);
        this.down = place(what, "down", new TextField(wording, LabelPlace.ABOVE, label("down"), LONGEST));
        this.controllerAwareAt =
                place(
                        what,
                        "controllerAwareAt",
                        new MomentField(wording, LabelPlace.ABOVE, label("controllerAwareAt")));
        this.occurredOn = place(what, "occurredOn", new DateField(wording, LabelPlace.ABOVE, label("occurredOn")));
        this.discoveredOn =
                place(what, "discoveredOn", new DateField(wording, LabelPlace.ABOVE, label("discoveredOn")));
        this.callerName =
                place(call, "callerName", new TextField(wording, LabelPlace.ABOVE, label("callerName"), LONGEST));
        this.callerTelephone =
                place(
                        call,
                        "callerTelephone",
                        new TextField(wording, LabelPlace.ABOVE, label("callerTelephone"), LONGEST));
        this.callerFunction =
                place(
                        call,
                        "callerFunction",
                        new TextField(wording, LabelPlace.ABOVE, label("callerFunction"), LONGEST));
        this.channel =
                place(
                        call,
                        "channel",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                label("channel"),
                                List.of(ReportChannel.values()),
                                value -> wording.text("choice.reportChannel." + value.caseName())));
        this.receivedAt = place(call, "receivedAt", new MomentField(wording, LabelPlace.ABOVE, label("receivedAt")));
        this.deductible = new ClockCard(wording, Clock72.Kind.DEDUCTIBLE);
        this.regulator = new ClockCard(wording, Clock72.Kind.REGULATOR);
        this.connected = new ConnectedCard(wording, this::join, this::openEarlier);
        policyCard.getChildren().add(connected);
        aside.getChildren().setAll(new FirstSteps(workplace, model.helpline()), deductible, regulator);
        story();
        policy.chosenProperty().addListener((_, _, now) -> chosen(now));
        ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        soon.setOnFinished(_ -> keep());
        fill();
    }

    private String label(String field) {
        return wording.text("loss.report." + field);
    }

    private <F extends TextEntryField<?>> F place(FieldGrid grid, String name, F field) {
        field.focusTarget().setId("loss-report-" + name);
        grid.place(field);
        registry.add(name, field);
        typed.put(name, field);
        field.entryProperty().addListener((_, _, _) -> changed());
        return field;
    }

    private void story() {
        storyLabel.setLabelFor(story);
        story.setAccessibleText(storyLabel.getText());
        story.setTextFormatter(
                new javafx.scene.control.TextFormatter<>(
                        change -> change.getControlNewText().length() > LONGEST_STORY ? null : change));
        story.textProperty().addListener((_, _, _) -> changed());
        story.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB) {
                        Node next = key.isShiftDown() ? connected.last().orElse(policy.input()) : down.focusTarget();
                        next.requestFocus();
                        key.consume();
                    }
                });
    }

    /// The form as it was left, or a new one for a call that comes in now.
    private void fill() {
        filling = true;
        Map<String, String> texts = kept.load();
        typed.forEach((name, field) -> field.fillTyped(texts.getOrDefault(name, "")));
        story.setText(texts.getOrDefault("story", ""));
        if (texts.containsKey("contract")) {
            model.policy(UUID.fromString(texts.get("dossier")), UUID.fromString(texts.get("contract")))
                    .ifPresent(policy::choose);
        } else {
            policy.clear();
        }
        if (!texts.containsKey("receivedAt")) {
            receivedAt.fill(new Entry.Valid<>(model.now().truncatedTo(ChronoUnit.MINUTES)));
            channel.fill(new Entry.Valid<>(ReportChannel.TELEPHONE));
        }
        seriesOf = Optional.ofNullable(texts.get("seriesOf")).map(UUID::fromString);
        filling = false;
        changed();
    }

    /// What stands in the form.
    private ReportDraft draft() {
        return new ReportDraft(
                policy.chosenProperty().get(),
                receivedAt.entry().answer(),
                channel.entry().answer(),
                callerName.entry().answer().orElse(""),
                callerFunction.entry().answer().orElse(""),
                callerTelephone.entry().answer().orElse(""),
                story.getText(),
                down.entry().answer().orElse(""),
                occurredOn.entry().answer(),
                discoveredOn.entry().answer(),
                controllerAwareAt.entry().answer(),
                seriesOf);
    }

    /// Who has found the policy goes on with the story, past what is pointed out below the policy.
    private void chosen(Optional<ReportDraft.PolicyChoice> now) {
        changed();
        if (now.isPresent() && !filling && policy.input().isFocused()) {
            Platform.runLater(story::requestFocus);
        }
    }

    private void changed() {
        if (filling) {
            return;
        }
        ReportDraft draft = draft();
        tick();
        connected.show(model.connected(draft), seriesOf);
        List<String> open = draft.missing();
        missing.setText(open.isEmpty() ? "" : wording.text("loss.report.missing", open.size()));
        discoveredOn.object(model.doubtAboutDiscovery(draft));
        soon.playFromStart();
    }

    private void tick() {
        LocalDateTime now = model.now();
        deductible.show(model.deductibleClock(receivedAt.entry().answer()), now);
        regulator.show(model.regulatorClock(controllerAwareAt.entry().answer()), now);
    }

    private void join(Optional<UUID> earlier) {
        seriesOf = earlier;
        changed();
    }

    private void openEarlier(UUID loss) {
        policy.chosenProperty()
                .get()
                .ifPresent(chosen -> {
                    keep();
                    target.go(Optional.of(chosen.dossier() + "/" + loss));
                });
    }

    /// Whether nobody has typed anything yet; what fills itself does not count.
    private boolean isUntouched() {
        return policy.chosenProperty().get().isEmpty()
                && story.getText().isBlank()
                && typed.entrySet().stream()
                        .filter(field -> !FILLED_BY_ITSELF.contains(field.getKey()))
                        .allMatch(field -> text(field.getValue()).isBlank());
    }

    private static String text(TextEntryField<?> field) {
        return Objects.requireNonNullElse(((javafx.scene.control.TextField) field.focusTarget()).getText(), "");
    }

    /// Takes everything away for the next call, once the user has said so.
    @FXML
    private void empty() {
        var act = new Button(wording.text("loss.report.empty"));
        act.getStyleClass().add("primary");
        act.setId("loss-report-empty-act");
        act.setOnAction(_ -> {
            workplace.closeOverlay();
            kept.forget();
            fill();
            policy.input().requestFocus();
        });
        workplace.overlay(
                new Question(
                        wording.text("loss.report.empty.title"),
                        wording.text("loss.report.empty.text"),
                        wording.text("loss.report.empty.keep"),
                        workplace::closeOverlay,
                        act));
    }

    private void keep() {
        soon.stop();
        if (filling) {
            return;
        }
        if (isUntouched()) {
            kept.forget();
            return;
        }
        var texts = new HashMap<String, String>();
        typed.forEach((name, field) -> texts.put(name, text(field)));
        texts.put("story", story.getText());
        seriesOf.ifPresent(earlier -> texts.put("seriesOf", earlier.toString()));
        policy.chosenProperty()
                .get()
                .ifPresent(chosen -> {
                    texts.put("dossier", chosen.dossier().toString());
                    texts.put("contract", chosen.contract().toString());
                });
        kept.keep(texts);
    }

    @FXML
    private void open() {
        ReportDraft draft = draft();
        List<String> open = draft.missing();
        if (open.isEmpty()) {
            typed.values().forEach(FormField::check);
            Optional<FormField<?>> wrong = registry.firstWrong();
            if (wrong.isPresent()) {
                wrong.get().focusTarget().requestFocus();
                return;
            }
            LossFile made = model.open(draft);
            kept.forget();
            fill();
            target.go(Optional.of(draft.policy().orElseThrow().dossier() + "/" + made.id()));
            return;
        }
        switch (open.getFirst()) {
            case "policy" -> policy.complain();
            case "story" -> story.requestFocus();
            default -> registry.goTo(open.getFirst());
        }
    }

    @FXML
    private void back() {
        keep();
        target.go(Optional.empty());
    }

    @Override
    public void shown(Optional<String> rest) {
        workplace.title(wording.text("loss.report.title"));
        if (isUntouched()) {
            fill(); // the clock starts at this call, not at an earlier look at the empty form
        }
        rest.map(path -> path.substring(1).split("/"))
                .filter(ids -> ids.length == 2)
                .flatMap(ids -> model.policy(UUID.fromString(ids[0]), UUID.fromString(ids[1])))
                .ifPresent(policy::choose);
        tick();
        ticking.play();
        // what stands in the scroll pane is part of the scene once it is laid out
        root.applyCss();
        root.layout();
        Node first = policy.chosenProperty().get().isPresent() ? story : policy.input();
        first.requestFocus();
    }

    @Override
    public void hidden() {
        ticking.stop();
        keep();
    }

    @Override
    public Parent root() {
        return root;
    }
}
