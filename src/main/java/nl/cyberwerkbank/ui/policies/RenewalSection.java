package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Endorsement;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The renewal: asks only what can have changed. It moves the end date, makes the next premium due, and where the sum
/// or the premium changed, an endorsement.
final class RenewalSection implements DeskSection {
    /// What the calendar says of a renewal.
    private static final Set<String> RULES =
            Set.of("calendarLastNotice", "calendarRenewal", "calendarNewTerms", "calendarLastRefusal");

    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final Schedule before;
    private final VBox root = new VBox();
    private final DeskForm form;
    private final Node actions;
    private final DateField newEnd;
    private final MoneyField turnover;
    private final MoneyField sum;
    private final MoneyField premium;
    private final MoneyField due;

    RenewalSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        this.before = contract.scheduleOn(contract.endDate());
        this.form = new DeskForm(wording, desk.draft("renewal"), "renewal");
        form.card("policies.renewal.title");
        form.above(
                FactLines.banner(
                        contract.ended().isPresent() ? Sign.FAILING : Sign.NEUTRAL,
                        contract.ended()
                                .map(ended -> wording.text("policies.renewal.ended", wording.date(ended.endDate())))
                                .orElseGet(() ->
                                        wording.text("policies.renewal.from", wording.date(contract.endDate())))));
        turnover = form.money("renewal.turnover", desk.dossier().intake().annualTurnover());
        newEnd =
                form.date(
                        "renewal.endDate",
                        Optional.of(contract.endDate().plusMonths(desk.terms().renewalMonths().value())));
        sum = form.money("renewal.sumInsured", Optional.of(before.sumInsured()));
        premium = form.money("renewal.annualPremium", Optional.of(before.annualPremium()));
        due = form.money("renewal.due", lastDue());
        form.optional(turnover);
        actions = form.actions("policies.renewal.record", this::record);
        root.getStyleClass().add("stage-cards");
        root.getChildren().add(form);
        form.onTyped(this::check);
    }

    /// What the last year's premium came to with costs and tax.
    private Optional<Money> lastDue() {
        return contract.premiums().stream().map(PremiumDue::amount).reduce((_, last) -> last);
    }

    private void check() {
        newEnd.object(
                newEnd.entry()
                        .answer()
                        .filter(day -> !day.isAfter(contract.endDate()))
                        .map(_ -> Message.of("policies.wrong.renewalEnd")));
        sum.object(sum.entry().answer().filter(Money::isZero).map(_ -> Message.of("policies.wrong.nothing")));
        due.object(
                due.entry()
                        .answer()
                        .filter(amount -> premium.entry().answer().filter(amount::isLessThan).isPresent())
                        .map(_ -> Message.of("policies.wrong.dueBelowPremium")));
        host.explain();
    }

    private Optional<Schedule> renewed() {
        if (sum.entry().answer().isEmpty() || premium.entry().answer().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Schedule(
                        premium.entry().answer().get(),
                        sum.entry().answer().get(),
                        before.sublimits(),
                        before.deductibles(),
                        before.waitingPeriodHours(),
                        before.territory(),
                        before.territoryCountries(),
                        before.insuredCapacity(),
                        before.experts(),
                        before.clauses()));
    }

    private void record() {
        if (contract.ended().isPresent()) {
            host.tell(
                    Sign.FAILING,
                    wording.text("policies.renewal.ended", wording.date(contract.ended().get().endDate())));
            return;
        }
        LocalDate from = contract.endDate();
        Contract after =
                contract.withTerm(
                        contract.inceptionDate(), newEnd.entry().answer().orElseThrow(), contract.premiumDueOn());
        Schedule schedule = renewed().orElseThrow();
        if (!schedule.equals(before)) {
            var endorsements = new ArrayList<>(after.endorsements());
            endorsements.add(new Endorsement(from, reason(), schedule, desk.user(), desk.today()));
            after = after.withEndorsements(endorsements);
        }
        if (contract.premiums().stream().noneMatch(known -> known.dueOn().equals(from))) {
            var premiums = new ArrayList<>(after.premiums());
            premiums.add(new PremiumDue(from, due.entry().answer().orElseThrow(), List.of(), Optional.empty()));
            after = after.withPremiums(premiums);
        }
        desk.issue(form.draft(), after, "policyRenewed");
        host.recorded("policies.recorded.renewal");
    }

    private String reason() {
        return turnover.entry()
                .answer()
                .map(amount -> wording.text("policies.renewal.reason.turnover", wording.roundMoney(amount)))
                .orElseGet(() -> wording.text("policies.renewal.reason"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> actions() {
        return Optional.of(actions);
    }

    @Override
    public WhyModel why() {
        List<Finding> findings =
                desk.standing().calendar(contract.inceptionDate()).stream()
                        .map(CalendarEntry::finding)
                        .filter(finding -> RULES.contains(finding.rule()))
                        .toList();
        Verdict verdict =
                contract.ended()
                        .map(ended ->
                                new Verdict(
                                        Sign.FAILING,
                                        wording.text("policies.why.renewal.ended"),
                                        wording.text("policies.renewal.ended", wording.date(ended.endDate()))))
                        .orElseGet(() ->
                                new Verdict(
                                        Sign.NEUTRAL,
                                        wording.text("policies.why.renewal", wording.date(contract.endDate())),
                                        changed()));
        return new RulingRows(wording).of(verdict, findings, List.of());
    }

    private String changed() {
        return renewed().filter(before::equals).isPresent()
                ? wording.text("policies.why.renewal.same")
                : wording.text("policies.why.renewal.changed");
    }

    @Override
    public boolean goTo(String field) {
        return field.equals("endDate") ? form.goTo("renewal.endDate") : form.goTo(field);
    }
}
