package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;

import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The polisblad as first issued: entered by hand, or begun from what an offer says.
final class ScheduleSection implements DeskSection {
    private static final int LONGEST_NUMBER = 40;

    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Optional<Contract> contract;
    private final Optional<OfferedContract> offered;
    private final DeskForm form;
    private final Node actions;
    private final TextField number;
    private final DateField inception;
    private final DateField end;
    private final DateField due;
    private final ScheduleFields schedule;

    ScheduleSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.contract();
        this.offered = contract.isPresent() ? Optional.empty() : desk.offered();
        this.form = new DeskForm(wording, desk.draft("schedule"), "schedule");
        form.card("policies.card.policy");
        if (offered.isPresent()) {
            form.above(FactLines.banner(Sign.NEUTRAL, wording.text("policies.fromOffer", offered.get().offerNumber())));
        } else if (contract.isEmpty()) {
            fromElsewhere().ifPresent(text -> form.above(FactLines.banner(Sign.OPEN, text)));
        }
        contract.filter(now -> !now.endorsements().isEmpty())
                .ifPresent(
                        now -> form.above(FactLines.banner(Sign.NEUTRAL, wording.text("policies.schedule.endorsed"))));
        number = form.text("number", LONGEST_NUMBER, contract.map(Contract::number));
        inception =
                form.date(
                        "inceptionDate",
                        contract.map(Contract::inceptionDate)
                                .or(() -> offered.flatMap(OfferedContract::inceptionDate)));
        end = form.date("endDate", contract.map(Contract::endDate).or(() -> offered.flatMap(OfferedContract::endDate)));
        due =
                form.date(
                        "premiumDueOn",
                        contract.map(Contract::premiumDueOn).or(() -> offered.flatMap(OfferedContract::inceptionDate)));
        schedule = new ScheduleFields(form, wording, prefill());
        actions =
                form.actions(
                        contract.isPresent() ? "policies.schedule.record" : "policies.schedule.issue", this::record);
        form.onTyped(this::check);
    }

    /// Why the policy that is being made does not come from the offer in force; empty where there is no such offer.
    private Optional<String> fromElsewhere() {
        return desk.offer()
                .filter(life -> life.state() != OfferState.POLICY_ISSUED)
                .map(life ->
                        wording.text(
                                life.state().isFinal() ? "policies.elsewhere.ended" : "policies.elsewhere.open",
                                life.number(),
                                wording.text("choice.offerState." + life.state().caseName())));
    }

    private SchedulePrefill prefill() {
        return contract.map(now -> SchedulePrefill.of(now.schedule()))
                .or(() -> offered.map(SchedulePrefill::of))
                .orElseGet(SchedulePrefill::blank);
    }

    private void check() {
        schedule.object();
        end.object(
                isAfter(inception, end)
                        ? Optional.of(Message.of("policies.wrong.endBeforeInception"))
                        : Optional.empty());
        number.object(number.entry().answer().filter(this::isTaken).map(_ -> Message.of("policies.wrong.numberTaken")));
        host.explain();
    }

    private boolean isTaken(String typed) {
        return desk.dossier().contracts().stream()
                .filter(other -> contract.filter(own -> own.id().equals(other.id())).isEmpty())
                .anyMatch(other -> other.number().equalsIgnoreCase(typed));
    }

    private static boolean isAfter(DateField first, DateField second) {
        return first.entry()
                .answer()
                .filter(from -> second.entry().answer().filter(until -> !from.isBefore(until)).isPresent())
                .isPresent();
    }

    private void record() {
        if (schedule.schedule().isEmpty()) {
            return;
        }
        LocalDate from = inception.entry().answer().orElseThrow();
        LocalDate until = end.entry().answer().orElseThrow();
        LocalDate dueOn = due.entry().answer().orElseThrow();
        String name = number.entry().answer().orElseThrow();
        if (contract.isPresent()) {
            Contract after =
                    contract.get()
                            .withNumber(name)
                            .withTerm(from, until, dueOn)
                            .withSchedule(schedule.schedule().get());
            desk.issue(form.draft(), after, "policyCorrected");
            host.recorded("policies.recorded.schedule");
            return;
        }
        Contract made =
                Contract.of(
                        UUID.randomUUID(),
                        name,
                        offered.map(OfferedContract::offerNumber),
                        from,
                        until,
                        dueOn,
                        schedule.schedule().get());
        // the first premium of an offer is known to the cent, as long as its year is the one that was offered
        Contract first =
                offered.map(terms ->
                                made.withPremiums(
                                        List.of(
                                                new PremiumDue(
                                                        dueOn, terms.firstPremium(), List.of(), Optional.empty()))))
                        .orElse(made);
        if (offered.isEmpty()) {
            desk.issue(form.draft(), first, "policyTakenOver");
            host.made(first.id());
            return;
        }
        List<Finding> obstacles = desk.mayRecord() ? desk.issueFromOffer(form.draft(), first) : List.of();
        if (obstacles.isEmpty()) {
            host.made(first.id());
        } else {
            host.tell(Sign.FAILING, wording.text(obstacles.getFirst().message()));
        }
    }

    @Override
    public Parent root() {
        return form;
    }

    @Override
    public Optional<Node> actions() {
        return Optional.of(actions);
    }

    @Override
    public WhyModel why() {
        int open = form.open();
        var rows = new ArrayList<WhyRow>();
        contract.ifPresent(now -> now.insuranceYears().forEach(year -> rows.add(year(year))));
        offered.ifPresent(now ->
                rows.add(
                        RulingRows.remark(
                                "offer",
                                Sign.NEUTRAL,
                                wording.text("policies.why.offer", now.offerNumber()),
                                wording.text("policies.why.offer.text"),
                                Optional.empty())));
        offered.ifPresent(
                _ -> rows.addAll(new FindingRows(wording).of(desk.inceptionDoubt(inception.entry().answer()))));
        Verdict verdict;
        if (open > 0) {
            verdict =
                    new Verdict(
                            Sign.OPEN,
                            open == 1
                                    ? wording.text("policies.why.schedule.open.one")
                                    : wording.text("policies.why.schedule.open", open),
                            wording.text("policies.why.schedule.open.text"));
        } else if (contract.isEmpty() || !form.draft().isEmpty()) {
            verdict =
                    new Verdict(
                            Sign.OPEN,
                            wording.text("policies.why.schedule.ready"),
                            wording.text("policies.why.schedule.ready.text"));
        } else {
            verdict =
                    new Verdict(
                            Sign.SATISFIED,
                            wording.text("policies.why.schedule.recorded"),
                            wording.text("policies.why.schedule.recorded.text"));
        }
        return new RulingRows(wording).of(verdict, rows);
    }

    private WhyRow year(InsuranceYear year) {
        return RulingRows.remark(
                "year#" + year,
                Sign.NEUTRAL,
                wording.text("policies.why.year"),
                wording.text("policies.span", wording.date(year.startsOn()), wording.date(year.endsOn().minusDays(1))),
                Optional.of("premiumDueOn"));
    }

    @Override
    public boolean goTo(String field) {
        return form.goTo(field);
    }
}
