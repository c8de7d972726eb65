package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.signin.SignInViewModel;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Field;

import org.joda.money.Money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Who may open the workspace, in which role and up to which amount, and the signed-in user's own passphrase. Once
/// there is an administrator, only administrators change other people's roles and mandates.
public final class UsersViewModel {
    private final Casework casework;
    private final Executor background;
    private final Consumer<RecoveryCode> sheet;
    private final ObservableList<User> users = FXCollections.observableArrayList();
    private final ObservableList<User> usersToRead = FXCollections.unmodifiableObservableList(users);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(this, "result", new Nothing());

    /// What came of the last act.
    public sealed interface Result {}

    /// Nothing was done yet.
    public record Nothing() implements Result {}

    /// It was done.
    public record Done(Message message) implements Result {}

    /// Something typed is not right yet.
    public record Wrong(Act act, Map<Field, Message> complaints) implements Result {
        public Wrong {
            complaints = Map.copyOf(complaints);
        }
    }

    /// The store refused.
    public record Refused(StoreProblem problem) implements Result {}

    /// What was attempted.
    public enum Act {
        ADD,
        CHANGE_PASSPHRASE
    }

    /// @param background works out keys
    /// @param sheet shows a new recovery code, on the JavaFX thread
    public UsersViewModel(Casework casework, Executor background, Consumer<RecoveryCode> sheet) {
        this.sheet = sheet;
        this.casework = casework;
        this.background = background;
        users.setAll(workspace().users());
    }

    private Workspace workspace() {
        return casework.workspace();
    }

    /// Whether the signed-in user may add people and change roles and mandates.
    public boolean mayManage() {
        return workspace().may(Right.MANAGE_USERS);
    }

    /// Whether the signed-in user may give this one a mandate.
    public boolean maySetMandateOf(User user) {
        return workspace().maySetMandateOf(user);
    }

    /// Whether he may give people whom he adds a mandate.
    public boolean maySetMandates() {
        return workspace().may(Right.SET_MANDATE);
    }

    /// Whether there is an administrator, who gives mandates.
    public boolean hasAdministrator() {
        return users.stream().anyMatch(user -> user.role() == Role.ADMINISTRATOR);
    }

    /// The amount above which a decision on a loss needs a second person.
    public Money approvalAbove() {
        return casework.preferencesProperty().get().approvalAbove();
    }

    /// The same as shipped: an assumption of the product.
    public Money approvalShipped() {
        return Preferences.SHIPPED.approvalAbove();
    }

    /// Settles above which amount a second person is needed.
    public void approveAbove(Money amount) {
        if (mayManage() && !amount.isNegative()) {
            casework.changePreferences(before -> before.withApprovalAbove(amount));
        }
    }

    /// Whether this is the user who is signed in.
    public boolean isSelf(User user) {
        return user.name().equals(workspace().user().name());
    }

    /// Adds someone with a passphrase of his own.
    public void add(String name, Role role, Money mandate, String passphrase, String again) {
        var wrong = new EnumMap<Field, Message>(Field.class);
        SignInViewModel.nameComplaint(name).ifPresent(message -> wrong.put(Field.NAME, message));
        wrong.putAll(SignInViewModel.passphraseComplaints(passphrase, again));
        if (!wrong.isEmpty()) {
            result.set(new Wrong(Act.ADD, wrong));
            return;
        }
        Money given = maySetMandates() ? mandate : Money.zero(mandate.getCurrencyUnit());
        var user = new User(name.strip(), role, given, casework.clock().instant());
        attempt(
                Act.ADD,
                () -> workspace().addUser(user, passphrase.toCharArray()),
                Message.of("settings.users.added", new nl.cyberwerkbank.explain.Value.Text(user.name())));
    }

    /// Gives a user another role, and another mandate where the signed-in user may; else the mandate stays.
    ///
    /// @param sectors those in which he accepts alone; empty: every sector
    public void change(User user, Role role, Money mandate, Set<Sector> sectors) {
        User before =
                workspace().users().stream().filter(each -> each.name().equals(user.name())).findFirst().orElse(user);
        boolean bounds = maySetMandateOf(user);
        var changed =
                new User(
                        user.name(),
                        role,
                        bounds ? mandate : before.mandate(),
                        bounds ? sectors : before.sectors(),
                        user.created());
        if (mayManage() && !changed.equals(before)) {
            keep(() -> workspace().changeUser(changed, casework.clock().instant()));
        }
    }

    /// Takes away a user's way in.
    public void remove(User user) {
        if (mayManage()) {
            keep(() -> workspace().removeUser(user.name(), casework.clock().instant()));
        }
    }

    private void keep(Runnable change) {
        try {
            change.run();
        } catch (StoreException e) {
            result.set(new Refused(e.problem()));
        }
        users.setAll(workspace().users());
    }

    /// Gives the signed-in user another passphrase.
    public void changePassphrase(String old, String fresh, String again) {
        Map<Field, Message> wrong = SignInViewModel.passphraseComplaints(fresh, again);
        if (!wrong.isEmpty()) {
            result.set(new Wrong(Act.CHANGE_PASSPHRASE, wrong));
            return;
        }
        attempt(
                Act.CHANGE_PASSPHRASE,
                () -> {
                    RecoveryCode code =
                            workspace()
                                    .changePassphrase(
                                            old.toCharArray(), fresh.toCharArray(), casework.clock().instant());
                    casework.onScreen(() -> sheet.accept(code));
                },
                Message.of("settings.users.passphraseChanged"));
    }

    private void attempt(Act act, Runnable work, Message done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background.execute(() -> {
            Result now = outcome(act, work, done);
            casework.onScreen(() -> {
                busy.set(false);
                users.setAll(workspace().users());
                result.set(now);
            });
        });
    }

    private static Result outcome(Act act, Runnable work, Message done) {
        try {
            work.run();
            return new Done(done);
        } catch (StoreException e) {
            return switch (e.problem()) {
                // the field NAME stands for the first of the form: here the passphrase in force
                case WRONG_PASSPHRASE -> new Wrong(act, Map.of(Field.NAME, Message.of("signin.passphrase.wrong")));
                case USER_EXISTS -> new Wrong(act, Map.of(Field.NAME, e.problem().what()));
                default -> new Refused(e.problem());
            };
        }
    }

    /// Everybody who can open the workspace.
    public ObservableList<User> users() {
        return usersToRead;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// The sectors to which an underwriter's mandate can be bound: those that are insured at all, and the doubt.
    public List<Sector> sectors() {
        var excluded = casework.catalog().forApplicationOn(casework.today()).acceptance().excludedSectors();
        return Stream.of(Sector.values())
                .filter(sector -> excluded.stream().noneMatch(none -> none.sector() == sector))
                .toList();
    }

    /// The roles there are.
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /// What is wrong with one field of a form, by the last act.
    public Optional<Message> complaint(Act act, Field field) {
        return result.get() instanceof Wrong(Act attempted, var complaints) && attempted == act
                ? Optional.ofNullable(complaints.get(field))
                : Optional.empty();
    }
}
