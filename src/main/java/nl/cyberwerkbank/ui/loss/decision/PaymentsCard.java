package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.PaymentLine;

import java.util.ArrayList;
import java.util.List;

/// The payments made, what is left, and the form of the next.
final class PaymentsCard extends Card {
    private final VBox table = new VBox();
    private final PaymentForm form;
    private final FoldedForm folded;

    PaymentsCard(Wording wording, DecisionViewModel model) {
        super(wording.text("settlement.payments.title"));
        setId("settlement-payments");
        this.form = new PaymentForm(wording, model, this::paid);
        this.folded = new FoldedForm(wording.text("settlement.payments.new"), "settlement-payment-new", form);
        refill();
        table.getStyleClass().add("settlement-body");
        fill(List.of(table, folded));
    }

    void show(List<PaymentLine> payments, String sum, boolean mayPay) {
        folded.setVisible(mayPay);
        folded.setManaged(mayPay);
        var rows = new ArrayList<Node>();
        payments.forEach(payment -> rows.add(row(payment)));
        rows.add(new WrappedLabel(sum, "quiet"));
        table.getChildren().setAll(rows);
    }

    private static Node row(PaymentLine payment) {
        var words =
                new VBox(
                        new WrappedLabel(payment.payee(), "strong"),
                        new WrappedLabel(
                                payment.paidOn() + " · " + payment.head() + " · " + payment.detail(),
                                "quiet",
                                "small"));
        var amount = new Label(payment.amount());
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, amount);
        row.getStyleClass().add("settlement-step");
        return row;
    }

    private void paid() {
        folded.fold();
    }

    void refill() {
        form.refill();
        if (form.isBegun()) {
            folded.unfold();
        }
    }
}
