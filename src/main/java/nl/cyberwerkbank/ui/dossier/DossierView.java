package nl.cyberwerkbank.ui.dossier;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.history.HistorySheet;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.StageBar;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One dossier: its head, its stages, and the one in front. A stage is made when it is first shown.
public final class DossierView {
    /// Height in ems below which head and actions scroll along.
    private static final double LOW = 32;

    private static final List<DossierStage> STAGES = List.of(DossierStage.values());

    private final OpenDossier dossier;
    private final Casework casework;
    private final Workplace workplace;
    private final Map<DossierStage, Function<StageHost, StageView>> makers;
    private final Map<DossierStage, StageView> stages = new EnumMap<>(DossierStage.class);
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Text ruler = new Text();
    private final StageBar stageBar;
    private final Parent root;
    private DossierStage front = DossierStage.INTAKE;
    private Optional<DossierStage> building = Optional.empty();

    @FXML private BorderPane frame;

    @FXML private VBox head;

    @FXML private Label name;

    @FXML private Label identity;

    @FXML private FlowPane policies;

    /// @param makers how each stage is made
    public DossierView(
            OpenDossier dossier,
            Casework casework,
            Workplace workplace,
            Map<DossierStage, Function<StageHost, StageView>> makers) {
        this.dossier = dossier;
        this.casework = casework;
        this.workplace = workplace;
        this.makers = makers;
        this.root = Fxml.load(this, workplace.wording());
        this.stageBar =
                new StageBar(
                        STAGES.stream()
                                .map(stage -> workplace.wording().text("dossier.stage." + stage.code()))
                                .toList(),
                        index -> go(STAGES.get(index)));
        head.getChildren().add(stageBar);
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
        ruler.fontProperty().addListener((_, _, _) -> arrange());
        dossier.assessmentProperty().addListener((_, _, now) -> tell(now.dossier()));
        tell(dossier.dossier());
    }

    /// Shows the dossier at the stage that it has reached, or where the user is waited for.
    public void open() {
        if (DeskWork.in(casework.workspace()).isWaitedFor(dossier.assessment())) {
            go(DossierStage.QUOTE);
            return;
        }
        go(
                switch (dossier.dossier().stage()) {
                    case INTAKE -> DossierStage.INTAKE;
                    case QUOTE -> DossierStage.QUOTE;
                    case OFFER -> DossierStage.OFFER;
                });
    }

    /// Whose it is.
    OpenDossier dossier() {
        return dossier;
    }

    /// The stage in front.
    DossierStage front() {
        return front;
    }

    /// Brings the stage that was in front to the front again.
    public void resume() {
        go(front);
    }

    private void tell(Dossier now) {
        Wording wording = workplace.wording();
        Client client = now.client();
        String title = client.legalName().isBlank() ? wording.text("dossier.unnamed") : client.legalName();
        name.setText(title);
        var parts = new ArrayList<String>();
        if (Identifiers.isKvkNumber(client.kvkNumber())) {
            parts.add("KvK " + client.kvkNumber());
        }
        if (!client.address().place().isBlank()) {
            parts.add(client.address().place());
        }
        parts.add(wording.text("dossier.number", now.number()));
        identity.setText(String.join(" · ", parts));
        tellPolicies(now);
        workplace.title(title);
    }

    private void tellPolicies(Dossier now) {
        Wording wording = workplace.wording();
        var links = new ArrayList<Node>();
        for (Contract contract : now.contracts()) {
            links.add(
                    link(
                            "dossier-policy-" + contract.number(),
                            wording.text("policies.policy", contract.number()),
                            PoliciesScreen.target(now.id(), contract.id())));
        }
        if (now.currentOffer().isPresent() && now.contracts().isEmpty()) {
            links.add(
                    link(
                            "dossier-policy-new",
                            wording.text(
                                    new OfferLife(now, now.currentOffer().get(), casework.today())
                                                    .allows(OfferStep.ISSUE_POLICY)
                                            ? "policies.fromOffer.make"
                                            : "policies.elsewhere.make"),
                            PoliciesScreen.newIn(now.id())));
        }
        var history = new Hyperlink(wording.text("history.title"));
        history.setId("dossier-history");
        history.setOnAction(_ -> HistorySheet.open(casework, now.id(), workplace));
        links.add(history);
        policies.getChildren().setAll(links);
    }

    private Hyperlink link(String id, String text, String target) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(click -> workplace.open(PoliciesScreen.ID, target));
        return link;
    }

    /// Shows what a stage says of itself while it is the one in front: every stage follows the dossier, also those
    /// behind.
    private void explain(DossierStage stage, WhyModel model) {
        if (building.isEmpty() && stage == front) {
            workplace.explain(model, this::goToField);
        }
    }

    /// Brings a stage to the front.
    public void go(DossierStage stage) {
        StageView view = stage(stage);
        front = stage;
        arrange();
        scroll.setVvalue(0);
        stageBar.show(STAGES.indexOf(stage), STAGES.size() - 1);
        view.shown();
        Platform.runLater(this::leadFocusIn);
    }

    /// The stage in front has the focus, once it can be seen: what is typed then goes where it is meant.
    private void leadFocusIn() {
        StageView view = stage(front);
        if (root.getScene() == null || isWithin(view)) {
            return;
        }
        Parent all = root.getScene().getRoot();
        all.applyCss();
        all.layout();
        if (!view.takeFocus()) {
            page.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private boolean isWithin(StageView view) {
        for (Node each = root.getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each.equals(view.root()) || view.actions().filter(each::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent key) {
        if (Shortcuts.NEXT_STEP.match(key)) {
            stage(front).goOn();
            key.consume();
        }
    }

    /// Head and actions stay in sight, but where a low window or large type would leave no room for the stage: there
    /// they scroll along with it.
    private void arrange() {
        if (!stages.containsKey(front)) {
            return;
        }
        StageView view = stages.get(front);
        boolean low = frame.getHeight() > 0 && frame.getHeight() < LOW * ruler.getFont().getSize();
        List<Node> along = new ArrayList<>();
        frame.setTop(low ? null : head);
        frame.setBottom(low ? null : view.actions().orElse(null));
        if (low) {
            along.add(head);
        }
        along.add(view.root());
        if (low) {
            view.actions().ifPresent(along::add);
        }
        if (!along.equals(page.getChildren())) {
            page.getChildren().setAll(along);
        }
    }

    private StageView stage(DossierStage stage) {
        if (!stages.containsKey(stage)) {
            building = Optional.of(stage);
            stages.put(stage, makers.get(stage).apply(new Place(stage)));
            building = Optional.empty();
        }
        return stages.get(stage);
    }

    /// Leads to a field, whichever stage has it.
    public void goToField(String field) {
        if (stage(front).goTo(field)) {
            return;
        }
        for (DossierStage other : STAGES) {
            if (other != front && stage(other).goTo(field)) {
                go(other);
                // the field takes the focus once its stage is laid out
                Platform.runLater(() -> stage(other).goTo(field));
                return;
            }
        }
    }

    /// Takes the last change back.
    ///
    /// @return whether there was one
    public boolean undo() {
        return refilled(dossier.undo());
    }

    /// Makes the change again that was taken back last.
    public boolean redo() {
        return refilled(dossier.redo());
    }

    private boolean refilled(Optional<String> field) {
        field.ifPresent(changed -> {
            stages.values().forEach(StageView::refill);
            stage(front).goTo(changed);
        });
        return field.isPresent();
    }

    /// What is shown.
    public Parent root() {
        return root;
    }

    /// The dossier as one of its stages sees it.
    private final class Place implements StageHost {
        private final DossierStage stage;

        Place(DossierStage stage) {
            this.stage = stage;
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
            DossierView.this.explain(stage, model);
        }

        @Override
        public void go(DossierStage other) {
            DossierView.this.go(other);
        }

        @Override
        public void goToField(String field) {
            DossierView.this.goToField(field);
        }
    }
}
