package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.PassphraseField;

import java.util.List;
import java.util.Optional;

/// Where the second person signs with his own passphrase. Laid over the window; Escape leaves everything as it is.
final class ApprovalSheet extends VBox {
    private final DecisionViewModel model;
    private final Runnable close;
    private final Runnable done;
    private final ChoiceField<User> second;
    private final PassphraseField passphrase;
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Button act;
    private final Button keep;

    /// @param reason why a second person must agree
    /// @param close takes the sheet away
    /// @param done told when it is decided
    ApprovalSheet(Wording wording, DecisionViewModel model, String reason, Runnable close, Runnable done) {
        this.model = model;
        this.close = close;
        this.done = done;
        List<User> people = model.approvers();
        getStyleClass().addAll("sheet", "question");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("settlement-approval");
        var heading = new Label(wording.text("settlement.approve.title"));
        heading.getStyleClass().add("card-title");
        second =
                new ChoiceField<>(
                        wording, LabelPlace.ABOVE, wording.text("settlement.approve.second"), people, User::name);
        second.focusTarget().setId("settlement-approval-second");
        passphrase = new PassphraseField(wording, wording.text("settlement.approve.passphrase"));
        passphrase.input().setId("settlement-approval-passphrase");
        progress.getStyleClass().add("small-progress");
        progress.setVisible(false);
        keep = new Button(wording.text("settlement.decide.keep"));
        keep.getStyleClass().add("secondary");
        keep.setCancelButton(true);
        keep.setOnAction(_ -> close.run());
        act = new Button(wording.text("settlement.approve.act"));
        act.getStyleClass().add("primary");
        act.setId("settlement-approval-act");
        act.setDefaultButton(true);
        act.setOnAction(_ -> approve());
        var acts = new HBox(progress, keep, act);
        acts.getStyleClass().addAll("act-line", "question-acts");
        getChildren().setAll(heading, new WrappedLabel(reason));
        if (people.isEmpty()) {
            getChildren().add(new WrappedLabel(wording.text("settlement.approve.nobody"), "open"));
            act.setDisable(true);
        } else {
            if (people.size() == 1) {
                second.fill(new Entry.Valid<>(people.getFirst()));
            }
            getChildren().addAll(second, passphrase);
        }
        getChildren().add(acts);
    }

    private void approve() {
        if (second.entry().answer().isEmpty()) {
            second.object(Optional.of(Message.of("settlement.payment.missing")));
            return;
        }
        busy(true);
        model.approve(
                second.entry().answer().get(),
                passphrase.text(),
                () -> {
                    close.run();
                    done.run();
                },
                this::refused);
    }

    private void refused(StoreProblem problem) {
        busy(false);
        passphrase.complain(Optional.of(problem.what()));
        passphrase.input().requestFocus();
    }

    private void busy(boolean working) {
        progress.setVisible(working);
        act.setDisable(working);
    }

    /// The focus goes to the passphrase where it is clear who signs.
    @Override
    public void requestFocus() {
        if (act.isDisabled()) {
            keep.requestFocus();
        } else if (second.entry().answer().isPresent()) {
            passphrase.input().requestFocus();
        } else {
            second.focusTarget().requestFocus();
        }
    }
}
