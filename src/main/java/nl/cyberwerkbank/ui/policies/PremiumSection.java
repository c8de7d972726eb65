package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCoverResult;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.dossier.contract.YearBudget;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Payment;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Premium due and received, what late premium does to the cover today, and what is left of the sum insured in each
/// insurance year.
final class PremiumSection implements DeskSection {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final Standing standing;
    private final VBox root = new VBox();
    private final PremiumForms forms;

    PremiumSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        this.standing = desk.standing();
        root.getStyleClass().add("stage-cards");
        contract.premiums().stream()
                .sorted(Comparator.comparing(PremiumDue::dueOn).reversed())
                .forEach(due -> root.getChildren().add(card(due)));
        if (contract.premiums().isEmpty()) {
            root.getChildren().add(FactLines.banner(Sign.NEUTRAL, wording.text("policies.premium.none")));
        }
        root.getChildren().add(years());
        this.forms = new PremiumForms(host);
        root.getChildren().addAll(forms.roots());
    }

    private Node card(PremiumDue due) {
        var lines = new ArrayList<Node>();
        PremiumState state = PremiumState.of(due, standing, desk.today());
        lines.add(FactLines.banner(state.sign(), wording.text(state.message())));
        lines.add(FactLines.fact(wording.text("policies.premium.amount"), wording.money(due.amount())));
        for (Payment payment : due.payments()) {
            lines.add(
                    FactLines.removable(
                            wording.text(
                                    payment.accepted()
                                            ? "policies.premium.received"
                                            : "policies.premium.receivedNotAccepted",
                                    wording.date(payment.receivedOn()),
                                    wording.money(payment.amount())),
                            wording.text("policies.remove"),
                            () -> change(due, withoutPayment(due, payment))));
        }
        due.nonPaymentAnnouncedOn()
                .ifPresent(day ->
                        lines.add(
                                FactLines.removable(
                                        wording.text("policies.premium.announced", wording.date(day)),
                                        wording.text("policies.remove"),
                                        () -> change(due, due.withNonPaymentAnnouncedOn(Optional.empty())))));
        if (due.outstanding().isPositive() && !due.payments().isEmpty()) {
            lines.add(FactLines.fact(wording.text("policies.premium.outstanding"), wording.money(due.outstanding())));
        }
        if (due.payments().isEmpty() && due.nonPaymentAnnouncedOn().isEmpty()) {
            lines.add(
                    FactLines.removable(
                            wording.text("policies.premium.noPayments"),
                            wording.text("policies.premium.remove"),
                            () -> remove(due)));
        }
        return FactLines.card(
                wording.text("policies.premium.due", wording.date(due.dueOn())), lines.toArray(Node[]::new));
    }

    private static PremiumDue withoutPayment(PremiumDue due, Payment payment) {
        var left = new ArrayList<>(due.payments());
        left.remove(payment);
        return due.withPayments(left);
    }

    private void change(PremiumDue before, PremiumDue after) {
        desk.record(desk.draft("none"), now -> now.withPremiums(replaced(now, before, after)));
        host.recorded("policies.recorded.premium");
    }

    static List<PremiumDue> replaced(Contract contract, PremiumDue before, PremiumDue after) {
        return contract.premiums().stream().map(due -> due.equals(before) ? after : due).toList();
    }

    private void remove(PremiumDue due) {
        desk.record(
                desk.draft("none"),
                now -> now.withPremiums(now.premiums().stream().filter(other -> !other.equals(due)).toList()));
        host.recorded("policies.recorded.premium");
    }

    private Node years() {
        var lines = new ArrayList<Node>();
        lines.add(FactLines.note(wording.text("policies.years.note")));
        for (YearBudget year : standing.years(desk.today())) {
            var bar = new ProgressBar(year.share());
            bar.getStyleClass().add("year-bar");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setFocusTraversable(false);
            LocalDate last = year.year().endsOn().minusDays(1);
            String span = wording.text("policies.span", wording.date(year.year().startsOn()), wording.date(last));
            String left =
                    wording.text(
                            "policies.years.left",
                            wording.roundMoney(year.remaining()),
                            wording.roundMoney(year.sumInsured()));
            bar.setAccessibleText(span + ": " + left);
            lines.add(new VBox(FactLines.fact(span, left), bar));
        }
        return FactLines.card(wording.text("policies.years.title"), lines.toArray(Node[]::new));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public WhyModel why() {
        var findings = new ArrayList<Finding>();
        var oddities = new ArrayList<Message>();
        for (PremiumDue due : contract.premiums().reversed()) {
            var ruling = standing.premium(due, Optional.of(desk.today()));
            findings.addAll(ruling.findings());
            oddities.addAll(ruling.oddities());
        }
        return new RulingRows(wording).of(verdict(), findings, oddities.stream().distinct().toList());
    }

    private Verdict verdict() {
        return contract.premiums().stream()
                .map(due -> PremiumState.of(due, standing, desk.today()))
                .min(Comparator.comparing(PremiumState::sign))
                .map(state -> new Verdict(state.sign(), wording.text(state.title()), wording.text(state.message())))
                .orElseGet(() ->
                        new Verdict(
                                Sign.NEUTRAL,
                                wording.text("policies.why.premium.none"),
                                wording.text("policies.premium.none")));
    }

    @Override
    public boolean goTo(String field) {
        return forms.goTo(field);
    }

    /// How one premium stands on a day.
    ///
    /// @param sign what that means
    /// @param title message key of the state in a word or two
    /// @param message the state in a sentence
    record PremiumState(Sign sign, String title, Message message) {
        static PremiumState of(PremiumDue due, Standing standing, LocalDate today) {
            PremiumCoverResult now = standing.premium(due, Optional.of(today)).result();
            PremiumCoverResult whole = standing.premium(due, Optional.empty()).result();
            if (now.suspendedOnAssessmentDate().orElse(false)) {
                return now.coverRevivesOn()
                        .map(day -> of(Sign.FAILING, "suspended", "revivesOn", due.dueOn(), day))
                        .orElseGet(() ->
                                of(Sign.FAILING, "suspended", "suspended", due.dueOn(), now.lastTimelyPaymentDate()));
            }
            if (due.outstanding().isPositive()) {
                return of(Sign.OPEN, "running", "running", now.lastTimelyPaymentDate(), now.lastTimelyPaymentDate());
            }
            return whole.coverRevivesOn()
                    .map(day -> of(Sign.OPEN, "revived", "revived", due.dueOn(), day))
                    .orElseGet(() -> of(Sign.SATISFIED, "paid", "paid", now.lastTimelyPaymentDate(), due.dueOn()));
        }

        private static PremiumState of(Sign sign, String title, String message, LocalDate first, LocalDate second) {
            return new PremiumState(
                    sign,
                    "policies.premium.title." + title,
                    Message.of("policies.premium.state." + message, new Value.Day(first), new Value.Day(second)));
        }
    }
}
