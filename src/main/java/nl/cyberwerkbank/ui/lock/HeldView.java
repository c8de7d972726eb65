package nl.cyberwerkbank.ui.lock;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.field.PassphraseField;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Hides a workbench whose last changes could not be saved: it stays open behind this, so that nothing typed is lost,
/// and the passphrase leads back to it as it was.
public final class HeldView extends StackPane {
    private final Workspace workspace;
    private final Executor background;
    private final Runnable back;
    private final PassphraseField passphrase;
    private final Button act;

    /// @param problem why it could not be saved
    /// @param background works out the key
    /// @param back shows the workbench again
    public HeldView(Workspace workspace, StoreProblem problem, Wording wording, Executor background, Runnable back) {
        this.workspace = workspace;
        this.background = background;
        this.back = back;
        getStyleClass().add("sign-in-page");
        var title = new Label(wording.text("privacy.held.title"));
        title.getStyleClass().add("page-title");
        var what = new Label(wording.text(problem.what()) + " " + wording.text("privacy.held.text"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        passphrase = new PassphraseField(wording, wording.text("signin.passphrase"));
        passphrase.input().setId("held-passphrase");
        passphrase.input().setOnAction(_ -> open());
        act = new Button(wording.text("signin.return.act"));
        act.getStyleClass().add("primary");
        act.setId("held-act");
        act.setOnAction(_ -> open());
        var acts = new HBox(act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        var card = new VBox(title, what, passphrase, acts);
        card.getStyleClass().addAll("card", "sign-in");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    private void open() {
        char[] typed = passphrase.text().toCharArray();
        act.setDisable(true);
        background.execute(() -> {
            Optional<Message> wrong = Optional.empty();
            try {
                workspace.confirm(workspace.user().name(), typed);
            } catch (StoreException _) {
                wrong = Optional.of(Message.of("signin.passphrase.wrong"));
            } finally {
                Arrays.fill(typed, '\0');
            }
            Optional<Message> complaint = wrong;
            Platform.runLater(() -> told(complaint));
        });
    }

    private void told(Optional<Message> complaint) {
        act.setDisable(false);
        passphrase.complain(complaint);
        if (complaint.isEmpty()) {
            back.run();
        } else {
            passphrase.input().requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        passphrase.input().requestFocus();
    }
}
