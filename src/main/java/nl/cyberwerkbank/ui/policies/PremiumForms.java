package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;

import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.YesNoField;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three small forms of premium: a payment received, a message that it will not be paid, and a premium that falls
/// due.
final class PremiumForms {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final List<Node> roots = new ArrayList<>();
    private final List<DeskForm> forms = new ArrayList<>();

    PremiumForms(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        if (!contract.premiums().isEmpty()) {
            payment();
            announcement();
        }
        due();
    }

    List<Node> roots() {
        return roots;
    }

    private DeskForm form(String id, String titleKey) {
        var form = new DeskForm(wording, desk.draft(id), id);
        form.card(titleKey);
        forms.add(form);
        roots.add(form);
        return form;
    }

    private ChoiceField<PremiumDue> whichDue(DeskForm form, String name) {
        List<PremiumDue> dues = contract.premiums().reversed();
        Optional<PremiumDue> first =
                contract.premiums().stream()
                        .filter(due -> due.outstanding().isPositive())
                        .findFirst()
                        .or(() -> dues.stream().findFirst());
        return form.choice(name, dues, due -> wording.date(due.dueOn()), due -> due.dueOn().toString(), first);
    }

    private void payment() {
        DeskForm form = form("payment", "policies.premium.payment.title");
        var due = whichDue(form, "paymentFor");
        DateField on = form.date("payments.receivedOn", Optional.empty());
        MoneyField amount =
                form.money(
                        "payments.amount", due.entry().answer().map(PremiumDue::outstanding).filter(Money::isPositive));
        YesNoField accepted = form.yesNo("payments.accepted", Optional.of(true));
        form.act(
                "policies.premium.payment.record",
                () -> {
                    PremiumDue before = due.entry().answer().orElseThrow();
                    var payment =
                            new Payment(
                                    on.entry().answer().orElseThrow(),
                                    amount.entry().answer().orElseThrow(),
                                    accepted.entry().answer().orElseThrow());
                    record(form, before, before.withPayment(payment));
                });
        form.onTyped(() -> {
            on.object(future(on));
            amount.object(amount.entry().answer().filter(Money::isZero).map(_ -> Message.of("policies.wrong.nothing")));
        });
    }

    private void announcement() {
        DeskForm form = form("announcement", "policies.premium.announcement.title");
        form.note("policies.premium.announcement.note");
        var due = whichDue(form, "announcementFor");
        DateField on = form.date("nonPaymentAnnouncedOn", Optional.empty());
        form.act(
                "policies.premium.announcement.record",
                () -> {
                    PremiumDue before = due.entry().answer().orElseThrow();
                    record(form, before, before.withNonPaymentAnnouncedOn(on.entry().answer()));
                });
        form.onTyped(() -> on.object(future(on)));
    }

    private void due() {
        DeskForm form = form("due", "policies.premium.add.title");
        form.note("policies.premium.add.note");
        DateField on = form.date("due.dueOn", Optional.of(next()));
        MoneyField amount =
                form.money(
                        "due.amount", contract.premiums().stream().map(PremiumDue::amount).reduce((_, last) -> last));
        form.act(
                "policies.premium.add.record",
                () -> {
                    var all = new ArrayList<>(contract.premiums());
                    all.add(
                            new PremiumDue(
                                    on.entry().answer().orElseThrow(),
                                    amount.entry().answer().orElseThrow(),
                                    List.of(),
                                    Optional.empty()));
                    desk.record(form.draft(), now -> now.withPremiums(all));
                    host.recorded("policies.recorded.premium");
                });
        form.onTyped(() -> on.object(on.entry().answer().flatMap(this::wrongDue)));
    }

    private Optional<Message> wrongDue(LocalDate day) {
        if (contract.premiums().stream().anyMatch(due -> due.dueOn().equals(day))) {
            return Optional.of(Message.of("policies.wrong.dueTwice"));
        }
        return day.isBefore(contract.inceptionDate())
                ? Optional.of(Message.of("policies.wrong.beforeInception"))
                : Optional.empty();
    }

    /// The premium due date after the last one that is known.
    private LocalDate next() {
        return contract.premiums().isEmpty()
                ? contract.premiumDueOn()
                : contract.premiums().getLast().dueOn().plusYears(1);
    }

    private Optional<Message> future(DateField field) {
        return field.entry()
                .answer()
                .filter(day -> day.isAfter(desk.today()))
                .map(_ -> Message.of("policies.wrong.future"));
    }

    private void record(DeskForm form, PremiumDue before, PremiumDue after) {
        desk.record(form.draft(), now -> now.withPremiums(PremiumSection.replaced(now, before, after)));
        host.recorded("policies.recorded.premium");
    }

    boolean goTo(String field) {
        String name =
                switch (field) {
                    case "premiumDueOn" -> "paymentFor";
                    case "policyEndedOn" -> "payments.receivedOn";
                    default -> field;
                };
        return forms.stream().anyMatch(form -> form.goTo(name));
    }
}
