package nl.cyberwerkbank.ui.loss.report;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MomentField;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.LossScreen;
import nl.cyberwerkbank.ui.loss.LossStepView;
import nl.cyberwerkbank.ui.loss.question.LossWhy;
import nl.cyberwerkbank.ui.loss.question.QuestionWords;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first notice as it was taken down, with its clocks and the losses that it may be connected with.
public final class ReportStep implements LossStepView {
    private static final Duration TICK = Duration.seconds(20);
    private static final double NARROWEST = 19;
    private static final String AWARE = "report.controllerAwareAt";

    private final LossHost host;
    private final Wording wording;
    private final ReportViewModel model;
    private final LossWhy why;
    private final GridPane facts = new GridPane();
    private final ClockCard deductible;
    private final ClockCard regulator;
    private final ConnectedCard connected;
    private final MomentField awareAt;
    private final VBox root = new VBox();
    private Optional<FirstNotice> shown = Optional.empty();
    private boolean filling;

    /// @param waiverHours hours of the deductible's clock
    public ReportStep(LossHost host, ClaimQuestions book, int waiverHours) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.model = new ReportViewModel(host.casework(), wording, waiverHours);
        this.why = new LossWhy(wording, new QuestionWords(book, wording));
        this.deductible = new ClockCard(wording, Clock72.Kind.DEDUCTIBLE);
        this.regulator = new ClockCard(wording, Clock72.Kind.REGULATOR);
        this.connected =
                new ConnectedCard(
                        wording,
                        earlier -> host.change("seriesOf", file -> file.withSeriesOf(earlier)),
                        earlier ->
                                host.workplace()
                                        .open(LossScreen.ID, host.openDossier().dossier().id() + "/" + earlier));
        this.awareAt = new MomentField(wording, LabelPlace.ABOVE, wording.text("loss.report.controllerAwareAt"));
        awareAt.focusTarget().setId("loss-" + AWARE);
        awareAt.entryProperty()
                .addListener((_, _, now) -> {
                    if (!filling && now.complaint().isEmpty()) {
                        host.change(AWARE, file -> file.withNotice(aware(file.notice(), now.answer())));
                    }
                });
        facts.getStyleClass().add("notice-facts");
        var title = new Label(wording.text("loss.title.report"));
        title.getStyleClass().add("card-title");
        var card = new VBox(title, facts, awareAt);
        card.getStyleClass().add("card");
        var both = new FieldGrid(NARROWEST);
        both.show(List.of(deductible, regulator));
        root.getStyleClass().add("stage-cards");
        root.getChildren().setAll(both, card, connected, new FirstSteps(host.workplace(), model.helpline()));
        host.assessmentProperty().addListener((_, _, now) -> show(now));
        var ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty()
                .addListener((_, _, scene) -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        ticking.play();
                    }
                });
        refill();
        show(host.assessmentProperty().get());
    }

    private static FirstNotice aware(FirstNotice notice, Optional<LocalDateTime> at) {
        return new FirstNotice(
                notice.receivedAt(),
                notice.channel(),
                notice.callerName(),
                notice.callerFunction(),
                notice.callerTelephone(),
                notice.story(),
                notice.down(),
                notice.occurredOn(),
                notice.discoveredOn(),
                at,
                notice.takenBy());
    }

    private void show(LossAssessment now) {
        LossFile file = now.file();
        if (!shown.equals(Optional.of(file.notice()))) {
            shown = Optional.of(file.notice());
            facts(file.notice());
        }
        var days = new ArrayList<java.time.LocalDate>();
        file.notice().occurredOn().ifPresent(days::add);
        file.notice().discoveredOn().ifPresent(days::add);
        if (days.isEmpty()) {
            days.add(file.notice().receivedAt().toLocalDate());
        }
        connected.show(
                ConnectedLosses.of(
                        host.openDossier().dossier(),
                        file.contractId(),
                        Optional.of(file.id()),
                        days,
                        file.notice().story()),
                file.seriesOf());
        tick();
        host.explain(why.of(now, Optional.empty()));
    }

    private void tick() {
        FirstNotice notice = host.loss().notice();
        deductible.show(model.deductibleClock(Optional.of(notice.receivedAt())), model.now());
        regulator.show(model.regulatorClock(notice.controllerAwareAt()), model.now());
    }

    private void facts(FirstNotice notice) {
        facts.getChildren().clear();
        int row = 0;
        row = fact(row, "story", notice.story());
        row = fact(row, "down", notice.down());
        row =
                fact(
                        row,
                        "callerName",
                        String.join(
                                " · ",
                                List.of(notice.callerName(), notice.callerFunction(), notice.callerTelephone()).stream()
                                        .filter(part -> !part.isBlank())
                                        .toList()));
        row =
                fact(
                        row,
                        "receivedAt",
                        wording.moment(notice.receivedAt())
                                + " · "
                                + wording.text("choice.reportChannel." + notice.channel().caseName()));
        row = fact(row, "occurredOn", notice.occurredOn().map(wording::date).orElse(""));
        row = fact(row, "discoveredOn", notice.discoveredOn().map(wording::date).orElse(""));
        fact(row, "takenBy", notice.takenBy());
    }

    private int fact(int row, String name, String value) {
        if (value.isBlank()) {
            return row;
        }
        var label = new Label(wording.text("loss.notice." + name));
        label.getStyleClass().add("quiet");
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        var words = new Label(value);
        words.setWrapText(true);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        GridPane.setHgrow(words, Priority.ALWAYS);
        facts.addRow(row, label, words);
        return row + 1;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        show(host.assessmentProperty().get());
    }

    @Override
    public void refill() {
        filling = true;
        awareAt.fill(
                host.loss()
                        .notice()
                        .controllerAwareAt()
                        .<Entry<LocalDateTime>>map(Entry.Valid::new)
                        .orElseGet(Entry::empty));
        filling = false;
    }

    @Override
    public boolean goTo(String path) {
        if (path.equals(AWARE)) {
            awareAt.focusTarget().requestFocus();
        }
        return path.startsWith("report.") || path.equals("seriesOf");
    }
}
