package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Step;

import java.util.ArrayList;
import java.util.List;

/// The way from the covered items to the payment, as a receipt.
final class ReceiptCard extends Card {
    private final Wording wording;

    ReceiptCard(Wording wording) {
        super(wording.text("settlement.receipt.title"));
        this.wording = wording;
        setId("settlement-receipt");
    }

    void show(List<Step> steps, String payment) {
        present(!steps.isEmpty());
        var lines = new ArrayList<Node>();
        steps.forEach(step -> lines.add(ItemsCard.step(step)));
        var label = new Label(wording.text("settlement.receipt.payment"));
        var amount = new Label(payment);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.setId("settlement-payment");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var total = new HBox(label, gap, amount);
        total.getStyleClass().addAll("settlement-step", "total");
        lines.add(total);
        fill(lines);
    }
}
