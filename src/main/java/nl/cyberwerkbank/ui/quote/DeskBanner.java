package nl.cyberwerkbank.ui.quote;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.Optional;

/// What the desk said, and what can be done next: sign along, reply, send it on, take it back.
final class DeskBanner extends VBox {
    private static final int LONGEST_REPLY = 500;

    private final QuoteViewModel model;
    private final Label text = new Label();
    private final Button signAlong;
    private final Button withdraw;
    private final Button send;
    private final TextField reply;
    private final Button replyAct;
    private final HBox replyLine;

    /// @param send sends the dossier to the other side
    DeskBanner(Wording wording, QuoteViewModel model, Runnable send) {
        this.model = model;
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        signAlong = button(wording, "quote.answer.signAlong", model::signAlong);
        withdraw = button(wording, "quote.answer.withdraw", model::withdrawAnswer);
        this.send = button(wording, "quote.desk.send", send);
        reply = new TextField(wording, LabelPlace.ABOVE, wording.text("quote.reply"), LONGEST_REPLY);
        reply.setId("quote-reply");
        reply.focusTarget().setId("quote-reply-input");
        HBox.setHgrow(reply, Priority.ALWAYS);
        replyAct = button(wording, "quote.reply.give", this::reply);
        replyLine = new HBox(reply, replyAct);
        replyLine.getStyleClass().add("act-line");
        var acts = new FlowPane(signAlong, this.send, withdraw);
        acts.getStyleClass().add("desk-acts");
        getChildren().setAll(text, replyLine, acts);
        getStyleClass().addAll("banner", "desk-banner", "neutral");
    }

    private Button button(Wording wording, String key, Runnable act) {
        var button = new Button(wording.text(key));
        button.getStyleClass().add("secondary");
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> act.run());
        return button;
    }

    private void reply() {
        if (reply.entry().answer().isEmpty()) {
            reply.object(Optional.of(Message.of("quote.required")));
            reply.focusTarget().requestFocus();
            return;
        }
        model.reply(reply.entry().answer().get());
        reply.fill(Entry.empty());
    }

    void show(QuotePage.Desk now) {
        boolean there =
                switch (now) {
                    case QuotePage.Desk.NotAsked() -> false;
                    case QuotePage.Desk.Answered _ -> true;
                    case QuotePage.Desk.Waiting(var said) -> !model.isDesk() || said.contains("\n");
                };
        present(this, there);
        switch (now) {
            case QuotePage.Desk.NotAsked() -> {}
            case QuotePage.Desk.Waiting(var said) -> {
                text.setText(said);
                dress(Sign.OPEN);
                present(signAlong, false);
                present(withdraw, false);
                present(replyLine, false);
            }
            case QuotePage.Desk.Answered(var answer, var summary) -> {
                text.setText(summary);
                dress(
                        switch (answer.verdict()) {
                            case ACCEPTED -> answer.awaitsSecond() ? Sign.OPEN : Sign.SATISFIED;
                            case ASKED -> Sign.OPEN;
                            case DECLINED -> Sign.FAILING;
                        });
                present(signAlong, model.maySignAlong());
                present(withdraw, model.mayWithdraw());
                present(replyLine, answer.openQuestion().isPresent() && model.mayReply());
            }
        }
        present(send, there && model.maySend());
    }

    private void dress(Sign sign) {
        getStyleClass().setAll("banner", "desk-banner", sign.styleClass());
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
