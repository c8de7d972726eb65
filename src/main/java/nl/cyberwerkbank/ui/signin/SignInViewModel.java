package nl.cyberwerkbank.ui.signin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Passphrase;
import nl.cyberwerkbank.store.RecoveryCode;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens a workspace, or sets one up where there is none.
public final class SignInViewModel {
    /// The longest name of a user.
    static final int LONGEST_NAME = 100;

    private final Path folder;
    private final InstantSource clock;
    private final Executor background;
    private final Executor onScreen;
    private final Consumer<Workspace> opened;
    private final ReadOnlyObjectWrapper<Door> door = new ReadOnlyObjectWrapper<>(this, "door");
    private final ReadOnlyObjectWrapper<Map<Field, Message>> complaints =
            new ReadOnlyObjectWrapper<>(this, "complaints", Map.of());
    private final ReadOnlyObjectWrapper<Optional<StoreProblem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private volatile Optional<RecoveryCode> fresh = Optional.empty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<Optional<Workspace>> readOnly =
            new ReadOnlyObjectWrapper<>(this, "readOnly", Optional.empty());

    /// What is asked.
    public sealed interface Door {
        /// Nothing has been set up yet: name, role and a passphrase to choose.
        record FirstStart() implements Door {}

        /// The passphrase of one of these users.
        record KnownUsers(List<User> users) implements Door {
            public KnownUsers {
                users = List.copyOf(users);
            }
        }

        /// The passphrase of one of these users is lost: the code of his recovery sheet, and a new passphrase.
        record PassphraseLost(List<User> users) implements Door {
            public PassphraseLost {
                users = List.copyOf(users);
            }
        }

        /// The files cannot be opened by anybody as they are.
        record Shut(StoreProblem problem) implements Door {}
    }

    /// What can be wrong with what was typed.
    public enum Field {
        NAME,
        CODE,
        PASSPHRASE,
        AGAIN
    }

    /// @param folder where the workspace is or will be
    /// @param background works out the key, which takes about a second
    /// @param onScreen brings the answer back to the JavaFX thread
    /// @param opened gets the workspace
    public SignInViewModel(
            Path folder, InstantSource clock, Executor background, Executor onScreen, Consumer<Workspace> opened) {
        this.folder = folder;
        this.clock = clock;
        this.background = background;
        this.onScreen = onScreen;
        this.opened = opened;
        look();
    }

    /// Looks at the folder again, as after a back-up was put back.
    public void look() {
        problem.set(Optional.empty());
        door.set(lookAtFolder());
    }

    private Door lookAtFolder() {
        if (!Workspace.exists(folder)) {
            return new Door.FirstStart();
        }
        try {
            return new Door.KnownUsers(Workspace.usersOf(folder));
        } catch (StoreException e) {
            return new Door.Shut(e.problem());
        }
    }

    /// Sets up a workspace, unless something typed is not right yet.
    public void create(String name, Role role, String passphrase, String again) {
        var wrong = new EnumMap<Field, Message>(Field.class);
        nameComplaint(name).ifPresent(message -> wrong.put(Field.NAME, message));
        wrong.putAll(passphraseComplaints(passphrase, again));
        complaints.set(Map.copyOf(wrong));
        if (wrong.isEmpty()) {
            var user = new User(name.strip(), role, Money.zero(CurrencyUnit.EUR), clock.instant());
            attempt(() -> created(user, passphrase));
        }
    }

    private Workspace created(User user, String passphrase) {
        Workspace workspace = Workspace.create(folder, user, passphrase.toCharArray());
        fresh = Optional.of(workspace.firstRecoveryCode(clock.instant()));
        return workspace;
    }

    /// Asks for the code of the recovery sheet instead of the passphrase, or for the passphrase again.
    public void turn() {
        complaints.set(Map.of());
        problem.set(Optional.empty());
        switch (door.get()) {
            case Door.KnownUsers(List<User> users) -> door.set(new Door.PassphraseLost(users));
            case Door.PassphraseLost(List<User> users) -> door.set(new Door.KnownUsers(users));
            case Door.FirstStart _, Door.Shut _ -> {}
        }
    }

    /// Opens the workspace by a recovery code and gives the user a new passphrase, unless something typed is not right
    /// yet.
    public void recover(String userName, String typedCode, String passphrase, String again) {
        var wrong = new EnumMap<Field, Message>(Field.class);
        codeComplaint(typedCode).ifPresent(message -> wrong.put(Field.CODE, message));
        wrong.putAll(passphraseComplaints(passphrase, again));
        complaints.set(Map.copyOf(wrong));
        if (wrong.isEmpty()) {
            RecoveryCode code = RecoveryCode.of(typedCode).orElseThrow();
            attempt(() -> recovered(userName, code, passphrase));
        }
    }

    private Workspace recovered(String userName, RecoveryCode code, String passphrase) {
        Workspace workspace = Workspace.recover(folder, userName, code);
        try {
            fresh = Optional.of(workspace.renewPassphrase(passphrase.toCharArray(), clock.instant()));
            return workspace;
        } catch (StoreException e) {
            workspace.close();
            throw e;
        }
    }

    /// What is wrong with a code as it was typed.
    static Optional<Message> codeComplaint(String typed) {
        return switch (RecoveryCode.read(typed)) {
            case RecoveryCode.Reading.Code _ -> Optional.empty();
            case RecoveryCode.Reading.Incomplete(int characters) ->
                    Optional.of(Message.of("signin.code.incomplete", count(characters)));
            case RecoveryCode.Reading.Mistyped(int group) ->
                    Optional.of(Message.of("signin.code.mistyped", count(group)));
        };
    }

    /// The code of a recovery sheet that is to be printed: after setting up, and after a new passphrase.
    public Optional<RecoveryCode> freshCode() {
        return fresh;
    }

    /// Opens the workspace as this user.
    public void open(String userName, String passphrase) {
        complaints.set(
                passphrase.isEmpty() ? Map.of(Field.PASSPHRASE, Message.of("signin.passphrase.empty")) : Map.of());
        if (!passphrase.isEmpty()) {
            attempt(() -> Workspace.open(folder, userName, passphrase.toCharArray()));
        }
    }

    private void attempt(Supplier<Workspace> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(Optional.empty());
        background.execute(() -> {
            try {
                Workspace workspace = opening.get();
                onScreen.execute(() -> succeed(workspace));
            } catch (StoreException e) {
                onScreen.execute(() -> fail(e.problem()));
            } catch (RuntimeException e) {
                onScreen.execute(() -> busy.set(false));
                throw e;
            }
        });
    }

    private void succeed(Workspace workspace) {
        busy.set(false);
        if (workspace.access() == Access.READ_ONLY) {
            readOnly.set(Optional.of(workspace));
            problem.set(Optional.of(StoreProblem.OPENED_ELSEWHERE));
        } else {
            opened.accept(workspace);
        }
    }

    private void fail(StoreProblem met) {
        busy.set(false);
        if (met == StoreProblem.WRONG_PASSPHRASE) {
            complaints.set(Map.of(Field.PASSPHRASE, Message.of("signin.passphrase.wrong")));
        } else if (met == StoreProblem.WRONG_RECOVERY_CODE) {
            complaints.set(Map.of(Field.CODE, met.what()));
        } else {
            problem.set(Optional.of(met));
        }
    }

    /// Goes on in a window that can only read, because another one has the workspace open.
    public void goOnReading() {
        readOnly.get().ifPresent(opened);
        readOnly.set(Optional.empty());
    }

    /// Lets go of what was opened for reading, to try again.
    public void tryAgain() {
        readOnly.get().ifPresent(Workspace::close);
        readOnly.set(Optional.empty());
        look();
    }

    /// What is wrong with a user's name.
    public static Optional<Message> nameComplaint(String name) {
        if (name.isBlank()) {
            return Optional.of(Message.of("signin.name.empty"));
        }
        boolean unfit = name.strip().length() > LONGEST_NAME || name.strip().chars().anyMatch(Character::isISOControl);
        return unfit ? Optional.of(Message.of("signin.name.unfit", count(LONGEST_NAME))) : Optional.empty();
    }

    /// What is wrong with a passphrase that is being chosen.
    public static Map<Field, Message> passphraseComplaints(String passphrase, String again) {
        if (!Passphrase.isLongEnough(passphrase.toCharArray())) {
            return Map.of(Field.PASSPHRASE, Message.of("signin.passphrase.tooShort", count(Passphrase.MINIMUM_LENGTH)));
        }
        return passphrase.equals(again) ? Map.of() : Map.of(Field.AGAIN, Message.of("signin.again.different"));
    }

    private static Value count(int number) {
        return new Value.Count(BigInteger.valueOf(number));
    }

    public ReadOnlyObjectProperty<Door> doorProperty() {
        return door.getReadOnlyProperty();
    }

    /// What is wrong with what was typed, by field; told when the user submits.
    public ReadOnlyObjectProperty<Map<Field, Message>> complaintsProperty() {
        return complaints.getReadOnlyProperty();
    }

    /// What went wrong with the files, where something did.
    public ReadOnlyObjectProperty<Optional<StoreProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// A workspace that could be opened for reading only.
    public ReadOnlyObjectProperty<Optional<Workspace>> readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /// Whether a key is being worked out.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
