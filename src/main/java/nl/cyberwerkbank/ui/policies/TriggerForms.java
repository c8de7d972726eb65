package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.conditions.cyb22.ending.CessationOfBusiness;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffCover;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffResult;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.InsuredEvent;
import nl.cyberwerkbank.policy.RunOffEvent;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.why.Sign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What cuts off the cover, or ends it by itself: merger or takeover (6.2), insolvency (6.3), the end of the business
/// (7.1.3).
final class TriggerForms {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Contract contract;
    private final DeskForm changeForm;
    private final ChoiceField<RunOffTrigger.Form> form;
    private final DateField effectiveOn;
    private final MoneyField votes;
    private final MoneyField assets;
    private final DeskForm insolvencyForm;
    private final DateField insolvencyOn;
    private final DeskForm cessationForm;
    private final DateField ceasedOn;

    TriggerForms(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.contract = desk.recorded();
        Wording wording = host.wording();
        changeForm = new DeskForm(wording, desk.draft("change"), "change");
        changeForm.card("policies.risk.change.title");
        form = changeForm.choice("change.form", "changeForm", List.of(RunOffTrigger.Form.values()), Optional.empty());
        effectiveOn = changeForm.date("change.effectiveOn", Optional.empty());
        votes = changeForm.percentage("change.votingSharePercentage");
        assets = changeForm.percentage("change.assetsSoldPercentage");
        changeForm.act("policies.risk.change.record", this::recordChange);
        insolvencyForm = new DeskForm(wording, desk.draft("insolvency"), "insolvency");
        insolvencyForm.card("policies.risk.insolvency.title");
        insolvencyOn = insolvencyForm.date("insolvencyOn", Optional.empty());
        insolvencyForm.act("policies.risk.insolvency.record", this::recordInsolvency);
        cessationForm = new DeskForm(wording, desk.draft("cessation"), "cessation");
        cessationForm.card("policies.risk.cessation.title");
        cessationForm.note("policies.risk.cessation.note");
        ceasedOn = cessationForm.date("ceasedOn", contract.ceasedOn());
        cessationForm.act("policies.risk.cessation.record", this::recordCessation);
        changeForm.onTyped(this::check);
        insolvencyForm.onTyped(this::check);
        cessationForm.onTyped(this::check);
    }

    List<Node> roots() {
        return List.of(changeForm, insolvencyForm, cessationForm);
    }

    private void check() {
        Optional<RunOffTrigger.Form> chosen = form.entry().answer();
        DeskForm.show(chosen.filter(RunOffTrigger.Form.SHARE_ACQUISITION::equals).isPresent(), votes);
        DeskForm.show(chosen.filter(RunOffTrigger.Form.SALE_OF_ASSETS::equals).isPresent(), assets);
        votes.object(SubsidiaryForm.overHundred(votes));
        assets.object(SubsidiaryForm.overHundred(assets));
        effectiveOn.object(beforeInception(effectiveOn));
        insolvencyOn.object(beforeInception(insolvencyOn));
        ceasedOn.object(
                beforeInception(ceasedOn)
                        .or(() ->
                                ceasedOn.entry()
                                        .answer()
                                        .filter(day -> !day.isBefore(contract.period().endDate()))
                                        .filter(_ -> contract.ceasedOn().isEmpty())
                                        .map(_ -> Message.of("policies.wrong.afterEnd"))));
        host.explain();
    }

    private Optional<Message> beforeInception(DateField field) {
        return field.entry()
                .answer()
                .filter(day -> day.isBefore(contract.inceptionDate()))
                .map(_ -> Message.of("policies.wrong.beforeInception"));
    }

    private Optional<RunOffTrigger.Change> change() {
        if (form.entry().answer().isEmpty() || effectiveOn.entry().answer().isEmpty()) {
            return Optional.empty();
        }
        MoneyField needed =
                switch (form.entry().answer().get()) {
                    case SHARE_ACQUISITION -> votes;
                    case SALE_OF_ASSETS, MERGER -> assets;
                };
        boolean merger = form.entry().answer().get() == RunOffTrigger.Form.MERGER;
        if (!merger && (needed.entry().answer().isEmpty() || SubsidiaryForm.overHundred(needed).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                new RunOffTrigger.Change(
                        form.entry().answer().get(),
                        percentage(votes),
                        percentage(assets),
                        effectiveOn.entry().answer().get()));
    }

    private static BigDecimal percentage(MoneyField field) {
        return field.isVisible()
                ? field.entry().answer().map(amount -> amount.getAmount()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /// What the conditions make of a change, looked at through an event of that very day.
    private Ruling<RunOffResult> decide(RunOffTrigger.Change change) {
        var event = new RunOffEvent(change, InsuredEvent.PRIVACY_BREACH, change.effectiveOn(), true, true);
        return new RunOffCover(desk.terms()).decide(event, desk.readings());
    }

    private boolean isTakeover(RunOffTrigger.Change change) {
        return decide(change).result().changeOfControl().orElse(false);
    }

    /// What was found of all that was typed here.
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        change().ifPresent(change -> {
            decide(change).findings().stream()
                    .filter(finding -> finding.rule().equals("changeOfControl"))
                    .forEach(findings::add);
            if (isTakeover(change)) {
                findings.addAll(dated(change, change.effectiveOn()));
            }
        });
        insolvencyOn.entry().answer().ifPresent(day -> findings.addAll(dated(new RunOffTrigger.Insolvency(day), day)));
        ceasedOn.entry()
                .answer()
                .ifPresent(day -> findings.add(CessationOfBusiness.of(contract.period(), Optional.of(day)).finding()));
        return findings;
    }

    /// What the calendar would say of a trigger.
    private List<Finding> dated(RunOffTrigger trigger, LocalDate day) {
        return desk.standing(contract.withTriggers(List.of(trigger))).calendar(day).stream()
                .map(CalendarEntry::finding)
                .filter(finding -> List.of("calendarTakeover", "calendarInsolvency").contains(finding.rule()))
                .toList();
    }

    private void recordChange() {
        change().ifPresent(change -> {
            if (isTakeover(change)) {
                record(changeForm, change);
            } else {
                host.tell(Sign.OPEN, host.wording().text("policies.risk.change.none"));
            }
        });
    }

    private void recordInsolvency() {
        insolvencyOn.entry().answer().ifPresent(day -> record(insolvencyForm, new RunOffTrigger.Insolvency(day)));
    }

    private void record(DeskForm from, RunOffTrigger trigger) {
        var all = new ArrayList<>(contract.triggers());
        all.add(trigger);
        desk.record(from.draft(), now -> now.withTriggers(all));
        host.recorded("policies.recorded.risk");
    }

    private void recordCessation() {
        LocalDate day = ceasedOn.entry().answer().orElseThrow();
        desk.record(
                cessationForm.draft(),
                now ->
                        now.withCeasedOn(Optional.of(day))
                                .withEnded(Optional.of(new Ended(day, EndReason.CESSATION_OF_BUSINESS))));
        host.recorded("policies.recorded.end");
    }

    boolean goTo(String field) {
        return changeForm.goTo(field) || insolvencyForm.goTo(field) || cessationForm.goTo(field);
    }
}
