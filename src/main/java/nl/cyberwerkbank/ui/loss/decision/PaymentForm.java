package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.loss.LossPayment.SanctionsCheck;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Paying;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The form of one payment. What is typed is kept until the payment is recorded.
final class PaymentForm extends VBox {
    private static final String DRAFT = Deciding.DRAFT + "payment.";
    private static final int LONGEST = 120;

    private final Wording wording;
    private final DecisionViewModel model;
    private final FieldGrid grid = new FieldGrid();
    private final VBox objections = new VBox();
    private final Map<String, TextEntryField<?>> fields = new LinkedHashMap<>();
    private final ChoiceField<CostHead> head;
    private final MoneyField amount;
    private final TextField payee;
    private final TextField iban;
    private final DateField paidOn;
    private final TextField list;
    private final DateField checkedOn;
    private final TextField reason;
    private final Runnable paid;
    private boolean filling;

    /// @param paid told when a payment was recorded
    PaymentForm(Wording wording, DecisionViewModel model, Runnable paid) {
        this.wording = wording;
        this.paid = paid;
        this.model = model;
        getStyleClass().add("settlement-form");
        head =
                place(
                        "head",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                label("head"),
                                List.of(CostHead.values()),
                                model.moneyWords()::name));
        amount = place("amount", new MoneyField(wording, LabelPlace.ABOVE, label("amount")));
        payee = place("payee", new TextField(wording, LabelPlace.ABOVE, label("payee"), LONGEST));
        iban = place("iban", new TextField(wording, LabelPlace.ABOVE, label("iban"), LONGEST));
        paidOn = place("paidOn", new DateField(wording, LabelPlace.ABOVE, label("paidOn")));
        reason = place("reason", new TextField(wording, LabelPlace.ABOVE, label("reason"), LONGEST));
        list = place("list", new TextField(wording, LabelPlace.ABOVE, label("list"), LONGEST));
        checkedOn = place("checkedOn", new DateField(wording, LabelPlace.ABOVE, label("checkedOn")));
        var pay = new Button(wording.text("settlement.payment.act"));
        pay.getStyleClass().add("secondary");
        pay.setId("settlement-pay");
        pay.setOnAction(_ -> pay());
        var acts = new HBox(pay);
        acts.getStyleClass().add("act-line");
        objections.getStyleClass().add("open-points");
        getChildren().setAll(grid, objections, acts);
        refill();
    }

    private String label(String name) {
        return wording.text("settlement.payment.field." + name);
    }

    private <T extends TextEntryField<?>> T place(String name, T field) {
        field.focusTarget().setId("settlement-payment-" + name);
        fields.put(name, field);
        input(field)
                .textProperty()
                .addListener((_, _, text) -> {
                    if (!filling) {
                        field.object(Optional.empty());
                        objections.getChildren().clear();
                        model.type(DRAFT + name, text);
                    }
                });
        return grid.place(field);
    }

    private static TextInputControl input(TextEntryField<?> field) {
        return (TextInputControl) field.focusTarget();
    }

    /// Fills every field with what is kept.
    void refill() {
        filling = true;
        fields.forEach((name, field) -> {
            String kept = model.draft(DRAFT + name);
            if (!input(field).getText().equals(kept)) {
                field.fillTyped(kept);
            }
        });
        filling = false;
    }

    /// Whether something was typed that is not recorded yet.
    boolean isBegun() {
        return fields.keySet().stream().anyMatch(name -> !model.draft(DRAFT + name).isEmpty());
    }

    private void pay() {
        List.of(head, amount, payee, paidOn, list, checkedOn).forEach(field -> field.object(missing(field.entry())));
        iban.object(
                iban.entry()
                        .answer()
                        .filter(typed -> !Identifiers.isIban(typed))
                        .map(_ -> Message.of("settlement.payment.iban")));
        boolean complete = fields.values().stream().allMatch(field -> field.messageText().isEmpty());
        if (!complete) {
            fields.values().stream()
                    .filter(field -> !field.messageText().isEmpty())
                    .findFirst()
                    .ifPresent(field -> field.focusTarget().requestFocus());
            return;
        }
        LossPayment payment = payment();
        var against = new ArrayList<>(model.objections(payment));
        objections.getChildren().setAll(against.stream().map(this::objection).toList());
        if (against.isEmpty()) {
            model.pay(payment);
            fields.forEach((name, _) -> model.type(DRAFT + name, ""));
            refill();
            paid.run();
            model.host()
                    .workplace()
                    .tell(
                            new Notice(
                                    Sign.SATISFIED,
                                    wording.text("settlement.payment.done", wording.money(payment.amount()))));
        }
    }

    private HBox objection(Paying.Objection objection) {
        var line =
                new HBox(
                        new Icon(Sign.FAILING.ikon()),
                        new WrappedLabel(wording.text("settlement.payment.objection." + objection.caseName())));
        line.getStyleClass().addAll("open-point", Sign.FAILING.styleClass());
        return line;
    }

    private LossPayment payment() {
        var user = model.desk().workspace().user().name();
        LocalDate checked = checkedOn.entry().answer().orElseThrow();
        return new LossPayment(
                head.entry().answer().orElseThrow(),
                amount.entry().answer().orElseThrow(),
                payee.entry().answer().orElseThrow(),
                iban.entry().answer().orElse(""),
                paidOn.entry().answer().orElseThrow(),
                model.insuranceYear(),
                reason.entry().answer().orElse(""),
                new SanctionsCheck(list.entry().answer().orElseThrow(), user, checked),
                user,
                model.signature().at());
    }

    private static Optional<Message> missing(Entry<?> entry) {
        return entry instanceof Entry.Empty<?>
                ? Optional.of(Message.of("settlement.payment.missing"))
                : Optional.empty();
    }
}
