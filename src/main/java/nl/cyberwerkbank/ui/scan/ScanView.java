package nl.cyberwerkbank.ui.scan;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.view.Fxml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The stage Scan: a conversation that is answered by single keys, what came of it, and its papers.
public final class ScanView implements StageView {
    private final StageHost host;
    private final Wording wording;
    private final ScanViewModel model;
    private final ScanWhy why;
    private final ScanPapers papers;
    private final ScanPanes panes;
    private final ScanProgress progress;
    private final Map<ScanPart, ToggleButton> tabButtons = new EnumMap<>(ScanPart.class);
    private final Parent root;
    private boolean inFront;
    private boolean filling;
    private boolean refilled;

    @FXML private VBox stage;
    @FXML private HBox actions;
    @FXML private VBox intro;
    @FXML private Label introText;
    @FXML private BorderPane head;
    @FXML private FlowPane tabs;
    @FXML private ComboBox<Scan> scans;
    @FXML private VBox progressPlace;
    @FXML private VBox place;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private Button form;
    @FXML private Button again;
    @FXML private Label outlook;
    @FXML private Button main;

    /// @param desk shows papers
    /// @param background runs what must not hold up the screen: printing, writing files
    public ScanView(
            StageHost host, Questionnaire questionnaire, ScanPrinter printer, PaperDesk desk, Executor background) {
        this.host = host;
        this.wording = host.workplace().wording();
        var casework = host.casework();
        this.model =
                new ScanViewModel(host.dossier(), questionnaire, casework::today, casework.workspace().user().name());
        this.why = new ScanWhy(wording);
        this.papers = new ScanPapers(host, model, printer, desk, background);
        this.panes =
                new ScanPanes(wording, model, papers, new ScanPanes.Ways(this::answer, this::goTo, this::afterTheme));
        this.progress = new ScanProgress(wording, this::goTo);
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        Questionnaire questionnaire = model.questionnaire();
        progressPlace.getChildren().setAll(progress);
        introText.setText(wording.text("scan.intro.text", questionnaire.questions().size(), questionnaire.minutes()));
        for (ScanPart part : ScanPart.values()) {
            var tab = new ToggleButton(wording.text("scan.part." + part.caseName()));
            tab.getStyleClass().setAll("section-tab");
            tab.setId("scan-tab-" + part.caseName());
            tab.setOnAction(_ -> turnTo(part));
            tabButtons.put(part, tab);
        }
        tabs.getChildren().setAll(tabButtons.values());
        scans.setConverter(new ScanNames(wording));
        scans.setOnAction(_ -> {
            if (!filling && scans.getValue() != null) {
                model.look(scans.getValue());
                show();
            }
        });
        model.resultProperty().addListener((_, _, _) -> show());
        model.partProperty().addListener((_, _, _) -> show());
        var keyboard = new ScanKeyboard(wording, model, panes.card(), new Acts());
        keyboard.listenTo(stage);
        keyboard.listenTo(actions);
        show();
    }

    /// What keys do here.
    private final class Acts implements ScanKeyboard.Acts {
        @Override
        public void main() {
            ScanView.this.main();
        }

        @Override
        public void answer(Answer answer) {
            ScanView.this.answer(answer);
        }

        @Override
        public void back() {
            ScanView.this.back();
        }

        @Override
        public void forward() {
            ScanView.this.forward();
        }

        @Override
        public void turn(int themes) {
            if (model.turn(themes)) {
                focus();
            }
        }
    }

    private void answer(Answer answer) {
        switch (model.answer(answer)) {
            case EVIDENCE -> panes.card().goToEvidence();
            case QUESTION -> focus();
            case END -> end();
        }
    }

    /// After the last question: the first that was left open, or else what came of it.
    private void end() {
        if (model.goToOpen()) {
            focus();
        } else {
            turnTo(ScanPart.OUTCOME);
        }
    }

    private void afterTheme() {
        if (model.turn(1)) {
            focus();
        } else {
            end();
        }
    }

    private void goTo(Theme theme) {
        model.go(theme);
        focus();
    }

    private void goTo(Question question) {
        model.go(question);
        turnTo(ScanPart.QUESTION);
    }

    private void show() {
        Optional<ScanResult> result = model.result();
        ScanPart part = model.partProperty().get();
        present(intro, result.isEmpty());
        present(head, result.isPresent());
        present(place, result.isPresent());
        present(progressPlace, result.isPresent() && (part == ScanPart.QUESTION || part == ScanPart.THEMES));
        present(back, result.isPresent() && part == ScanPart.QUESTION);
        present(forward, result.isPresent() && part == ScanPart.QUESTION);
        present(form, result.isEmpty() || part == ScanPart.REPORT);
        present(again, result.isPresent() && part == ScanPart.OUTCOME && model.isLatest());
        result.ifPresent(now -> show(now, part));
        outlook.setText(result.map(this::outlook).orElse(""));
        main.setText(wording.text(result.isEmpty() ? "scan.begin" : mainKey(part)));
        explain();
    }

    private static String mainKey(ScanPart part) {
        return switch (part) {
            case QUESTION, THEMES, INFORMATION -> "scan.toOutcome";
            case OUTCOME -> "scan.toReport";
            case REPORT -> "scan.save";
        };
    }

    private String outlook(ScanResult result) {
        int open = result.route().open(result.route().asked()).size();
        return open == 0 ? wording.text("scan.complete") : wording.text("scan.left", open);
    }

    private void show(ScanResult result, ScanPart part) {
        tabButtons.forEach((each, tab) -> {
            tab.setSelected(each == part);
            tab.setDisable(each.asks() && !model.isLatest());
        });
        filling = true;
        scans.getItems().setAll(model.scans());
        scans.setValue(result.scan());
        filling = false;
        present(scans, model.scans().size() > 1);
        progress.show(result);
        List<Node> nodes = panes.show(result, part);
        if (!nodes.equals(place.getChildren())) {
            place.getChildren().setAll(nodes);
        }
    }

    private void focus() {
        if (!panes.focus(model.partProperty().get())) {
            main.requestFocus();
        }
    }

    private void explain() {
        if (inFront) {
            boolean asking = model.partProperty().get() == ScanPart.QUESTION;
            host.explain(why.of(model.result(), asking ? model.question() : Optional.empty()));
        }
    }

    @FXML
    private void back() {
        model.back();
        focus();
    }

    @FXML
    private void forward() {
        if (!model.forward()) {
            end();
        } else {
            focus();
        }
    }

    @FXML
    private void form() {
        papers.saveForm(stage.getScene().getWindow());
    }

    @FXML
    private void begin() {
        model.begin();
        focus();
    }

    @FXML
    private void main() {
        if (model.result().isEmpty()) {
            begin();
            return;
        }
        switch (model.partProperty().get()) {
            case QUESTION, THEMES, INFORMATION -> turnTo(ScanPart.OUTCOME);
            case OUTCOME -> turnTo(ScanPart.REPORT);
            case REPORT -> papers.saveReport(stage.getScene().getWindow());
        }
    }

    /// Shows a part, and leads the keyboard along.
    private void turnTo(ScanPart part) {
        model.show(part);
        show();
        focus();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> actions() {
        return Optional.of(actions);
    }

    @Override
    public void shown() {
        inFront = true;
        show();
        if (model.result().isPresent()) {
            focus();
        } else {
            main.requestFocus();
        }
    }

    @Override
    public void goOn() {
        main();
    }

    @Override
    public void refill() {
        show();
        refilled = true;
        Platform.runLater(() -> refilled = false);
    }

    @Override
    public boolean goTo(String field) {
        if (!field.startsWith(ScanViewModel.FIELD)) {
            return false;
        }
        String id = field.substring(ScanViewModel.FIELD.length()).split("\\.", -1)[0];
        model.questionnaire().question(id).ifPresent(refilled ? _ -> showAgain() : this::goTo);
        return true;
    }

    /// What was taken back or made again has brought its place with it: going there would be a change of its own.
    private void showAgain() {
        turnTo(model.partProperty().get() == ScanPart.THEMES ? ScanPart.THEMES : ScanPart.QUESTION);
    }
}
