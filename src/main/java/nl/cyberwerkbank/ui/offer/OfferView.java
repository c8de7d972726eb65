package nl.cyberwerkbank.ui.offer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.offer.OfferStep;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.offer.OfferPage.Act;
import nl.cyberwerkbank.ui.offer.OfferPage.Kind;
import nl.cyberwerkbank.ui.offer.OfferPage.OfferLine;
import nl.cyberwerkbank.ui.offer.Paper.Sheet;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.paper.PdfPreview;
import nl.cyberwerkbank.ui.paper.ShownPaper;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.sign.SignRequest;
import nl.cyberwerkbank.ui.sign.SignView;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The stage Offerte: prepares and issues an offer, and shows the offers made.
public final class OfferView implements StageView {
    /// What can be done beside the next step.
    private static final List<OfferStep> MORE =
            List.of(OfferStep.SIGN, OfferStep.ATTACH, OfferStep.CHECK_SANCTIONS, OfferStep.CLOSE, OfferStep.REOPEN);

    private static final String OFFICE = "officeName";
    private static final String SETTINGS = "settings";
    private static final String OFFICE_SECTION = "office";

    private final StageHost host;
    private final Wording wording;
    private final OfferViewModel model;
    private final PaperDesk desk;
    private final PdfPreview preview;
    private final LifeCard life;
    private final OfferFront front;
    private final OfferPost post;
    private final VBox failure;
    private final Button mail = new Button();
    private final Parent root;
    private OfferForm form;
    private OfferTable table;
    private boolean inFront;

    @FXML private VBox stage;
    @FXML private VBox preparing;
    @FXML private HBox actions;

    @FXML private VBox openCard;
    @FXML private VBox openPoints;
    @FXML private FieldGrid fields;
    @FXML private VBox summaryCard;
    @FXML private Label indicationMark;
    @FXML private VBox summary;
    @FXML private Label indication;
    @FXML private RadioButton hideCommission;
    @FXML private RadioButton showCommission;
    @FXML private VBox looking;
    @FXML private VBox warnings;
    @FXML private TableView<OfferLine> offers;
    @FXML private VBox lifePlace;
    @FXML private FlowPane sheets;
    @FXML private StackPane paperPlace;
    @FXML private MenuButton more;
    @FXML private Button next;
    @FXML private Button back;
    @FXML private Button another;
    @FXML private Label outlook;
    @FXML private Button issue;

    /// @param press makes the papers of offers
    /// @param desk shows papers
    /// @param front is told that the stage is in front, for commands
    /// @param post writes mail drafts
    /// @param background runs what must not hold up the screen
    public OfferView(
            StageHost host, OfferPress press, PaperDesk desk, OfferFront front, OfferPost post, Executor background) {
        this.host = host;
        this.wording = host.workplace().wording();
        var papers = new OfferPapers(host.casework().workspace(), press, wording);
        this.desk = desk;
        this.front = front;
        this.post = post;
        this.life = new LifeCard(wording);
        this.model = new OfferViewModel(host.casework(), host.dossier(), papers, background, wording);
        this.preview = desk.preview(host.workplace());
        this.failure = failure();
        this.root = Fxml.load(this, wording);
    }

    private VBox failure() {
        var text = new Label(wording.text("offer.paper.failed"));
        text.setWrapText(true);
        var retry = new Button(wording.text("offer.paper.retry"));
        retry.getStyleClass().add("secondary");
        retry.setOnAction(click -> model.retry());
        var box = new VBox(text, retry);
        box.getStyleClass().addAll("card", "paper-failed");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    @FXML
    private void initialize() {
        form = new OfferForm(wording, model, fields);
        table = new OfferTable(offers, wording, model::look);
        lifePlace.getChildren().setAll(life);
        model.lifeProperty().addListener((_, _, now) -> show(now));
        mail.setText(wording.text("offer.mail"));
        mail.setId("offer-mail");
        mail.setGraphic(new Icon(Material2OutlinedAL.EMAIL));
        mail.getStyleClass().add("secondary");
        mail.setMinWidth(Region.USE_PREF_SIZE);
        mail.setOnAction(_ -> mail());
        paperPlace.getChildren().setAll(preview, failure);
        boolean shown = model.disclosure() == CommissionDisclosure.SHOWN;
        showCommission.setSelected(shown);
        hideCommission.setSelected(!shown);
        showCommission.setOnAction(click -> model.disclose(CommissionDisclosure.SHOWN));
        hideCommission.setOnAction(click -> model.disclose(CommissionDisclosure.NOT_SHOWN));
        model.pageProperty().addListener((o, was, now) -> show(now));
        model.paperProperty().addListener((o, was, now) -> show(now));
        model.whyProperty().addListener((o, was, now) -> explain());
        show(model.page());
        show(model.lifeProperty().get());
        show(model.paperProperty().get());
    }

    private void show(OfferPage page) {
        boolean prepares = page.act() == Act.PREPARING;
        present(preparing, prepares);
        present(looking, !prepares);
        present(issue, prepares);
        present(back, prepares && !page.offers().isEmpty());
        present(another, !prepares);
        present(more, !prepares);
        present(next, !prepares && model.lifeProperty().get().next().isPresent());
        present(openCard, !page.open().isEmpty());
        openPoints.getChildren().setAll(page.open().stream().map(this::point).toList());
        present(summaryCard, !page.summary().isEmpty());
        summary.getChildren().setAll(page.summary().stream().map(OfferView::line).toList());
        present(indicationMark, page.indication().isPresent());
        present(indication, page.indication().isPresent());
        indication.setText(page.indication().orElse(""));
        outlook.setText(prepares ? outlook(page) : "");
        warnings.getChildren().setAll(page.warnings().stream().map(OfferView::warning).toList());
        present(warnings, !page.warnings().isEmpty());
        table.show(page.offers(), looked());
    }

    private String outlook(OfferPage page) {
        return switch (page.open().size()) {
            case 0 ->
                    page.gaps().isEmpty()
                            ? wording.text("offer.outlook.ready")
                            : wording.text("offer.outlook.gaps", String.join(", ", page.gaps()));
            case 1 -> wording.text("offer.outlook.one");
            default -> wording.text("offer.outlook.many", page.open().size());
        };
    }

    private Optional<Offer> looked() {
        return switch (model.paperProperty().get()) {
            case Paper.None() -> Optional.empty();
            case Paper.Coming(var offer, _) -> Optional.of(offer);
            case Paper.Failed(var offer, _) -> Optional.of(offer);
            case Paper.Ready ready -> Optional.of(ready.offer());
        };
    }

    private Node point(OfferPage.Point point) {
        var link = new Hyperlink(point.text());
        link.setWrapText(true);
        link.setOnAction(click -> {
            link.setVisited(false);
            lead(point.field());
        });
        var line = new HBox(new Icon(Sign.OPEN.ikon()), link);
        line.getStyleClass().addAll("open-point", Sign.OPEN.styleClass());
        return line;
    }

    private static Node line(OfferPage.Line line) {
        var label = new Label(line.label());
        var value = new Label(line.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(label, gap, value);
        row.getStyleClass().add("variant-fact");
        if (line.kind() == Kind.TOTAL) {
            row.getStyleClass().add("total");
        } else if (line.kind() == Kind.INTERNAL) {
            row.getStyleClass().add("internal");
        }
        return row;
    }

    private static Node warning(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(new Icon(Sign.OPEN.ikon()), words);
        line.getStyleClass().addAll("banner", Sign.OPEN.styleClass());
        return line;
    }

    private void show(Paper paper) {
        present(failure, paper instanceof Paper.Failed);
        present(preview, !(paper instanceof Paper.Failed));
        switch (paper) {
            case Paper.Ready ready -> preview.show(named(ready));
            case Paper.Coming _, Paper.Failed _, Paper.None _ -> preview.await();
        }
        table.show(model.page().offers(), looked());
        showSheets();
    }

    private void explain() {
        if (inFront) {
            host.explain(model.whyProperty().get());
        }
    }

    private void lead(String field) {
        if (field.equals(OFFICE)) {
            host.workplace().open(SETTINGS, OFFICE_SECTION);
        } else if (!form.goTo(field)) {
            host.goToField(field);
        }
    }

    @FXML
    private void issue() {
        model.issue()
                .ifPresentOrElse(
                        this::lead,
                        () -> host.workplace().tell(new Notice(Sign.SATISFIED, wording.text("offer.issued"))));
    }

    @FXML
    private void back() {
        model.lookAtCurrent();
    }

    @FXML
    private void another() {
        model.prepareAnother();
        form.refill();
    }

    private ShownPaper named(Paper.Ready ready) {
        return new ShownPaper(model.fileName(ready.offer(), ready.sheet()), ready.pdf());
    }

    /// Opens a mail to the client with the paper that is shown.
    void mail() {
        if (model.paperProperty().get() instanceof Paper.Ready ready) {
            model.alongside(
                    ready,
                    others -> {
                        List<ShownPaper> papers =
                                Stream.concat(Stream.of(ready), others.stream()).map(this::named).toList();
                        post.write(
                                ready.offer(), ready.sheet(), papers, host.workplace(), stage.getScene().getWindow());
                    });
        } else {
            tell(Sign.OPEN, wording.text("offer.act.noOffer"));
        }
    }

    private void showSheets() {
        var group = new ToggleGroup();
        List<Sheet> all = model.sheets();
        Optional<Sheet> shown =
                switch (model.paperProperty().get()) {
                    case Paper.None() -> Optional.empty();
                    case Paper.Coming(_, var sheet) -> Optional.of(sheet);
                    case Paper.Failed(_, var sheet) -> Optional.of(sheet);
                    case Paper.Ready ready -> Optional.of(ready.sheet());
                };
        sheets.getChildren().clear();
        for (Sheet sheet : all) {
            var choice = new RadioButton(wording.text("offer.sheet." + sheet.code()));
            choice.setId("offer-sheet-" + sheet.code());
            choice.setToggleGroup(group);
            choice.setSelected(shown.filter(sheet::equals).isPresent());
            choice.setOnAction(_ -> model.look(sheet));
            present(choice, all.size() > 1);
            sheets.getChildren().add(choice);
        }
        mail.setDisable(!(model.paperProperty().get() instanceof Paper.Ready));
        sheets.getChildren().add(mail);
        present(sheets, !all.isEmpty());
    }

    private void show(LifePage page) {
        life.show(page);
        boolean looks = model.page().act() == Act.LOOKING;
        present(next, looks && page.next().isPresent());
        page.next().ifPresent(step -> next.setText(step.label()));
        more.getItems()
                .setAll(
                        MORE.stream()
                                .filter(page.possible()::contains)
                                .filter(step -> page.next().filter(first -> first.step() == step).isEmpty())
                                .map(this::item)
                                .toList());
        more.setDisable(more.getItems().isEmpty());
        showSheets();
    }

    private MenuItem item(OfferStep step) {
        var item = new MenuItem(wording.text("choice.offerStep." + step.caseName()));
        item.setId("offer-step-" + step.caseName());
        item.setOnAction(_ -> act(step));
        return item;
    }

    @FXML
    private void next() {
        model.lifeProperty().get().next().ifPresent(step -> act(step.step()));
    }

    /// Does a step with the offer looked at, or says why it cannot be done now.
    void act(OfferStep step) {
        Optional<Offer> offer = model.looked();
        if (offer.isEmpty()) {
            tell(Sign.OPEN, wording.text("offer.act.noOffer"));
            return;
        }
        List<Finding> obstacles = model.acts().life(offer.get()).obstacles(step);
        if (!obstacles.isEmpty()) {
            tell(Sign.OPEN, String.join(" ", sheetsOfActs().told(obstacles)));
            return;
        }
        Right right = step == OfferStep.ISSUE_POLICY ? Right.ISSUE_POLICY : Right.MAKE_OFFER;
        if (!host.casework().workspace().may(right)) {
            tell(Sign.FAILING, wording.text("exchange.notAllowed"));
            return;
        }
        switch (step) {
            case SIGN -> sign(offer.get());
            case CHECK_SANCTIONS -> overlay(sheetsOfActs().check(model.dossier(), offer.get()));
            case REQUEST -> overlay(request(offer.get()));
            case ATTACH -> front.attach(host.workplace(), stage.getScene().getWindow());
            case CONFIRM -> overlay(sheetsOfActs().confirm(offer.get()));
            case ISSUE_POLICY ->
                    host.workplace().open(PoliciesScreen.ID, PoliciesScreen.newIn(host.dossier().dossier().id()));
            case CLOSE -> overlay(sheetsOfActs().close(offer.get()));
            case REOPEN -> model.acts().reopen(offer.get());
            case ISSUE -> another();
        }
    }

    /// Whether the user can see the stage.
    boolean isSeen() {
        return inFront && stage.getScene() != null;
    }

    private ActSheets sheetsOfActs() {
        return new ActSheets(
                wording,
                model.acts(),
                model.today(),
                host.casework().workspace().user().name(),
                () -> {
                    host.workplace().closeOverlay();
                    model.lookAtLatest();
                });
    }

    private void overlay(Node form) {
        host.workplace().overlay(form);
    }

    private void tell(Sign sign, String text) {
        host.workplace().tell(new Notice(sign, text));
    }

    private Node request(Offer offer) {
        var act = new Button(wording.text("choice.offerStep.request"));
        act.setId("offer-request-act");
        act.getStyleClass().add("primary");
        act.setOnAction(_ -> {
            List<Finding> obstacles = model.acts().request(offer);
            host.workplace().closeOverlay();
            if (obstacles.isEmpty()) {
                tell(Sign.SATISFIED, wording.text("offer.request.done"));
            } else {
                tell(Sign.FAILING, String.join(" ", sheetsOfActs().told(obstacles)));
            }
        });
        return new Question(
                wording.text("offer.request.title", offer.content().number()),
                wording.text("offer.request.text", offer.content().terms().insurer()),
                wording.text("offer.act.keep"),
                host.workplace()::closeOverlay,
                act);
    }

    private void sign(Offer offer) {
        model.prepareSeal();
        var content = offer.content();
        Optional<ShownPaper> paper =
                model.paperProperty().get() instanceof Paper.Ready ready && ready.sheet() == Sheet.OFFER
                        ? Optional.of(named(ready))
                        : Optional.empty();
        var request =
                new SignRequest(
                        offer,
                        model.acts().life(offer).agreements(),
                        content.statement().givenBy(),
                        content.statement().function(),
                        content.client().address().place(),
                        model.today(),
                        paper);
        new SignView(
                        request,
                        host.workplace(),
                        desk.preview(host.workplace()),
                        (given, done) ->
                                model.sign(
                                        offer,
                                        given,
                                        findings -> signed(findings, done),
                                        () -> done.accept(List.of(wording.text("offer.sign.failed")))))
                .show();
    }

    private void signed(List<Finding> findings, Consumer<List<String>> done) {
        done.accept(sheetsOfActs().told(findings));
        if (findings.isEmpty()) {
            tell(Sign.SATISFIED, wording.text("offer.sign.done"));
        }
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
        front.bring(this);
        form.refill();
        explain();
    }

    @Override
    public void refill() {
        form.refill();
    }

    @Override
    public void goOn() {
        if (issue.isVisible()) {
            issue();
        } else if (next.isVisible()) {
            next();
        }
    }

    @Override
    public boolean goTo(String field) {
        if (model.page().act() == Act.LOOKING) {
            return false;
        }
        return form.goTo(field);
    }
}
