package nl.cyberwerkbank.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.settings.UsersViewModel.Act;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Field;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;
import java.util.Optional;

/// The users with role and mandate, a form to add one, and one to change the own passphrase.
public final class UsersView {
    private static final int LONGEST_NAME = 100;

    private final UsersViewModel model;
    private final Wording wording;
    private final Workplace workplace;
    private final Parent root;
    private final TextField name;
    private final ChoiceField<Role> role;
    private final MoneyField mandate;
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final PassphraseField old;
    private final PassphraseField fresh;
    private final PassphraseField freshAgain;

    @FXML private VBox rows;

    @FXML private VBox approvalCard;

    @FXML private Label approvalText;

    private Optional<People> shown = Optional.empty();

    private record People(List<String> names, boolean changeable, boolean administered) {}

    @FXML private VBox addCard;

    @FXML private FieldGrid addFields;

    @FXML private ProgressIndicator addProgress;

    @FXML private Button addAct;

    @FXML private FieldGrid passphraseFields;

    @FXML private ProgressIndicator passphraseProgress;

    @FXML private Button passphraseAct;

    public UsersView(UsersViewModel model, Wording wording, Workplace workplace) {
        this.model = model;
        this.wording = wording;
        this.workplace = workplace;
        this.name = new TextField(wording, LabelPlace.ABOVE, wording.text("settings.users.name"), LONGEST_NAME);
        this.role = roleField(wording, model.roles());
        this.mandate = new MoneyField(wording, LabelPlace.ABOVE, wording.text("settings.users.mandate"));
        this.passphrase = new PassphraseField(wording, wording.text("signin.passphrase"));
        this.again = new PassphraseField(wording, wording.text("signin.again"));
        this.old = new PassphraseField(wording, wording.text("settings.users.passphrase.old"));
        this.fresh = new PassphraseField(wording, wording.text("settings.users.passphrase.new"));
        this.freshAgain = new PassphraseField(wording, wording.text("signin.again"));
        this.root = Fxml.load(this, wording);
    }

    static ChoiceField<Role> roleField(Wording wording, List<Role> roles) {
        return new ChoiceField<>(
                wording,
                LabelPlace.ABOVE,
                wording.text("settings.users.role"),
                roles,
                each -> wording.text("role." + each.code()));
    }

    @FXML
    private void initialize() {
        name.focusTarget().setId("settings-user-name");
        passphrase.input().setId("settings-user-passphrase");
        again.input().setId("settings-user-again");
        role.fill(new Entry.Valid<>(Role.ADVISER));
        List.<Node>of(name, role, mandate, passphrase, again).forEach(addFields::place);
        List.<Node>of(old, fresh, freshAgain).forEach(passphraseFields::place);
        model.users().addListener((ListChangeListener<User>) change -> showUsers());
        var reach = new WhileBusy(addAct, passphraseAct);
        model.busyProperty()
                .subscribe((_, busy) -> {
                    showBusy();
                    reach.show(busy);
                });
        model.resultProperty().addListener((o, was, now) -> showResult(now));
        showUsers();
        showBusy();
        showApproval();
    }

    /// The amount above which a second person agrees to a claim decision: to be changed by who may, else told.
    private void showApproval() {
        approvalText.setText(wording.text("settings.users.approval.text", wording.roundMoney(model.approvalShipped())));
        if (!model.mayManage()) {
            approvalCard.getChildren().add(SettingsView.explanation(wording.roundMoney(model.approvalAbove())));
            return;
        }
        var amount = new MoneyField(wording, LabelPlace.ABOVE, wording.text("settings.users.approval.amount"));
        amount.focusTarget().setId("settings-approval-above");
        amount.fill(new Entry.Valid<>(model.approvalAbove()));
        amount.entryProperty().addListener((_, _, now) -> now.answer().ifPresent(model::approveAbove));
        amount.setMaxWidth(Region.USE_PREF_SIZE);
        approvalCard.getChildren().add(amount);
    }

    /// Rows are made anew only when people come or go or the right to change them does: a row in which somebody is at
    /// work keeps the focus.
    private void showUsers() {
        var now =
                new People(
                        model.users().stream().map(User::name).toList(), model.mayManage(), model.hasAdministrator());
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        rows.getChildren()
                .setAll(
                        model.users().stream()
                                .<Node>map(user -> new UserRow(model, user, wording, () -> askToRemove(user)))
                                .toList());
        addCard.setVisible(model.mayManage());
        addCard.setManaged(model.mayManage());
        mandate.setVisible(model.maySetMandates());
        mandate.setManaged(model.maySetMandates());
    }

    private void askToRemove(User user) {
        var remove = new Button(wording.text("settings.users.remove.act"));
        remove.getStyleClass().add("danger");
        remove.setOnAction(click -> {
            workplace.closeOverlay();
            model.remove(user);
        });
        workplace.overlay(
                new Question(
                        wording.text("settings.users.remove.title", user.name()),
                        wording.text("settings.users.remove.text"),
                        wording.text("settings.users.remove.keep"),
                        workplace::closeOverlay,
                        remove));
    }

    private void showBusy() {
        boolean busy = model.busyProperty().get();
        for (ProgressIndicator progress : List.of(addProgress, passphraseProgress)) {
            progress.setVisible(busy);
        }
    }

    private void showResult(UsersViewModel.Result result) {
        name.object(model.complaint(Act.ADD, Field.NAME));
        passphrase.complain(model.complaint(Act.ADD, Field.PASSPHRASE));
        again.complain(model.complaint(Act.ADD, Field.AGAIN));
        old.complain(model.complaint(Act.CHANGE_PASSPHRASE, Field.NAME));
        fresh.complain(model.complaint(Act.CHANGE_PASSPHRASE, Field.PASSPHRASE));
        freshAgain.complain(model.complaint(Act.CHANGE_PASSPHRASE, Field.AGAIN));
        switch (result) {
            case UsersViewModel.Done(var message) -> {
                workplace.tell(new Notice(Sign.SATISFIED, wording.text(message)));
                name.fill(Entry.empty());
                mandate.fill(Entry.empty());
                List.of(passphrase, again, old, fresh, freshAgain).forEach(PassphraseField::clear);
            }
            case UsersViewModel.Refused(StoreProblem problem) ->
                    workplace.tell(
                            new Notice(
                                    Sign.FAILING, wording.text(problem.what()) + " " + wording.text(problem.todo())));
            case UsersViewModel.Wrong _, UsersViewModel.Nothing _ -> {}
        }
    }

    @FXML
    private void add() {
        role.check();
        mandate.check();
        if (role.entry().answer().isEmpty() || mandate.entry().complaint().isPresent()) {
            return;
        }
        model.add(
                name.entry().answer().orElse(""),
                role.entry().answer().get(),
                mandate.entry().answer().orElse(Money.zero(CurrencyUnit.EUR)),
                passphrase.text(),
                again.text());
    }

    @FXML
    private void changePassphrase() {
        model.changePassphrase(old.text(), fresh.text(), freshAgain.text());
    }

    public Parent root() {
        return root;
    }
}
