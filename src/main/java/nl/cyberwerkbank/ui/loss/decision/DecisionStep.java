package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.LossStep;
import nl.cyberwerkbank.ui.loss.LossStepView;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The step Beslissing: from the settlement to the decision, its papers, and the money.
public final class DecisionStep implements LossStepView {
    private final LossHost host;
    private final Wording wording;
    private final DecisionViewModel model;
    private final StandingCard standing;
    private final PointsCard points;
    private final ItemsCard items;
    private final ReceiptCard receipt;
    private final DoubtsCard doubts;
    private final Card remarkCard;
    private final ReasonArea remark;
    private final DecisionsCard decisions;
    private final ReservesCard reserves;
    private final PaymentsCard payments;
    private final VBox root = new VBox();
    private final HBox actions = new HBox();
    private final Button reopen;
    private final Button close;
    private final Button letter;
    private final Button sheet;
    private final Button decide;
    private boolean inFront;

    /// @param assessor makes earlier decisions again, to show them
    /// @param printer prints letter and calculation sheet
    /// @param desk shows papers
    /// @param background runs what must not hold up the screen: printing, drawing pages, working on keys
    public DecisionStep(
            LossHost host, LossAssessor assessor, DecisionPrinter printer, PaperDesk desk, Executor background) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.model = new DecisionViewModel(host, assessor, printer, background);
        this.standing = new StandingCard(wording, this::lead);
        this.points = new PointsCard(wording, model);
        this.items = new ItemsCard(wording);
        this.receipt = new ReceiptCard(wording);
        this.doubts = new DoubtsCard(wording, model);
        this.remarkCard = new Card(wording.text("settlement.remark.title"));
        this.remark = new ReasonArea(model, DecisionViewModel.remark(), wording.text("settlement.remark.text"));
        this.decisions = new DecisionsCard(wording, model, desk);
        this.reserves = new ReservesCard(wording, model);
        this.payments = new PaymentsCard(wording, model);
        this.reopen = button("settlement.act.reopen", "secondary", "settlement-reopen", this::reopen);
        this.close = button("settlement.act.close", "secondary", "settlement-close", this::close);
        this.letter =
                button(
                        "settlement.decision.paper.letter",
                        "secondary",
                        "settlement-letter",
                        () -> paper(PaperKind.LETTER));
        this.sheet =
                button(
                        "settlement.decision.paper.sheet",
                        "secondary",
                        "settlement-sheet",
                        () -> paper(PaperKind.SHEET));
        this.decide = button("settlement.act.decide", "primary", "settlement-decide", this::decide);
        remarkCard.fill(List.of(remark));
        root.getStyleClass().add("stage-cards");
        root.getChildren().setAll(standing, decisions, points, items, receipt, doubts, remarkCard, reserves, payments);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("stage-actions");
        actions.getChildren().setAll(back(), reopen, close, gap, letter, sheet, decide);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        actions.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.pageProperty().addListener((_, _, now) -> show(now));
        model.whyProperty().addListener((_, _, _) -> explain());
        show(model.page());
    }

    private Button button(String key, String style, String id, Runnable act) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add(style);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button back() {
        LossStep before = LossStep.OBLIGATIONS;
        var back = new Button(wording.text("loss.step.back", wording.text("loss.step." + before.code())));
        back.getStyleClass().add("secondary");
        back.setId("loss-previous");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> host.go(before));
        return back;
    }

    private void key(KeyEvent key) {
        if (Shortcuts.NEXT_STEP.match(key) && decide.isVisible()) {
            decide();
            key.consume();
        }
    }

    private void show(DecisionPage page) {
        standing.show(page.standing(), page.open());
        points.show(page.points());
        items.show(page.items());
        receipt.show(page.steps(), page.payment());
        doubts.show(page.doubts());
        remarkCard.present(page.acts().decide());
        decisions.show(page.decisions());
        reserves.show(page.reserves(), page.acts().change());
        payments.show(page.payments(), page.paid(), page.acts().change());
        present(reopen, page.acts().reopen());
        present(close, page.acts().close());
        present(letter, page.acts().reopen());
        present(sheet, page.acts().reopen());
        present(decide, page.acts().decide());
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void lead(String path) {
        host.goToField(path);
    }

    /// Decides, asks the second person, or leads to what stands in the way.
    private void decide() {
        if (!model.isReady()) {
            host.workplace().tell(new Notice(Sign.OPEN, model.page().standing().text().getFirst()));
            if (!model.page().open().isEmpty()) {
                lead(model.page().open().getFirst().path());
            } else {
                points.enterFirst();
            }
            return;
        }
        if (model.asksApproval()) {
            host.workplace()
                    .overlay(
                            new ApprovalSheet(
                                    wording,
                                    model,
                                    model.page().standing().text().getLast(),
                                    host.workplace()::closeOverlay,
                                    this::decided));
            return;
        }
        var act = new Button(wording.text("settlement.act.decide"));
        act.getStyleClass().add("primary");
        act.setId("settlement-decide-act");
        act.setOnAction(_ -> {
            host.workplace().closeOverlay();
            model.decide(Optional.empty());
            decided();
        });
        host.workplace()
                .overlay(
                        new Question(
                                wording.text("settlement.decide.title"),
                                wording.text("settlement.decide.text", model.page().payment()),
                                wording.text("settlement.decide.keep"),
                                host.workplace()::closeOverlay,
                                act));
    }

    private void decided() {
        remark.refill();
        host.workplace()
                .tell(
                        new Notice(
                                Sign.SATISFIED,
                                wording.text("settlement.decide.done", model.file().decisions().size())));
    }

    private void reopen() {
        host.workplace().overlay(new ReasonSheet(wording, model, host.workplace()::closeOverlay));
    }

    private void close() {
        var act = new Button(wording.text("settlement.act.close"));
        act.getStyleClass().add("primary");
        act.setId("settlement-close-act");
        act.setOnAction(_ -> {
            host.workplace().closeOverlay();
            model.close();
        });
        host.workplace()
                .overlay(
                        new Question(
                                wording.text("settlement.close.title"),
                                wording.text("settlement.close.text"),
                                wording.text("settlement.close.keep"),
                                host.workplace()::closeOverlay,
                                act));
    }

    private void paper(PaperKind kind) {
        decisions.look(model.page().decisions(), kind);
    }

    /// The paper that is looked at, once it is here.
    Optional<byte[]> pdf() {
        return decisions.pdf();
    }

    private void explain() {
        if (inFront) {
            host.explain(model.whyProperty().get());
        }
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
        model.refresh();
        explain();
    }

    @Override
    public void refill() {
        points.refill();
        doubts.refill();
        remark.refill();
        payments.refill();
    }

    @Override
    public boolean goTo(String path) {
        Optional<ReasonArea> area = path.equals(remark.draft()) ? Optional.of(remark) : points.area(path);
        area.ifPresent(ReasonArea::enter);
        return area.isPresent();
    }
}
