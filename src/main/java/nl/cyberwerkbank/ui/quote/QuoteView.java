package nl.cyberwerkbank.ui.quote;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.ui.compare.CompareScreen;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The stage Voorstel: the table of premiums and the variants side by side, or why there is no premium.
public final class QuoteView implements StageView {
    /// Fields that a cell of the table answers.
    private static final Set<String> IN_TABLE =
            Set.of("variant", "requestedSumInsured", "chosenDeductible", "commissionPercentage");

    private final StageHost host;
    private final Wording wording;
    private final QuoteViewModel model;
    private final PremiumTableView table;
    private final VariantCards variants;
    private final StandstillPanel standstill;
    private final DeskBanner desk;
    private final AnswerForm answer;
    private final GivenPanel given;
    private final ToggleGroup commission = new ToggleGroup();
    private final Parent root;
    private boolean inFront;

    @FXML private HBox actions;

    @FXML private VBox deskPlace;
    @FXML private VBox tableCard;
    @FXML private Label tableTitle;
    @FXML private Label tableMark;
    @FXML private HBox commissions;
    @FXML private VBox tablePlace;
    @FXML private HBox doubt;
    @FXML private Label doubtText;
    @FXML private Label hint;
    @FXML private VBox variantPlace;
    @FXML private VBox standstillPlace;
    @FXML private VBox answerPlace;
    @FXML private VBox givenPlace;
    @FXML private Button showGiven;
    @FXML private Button back;
    @FXML private Button next;

    /// @param send sends a dossier to another installation
    public QuoteView(StageHost host, Consumer<UUID> send) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.model =
                new QuoteViewModel(
                        host.dossier(),
                        wording,
                        () -> DeskWork.in(host.casework().workspace()),
                        host.casework().today());
        this.desk = new DeskBanner(wording, model, () -> send.accept(host.dossier().dossier().id()));
        this.table = new PremiumTableView(wording, model::select, this::pin);
        this.variants =
                new VariantCards(
                        wording,
                        new VariantCardView.Actions() {
                            @Override
                            public void advise(PremiumChoice choice) {
                                model.advise(choice);
                            }

                            @Override
                            public void unpin(PremiumChoice choice) {
                                pin(choice);
                            }
                        });
        this.standstill = new StandstillPanel(wording, host::goToField, host.workplace()::tell);
        var today = host.casework().today();
        this.answer = new AnswerForm(wording, model, today);
        this.given = new GivenPanel(wording, model, today);
        this.root = Fxml.load(this, wording);
    }

    @FXML
    private void initialize() {
        tablePlace.getChildren().setAll(table);
        variantPlace.getChildren().setAll(variants);
        standstillPlace.getChildren().setAll(standstill);
        deskPlace.getChildren().setAll(desk);
        answerPlace.getChildren().setAll(answer.root());
        givenPlace.getChildren().setAll(given);
        present(given, false);
        model.commissions().forEach(this::addCommission);
        model.pageProperty().addListener((o, was, now) -> show(now));
        model.whyProperty().addListener((o, was, now) -> explain());
        show(model.page());
    }

    private void addCommission(BigDecimal percentage) {
        var button = new RadioButton(model.written(percentage));
        button.setToggleGroup(commission);
        button.setUserData(percentage);
        button.setId("quote-commission-" + percentage.toPlainString());
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setAccessibleText(wording.text("quote.commission") + " " + button.getText());
        button.selectedProperty()
                .addListener((o, was, is) -> {
                    if (is && model.commission().compareTo(percentage) != 0) {
                        model.show(percentage);
                    }
                });
        commissions.getChildren().add(button);
    }

    private void show(QuotePage page) {
        boolean priced = page.table().isPresent();
        present(tableCard, priced);
        present(variantPlace, !page.variants().isEmpty());
        present(standstillPlace, !priced);
        present(showGiven, priced && !given.isVisible());
        present(next, priced);
        present(back, !priced);
        page.table().ifPresent(this::show);
        page.standstill().map(now -> model.isDesk() ? now.forTheDesk() : now).ifPresent(standstill::show);
        variants.show(page.variants());
        given.show(page.given());
        boolean needed = page.table().filter(now -> !now.hasPremium()).isPresent() || !page.given().isEmpty();
        if (!priced) {
            presentGiven(false);
        } else if (needed) {
            presentGiven(true);
        }
        show(page.desk());
    }

    private void show(PremiumTable now) {
        tableTitle.setText(now.title());
        tableMark.setText(now.mark());
        tableMark.setTooltip(new Tooltip(now.markExplained()));
        table.show(now, model.selected());
        present(table, !now.rows().isEmpty());
        present(doubt, now.doubt().isPresent());
        doubtText.setText(now.doubt().orElse(""));
        hint.setText(wording.text(hintKey(now)));
        commission.getToggles().stream()
                .filter(toggle ->
                        toggle.getUserData() instanceof BigDecimal each && each.compareTo(model.commission()) == 0)
                .forEach(toggle -> toggle.setSelected(true));
    }

    private String hintKey(PremiumTable now) {
        if (now.rows().isEmpty()) {
            return "quote.table.bespoke";
        }
        if (!now.hasPremium()) {
            return "quote.table.noTariff";
        }
        return model.page().variants().isEmpty() ? "quote.variant.none" : "quote.table.hint";
    }

    private void show(QuotePage.Desk now) {
        desk.show(now);
        present(deskPlace, desk.isVisible());
        present(answerPlace, now instanceof QuotePage.Desk.Waiting && model.mayRecord());
    }

    private void pin(PremiumChoice choice) {
        model.togglePin(choice).ifPresent(key -> host.workplace().tell(new Notice(Sign.NEUTRAL, wording.text(key))));
    }

    private void explain() {
        if (inFront) {
            host.explain(model.whyProperty().get());
        }
    }

    @FXML
    private void showGiven() {
        model.selected().ifPresent(given::prepare);
        presentGiven(true);
        given.goTo("givenBy");
    }

    private void presentGiven(boolean there) {
        present(given, there);
        present(showGiven, !there && model.page().table().isPresent());
    }

    @FXML
    private void back() {
        host.go(DossierStage.INTAKE);
    }

    /// Sets the variants beside other insurers.
    @FXML
    private void compare() {
        host.workplace().open(CompareScreen.ID, host.dossier().dossier().id().toString());
    }

    @FXML
    private void next() {
        if (model.page().table().isPresent()) {
            host.go(DossierStage.OFFER);
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
        explain();
    }

    @Override
    public boolean takeFocus() {
        boolean priced = model.page().table().isPresent();
        if (priced) {
            table.focusInHand();
        }
        return priced;
    }

    @Override
    public void goOn() {
        next();
    }

    @Override
    public boolean goTo(String field) {
        boolean priced = model.page().table().isPresent();
        if (IN_TABLE.contains(field) || field.startsWith("variant")) {
            if (priced) {
                table.focusInHand();
            }
            return true;
        }
        if (answer.goTo(field)) {
            return true;
        }
        if (given.has(field)) {
            if (priced) {
                presentGiven(true);
                given.goTo(field);
            }
            return true;
        }
        return false;
    }
}
