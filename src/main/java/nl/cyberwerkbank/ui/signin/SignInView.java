package nl.cyberwerkbank.ui.signin;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Passphrase;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.PassphraseField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Door;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Field;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The question for the passphrase, or at the first start for a new one.
public final class SignInView {
    private static final int LONGEST_CODE = 60;

    private final SignInViewModel model;
    private final Wording wording;
    private final String folder;
    private final Runnable restore;
    private final SignInFrame frame;
    private final TextField name;
    private final ToggleGroup roles = new ToggleGroup();
    private final ToggleGroup users = new ToggleGroup();
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final Label strength = new Label();
    private final TextField code;
    private final Hyperlink turn = new Hyperlink();

    /// @param folder where the workspace is or will be, as shown
    /// @param restore goes to the back-ups
    public SignInView(SignInViewModel model, Wording wording, String folder, Runnable restore) {
        this.model = model;
        this.wording = wording;
        this.folder = folder;
        this.restore = restore;
        this.name = new TextField(wording, LabelPlace.ABOVE, wording.text("signin.name"), SignInViewModel.LONGEST_NAME);
        this.passphrase = new PassphraseField(wording, wording.text("signin.passphrase"));
        this.again = new PassphraseField(wording, wording.text("signin.again"));
        this.code = new TextField(wording, LabelPlace.ABOVE, wording.text("signin.code"), LONGEST_CODE);
        this.frame = new SignInFrame(wording);
        initialize();
    }

    private void initialize() {
        name.focusTarget().setId("signin-name");
        passphrase.input().setId("signin-passphrase");
        again.input().setId("signin-again");
        code.focusTarget().setId("signin-code");
        frame.backups.setOnAction(_ -> restore.run());
        turn.setId("signin-turn");
        turn.setOnAction(_ -> {
            model.turn();
            passphrase.clear();
            again.clear();
            begin();
        });
        frame.place.setText(wording.text("signin.place", folder));
        passphrase.textProperty().addListener((o, was, now) -> showStrength());
        model.doorProperty().addListener((o, was, now) -> showDoor());
        model.problemProperty().addListener((o, was, now) -> showProblem());
        model.complaintsProperty().addListener((o, was, now) -> showComplaints(now));
        model.busyProperty().addListener((o, was, now) -> showBusy());
        showDoor();
        showBusy();
    }

    private void showDoor() {
        boolean fresh = model.doorProperty().get() instanceof Door.PassphraseLost;
        passphrase.name(wording.text(fresh ? "settings.users.passphrase.new" : "signin.passphrase"));
        switch (model.doorProperty().get()) {
            case Door.FirstStart() -> {
                say("signin.first.title", "signin.first.text");
                passphrase.input().setPromptText(wording.text("signin.passphrase.prompt", Passphrase.MINIMUM_LENGTH));
                frame.fields.getChildren().setAll(name, roleChoice(), passphrase, strength, again, warning());
                showAct("signin.first.act", this::create);
                showStrength();
            }
            case Door.KnownUsers(List<User> known) -> {
                say("signin.return.title", "signin.return.text");
                turn.setText(wording.text("signin.lost"));
                passphrase.input().setPromptText("");
                frame.fields.getChildren().setAll(userChoice(known), passphrase, turn);
                showAct("signin.return.act", this::open);
            }
            case Door.PassphraseLost(List<User> known) -> {
                say("signin.lost.title", "signin.lost.text");
                turn.setText(wording.text("signin.lost.back"));
                passphrase.input().setPromptText(wording.text("signin.passphrase.prompt", Passphrase.MINIMUM_LENGTH));
                frame.fields.getChildren().setAll(userChoice(known), code, passphrase, strength, again, turn);
                showAct("signin.lost.act", this::recover);
                showStrength();
            }
            case Door.Shut(var _) -> {
                say("signin.shut.title", "signin.shut.text");
                frame.fields.getChildren().clear();
                showAct("signin.shut.act", model::look);
            }
        }
        showProblem();
    }

    private void say(String titleKey, String textKey) {
        frame.title.setText(wording.text(titleKey));
        frame.text.setText(wording.text(textKey));
    }

    private void showAct(String key, Runnable does) {
        frame.act.setText(wording.text(key));
        frame.act.setOnAction(click -> does.run());
        frame.other.setVisible(false);
        frame.other.setManaged(false);
    }

    private Node roleChoice() {
        var choices = new FlowPane();
        choices.getStyleClass().add("choices");
        roles.getToggles().clear();
        for (Role role : Role.values()) {
            var button = new RadioButton(wording.text("role." + role.code()));
            button.setId("signin-role-" + role.code());
            button.setUserData(role);
            button.setToggleGroup(roles);
            choices.getChildren().add(button);
        }
        roles.selectToggle(roles.getToggles().getFirst());
        return labelled("signin.role", choices);
    }

    private Node userChoice(List<User> known) {
        var choices = new FlowPane();
        choices.getStyleClass().add("choices");
        users.getToggles().clear();
        for (User user : known) {
            var button = new RadioButton(user.name());
            button.setUserData(user.name());
            button.setToggleGroup(users);
            choices.getChildren().add(button);
        }
        users.selectToggle(users.getToggles().getFirst());
        if (known.size() > 1) {
            return labelled("signin.user", choices);
        }
        var only = new Label(known.getFirst().name());
        only.getStyleClass().add("strong");
        return labelled("signin.user", only);
    }

    private Node labelled(String key, Node control) {
        var label = new Label(wording.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        var both = new VBox(label, control);
        both.getStyleClass().add("form-field");
        both.setSpacing(4);
        return both;
    }

    private Node warning() {
        var words = new Label(wording.text("signin.warning"));
        words.setWrapText(true);
        words.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        var box = new VBox(words);
        box.getStyleClass().addAll("verdict", "open");
        return box;
    }

    private void showStrength() {
        var judged = PassphraseStrength.of(passphrase.text());
        strength.setText(wording.text(judged.key()));
        strength.getStyleClass()
                .setAll("label", "small", judged == PassphraseStrength.NONE ? "quiet" : judged.sign().styleClass());
    }

    private void create() {
        name.check();
        model.create(
                name.entry().answer().orElse(""),
                (Role) roles.getSelectedToggle().getUserData(),
                passphrase.text(),
                again.text());
    }

    private void open() {
        model.open((String) users.getSelectedToggle().getUserData(), passphrase.text());
    }

    private void recover() {
        code.check();
        model.recover(
                (String) users.getSelectedToggle().getUserData(),
                code.entry().answer().orElse(""),
                passphrase.text(),
                again.text());
    }

    private void showComplaints(Map<Field, Message> now) {
        code.object(Optional.ofNullable(now.get(Field.CODE)));
        name.object(Optional.ofNullable(now.get(Field.NAME)));
        passphrase.complain(Optional.ofNullable(now.get(Field.PASSPHRASE)));
        again.complain(Optional.ofNullable(now.get(Field.AGAIN)));
        if (now.containsKey(Field.NAME)) {
            name.focusTarget().requestFocus();
        } else if (now.containsKey(Field.CODE)) {
            code.focusTarget().requestFocus();
        } else if (now.containsKey(Field.PASSPHRASE)) {
            passphrase.input().requestFocus();
            passphrase.input().selectAll();
        } else if (now.containsKey(Field.AGAIN)) {
            again.input().requestFocus();
            again.input().selectAll();
        }
    }

    private void showProblem() {
        Optional<StoreProblem> problem =
                model.doorProperty().get() instanceof Door.Shut(StoreProblem shut)
                        ? Optional.of(shut)
                        : model.problemProperty().get();
        frame.trouble.setVisible(problem.isPresent());
        frame.trouble.setManaged(problem.isPresent());
        problem.ifPresent(met -> {
            frame.what.setText(wording.text(met.what()));
            frame.safe.setText(wording.text(met.safe()));
            frame.todo.setText(wording.text(met.todo()));
        });
        if (model.readOnlyProperty().get().isPresent()) {
            frame.fields.getChildren().clear();
            showAct("signin.readOnly.act", model::goOnReading);
            frame.other.setText(wording.text("signin.readOnly.again"));
            frame.other.setOnAction(click -> model.tryAgain());
            frame.other.setVisible(true);
            frame.other.setManaged(true);
        }
    }

    private void showBusy() {
        boolean busy = model.busyProperty().get();
        frame.progress.setVisible(busy);
        frame.progress.setManaged(busy);
        frame.working.setVisible(busy);
        frame.working.setManaged(busy);
        frame.act.setDisable(busy);
        frame.backups.setDisable(busy);
        frame.fields.setDisable(busy);
    }

    /// Puts the focus where the user begins to type.
    public void begin() {
        if (model.doorProperty().get() instanceof Door.FirstStart) {
            name.focusTarget().requestFocus();
        } else if (model.doorProperty().get() instanceof Door.PassphraseLost) {
            code.focusTarget().requestFocus();
        } else {
            passphrase.input().requestFocus();
        }
    }

    /// Fills in a name, as when only the language changed.
    void refill(String typedName) {
        if (!typedName.isBlank()) {
            name.fill(new Entry.Valid<>(typedName));
        }
    }

    String typedName() {
        return name.entry().answer().orElse("");
    }

    public Parent root() {
        return frame.root();
    }
}
