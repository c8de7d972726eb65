package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.ReserveLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is reserved, paid and open under each head, with its history, and a form to set a reserve.
final class ReservesCard extends Card {
    private static final int LONGEST = 200;

    private final Wording wording;
    private final DecisionViewModel model;
    private final VBox table = new VBox();
    private final FoldedForm folded;
    private final ChoiceField<CostHead> head;
    private final MoneyField amount;
    private final TextField reason;

    ReservesCard(Wording wording, DecisionViewModel model) {
        super(wording.text("settlement.reserves.title"));
        this.wording = wording;
        this.model = model;
        setId("settlement-reserves");
        head =
                new ChoiceField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("settlement.reserve.head"),
                        List.of(CostHead.values()),
                        model.moneyWords()::name);
        amount = new MoneyField(wording, LabelPlace.ABOVE, wording.text("settlement.reserve.amount"));
        reason = new TextField(wording, LabelPlace.ABOVE, wording.text("settlement.reserve.reason"), LONGEST);
        head.focusTarget().setId("settlement-reserve-head");
        amount.focusTarget().setId("settlement-reserve-amount");
        reason.focusTarget().setId("settlement-reserve-reason");
        var fields = new FieldGrid();
        List.of(head, amount, reason).forEach(fields::place);
        var record = new Button(wording.text("settlement.reserve.record"));
        record.getStyleClass().add("secondary");
        record.setId("settlement-reserve-record");
        record.setOnAction(_ -> set());
        var acts = new HBox(record);
        acts.getStyleClass().add("act-line");
        var form = new VBox(fields, acts);
        form.getStyleClass().add("settlement-form");
        folded = new FoldedForm(wording.text("settlement.reserve.new"), "settlement-reserve-new", form);
        table.getStyleClass().add("settlement-body");
        fill(List.of(table, folded));
    }

    void show(List<ReserveLine> lines, boolean mayChange) {
        folded.setVisible(mayChange);
        folded.setManaged(mayChange);
        if (lines.isEmpty()) {
            table.getChildren().setAll(new WrappedLabel(wording.text("settlement.reserves.nothing"), "quiet"));
            return;
        }
        var rows = new ArrayList<Node>();
        lines.forEach(line -> rows.add(row(line, mayChange)));
        table.getChildren().setAll(rows);
    }

    private Node row(ReserveLine line, boolean mayChange) {
        var name = new HBox(new WrappedLabel(line.name(), "strong"));
        name.getStyleClass().add("card-heading");
        if (mayChange && line.suggestedAmount().isPositive() && !line.suggested().equals(line.reserved())) {
            var take = new Hyperlink(wording.text("settlement.reserves.take"));
            take.getStyleClass().add("setting-reset");
            take.setAccessibleText(wording.text("settlement.reserves.take.of", line.name()));
            take.setId("settlement-reserve-take-" + line.head().caseName());
            take.setOnAction(_ -> {
                head.fill(new Entry.Valid<>(line.head()));
                amount.fill(new Entry.Valid<>(line.suggestedAmount()));
                folded.unfold();
                reason.focusTarget().requestFocus();
            });
            name.getChildren().add(take);
        }
        var figures =
                new FlowPane(
                        figure("settlement.reserves.suggested", line.suggested()),
                        figure("settlement.reserves.reserved", line.reserved()),
                        figure("settlement.reserves.paid", line.paid()),
                        figure("settlement.reserves.open", line.open()));
        figures.getStyleClass().add("settlement-figures");
        var row = new VBox(name, figures);
        row.getStyleClass().add("settlement-line");
        if (line.history().isEmpty()) {
            return row;
        }
        var more = new VBox();
        more.getStyleClass().add("settlement-working");
        line.history().forEach(step -> more.getChildren().add(new WrappedLabel(step, "small")));
        return new Unfolding(row, more, wording.text("settlement.reserves.history", line.name()));
    }

    private Node figure(String key, String amount) {
        var label = new Label(wording.text(key));
        label.getStyleClass().addAll("quiet", "small");
        var figure = new VBox(label, new Label(amount.isEmpty() ? "–" : amount));
        figure.getStyleClass().add("settlement-reserve-figure");
        return figure;
    }

    private void set() {
        head.object(missing(head.entry()));
        amount.object(missing(amount.entry()));
        reason.object(missing(reason.entry()));
        if (head.entry().answer().isEmpty() || amount.entry().answer().isEmpty() || reason.entry().answer().isEmpty()) {
            return;
        }
        boolean done =
                model.reserve(
                        head.entry().answer().get(), amount.entry().answer().get(), reason.entry().answer().get());
        if (!done) {
            amount.object(Optional.of(Message.of("settlement.reserve.belowPaid")));
            return;
        }
        head.fill(Entry.empty());
        amount.fill(Entry.empty());
        reason.fill(Entry.empty());
        folded.fold();
    }

    private static Optional<Message> missing(Entry<?> entry) {
        return entry instanceof Entry.Empty<?>
                ? Optional.of(Message.of("settlement.payment.missing"))
                : Optional.empty();
    }
}
