package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Endorsement;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.dossier.contract.ScheduleChange;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The endorsements: those recorded with what each changed, and the form for another one.
final class EndorsementSection implements DeskSection {
    private static final int LONGEST_REASON = 300;

    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final Schedule before;
    private final VBox root = new VBox();
    private final DeskForm form;
    private final Node actions;
    private final DateField effectiveOn;
    private final TextField reason;
    private final ScheduleFields schedule;

    EndorsementSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        this.before = last(contract);
        this.form = new DeskForm(wording, desk.draft("endorsement"), "endorsement");
        form.card("policies.endorsement.title");
        form.note("policies.endorsement.note");
        effectiveOn = form.date("effectiveOn", Optional.empty());
        reason = form.text("reason", LONGEST_REASON, Optional.empty());
        schedule = new ScheduleFields(form, wording, SchedulePrefill.of(before));
        actions = form.actions("policies.endorsement.record", this::record);
        root.getStyleClass().add("stage-cards");
        if (!contract.endorsements().isEmpty()) {
            root.getChildren().add(history());
        }
        root.getChildren().add(form);
        form.onTyped(this::check);
    }

    /// The schedule that a next endorsement changes: as it stands after the last.
    private static Schedule last(Contract contract) {
        return contract.endorsements().isEmpty() ? contract.schedule() : contract.endorsements().getLast().schedule();
    }

    private Node history() {
        var lines = new ArrayList<Node>();
        Schedule was = contract.schedule();
        for (Endorsement one : contract.endorsements()) {
            lines.add(
                    FactLines.told(
                            one.effectiveOn().isAfter(desk.today()) ? Sign.OPEN : Sign.SATISFIED,
                            wording.text("policies.endorsement.line", wording.date(one.effectiveOn()), one.reason()),
                            wording.text("policies.endorsement.by", one.by(), wording.date(one.enteredOn()))));
            for (ScheduleChange change : ScheduleChange.between(was, one.schedule())) {
                lines.add(FactLines.fact(fieldName(change.field()), fromTo(change)));
            }
            was = one.schedule();
        }
        return FactLines.card(wording.text("policies.endorsement.history"), lines.toArray(Node[]::new));
    }

    private String fieldName(String field) {
        if (field.startsWith("sublimits.")) {
            return wording.text(
                    "policies.sublimit.named",
                    ScheduleFields.sublimitName(wording, field.substring("sublimits.".length())));
        }
        return wording.text("policies.field." + field);
    }

    private String fromTo(ScheduleChange change) {
        return wording.text("policies.endorsement.fromTo", written(change.before()), written(change.after()));
    }

    private String written(Optional<Value> value) {
        return value.map(wording.brief()::value).orElseGet(() -> wording.text("policies.none"));
    }

    private List<ScheduleChange> changes() {
        return schedule.schedule().map(after -> ScheduleChange.between(before, after)).orElse(List.of());
    }

    private void check() {
        schedule.object();
        effectiveOn.object(
                effectiveOn
                        .entry()
                        .answer()
                        .flatMap(day -> {
                            if (day.isBefore(contract.inceptionDate())) {
                                return Optional.of(Message.of("policies.wrong.beforeInception"));
                            }
                            return day.isBefore(contract.period().endDate())
                                    ? Optional.empty()
                                    : Optional.of(Message.of("policies.wrong.afterEnd"));
                        }));
        host.explain();
    }

    private void record() {
        List<ScheduleChange> changes = changes();
        if (changes.isEmpty()) {
            host.tell(Sign.OPEN, wording.text("policies.endorsement.nothing"));
            form.goTo("sumInsured");
            return;
        }
        var endorsement =
                new Endorsement(
                        effectiveOn.entry().answer().orElseThrow(),
                        reason.entry().answer().orElseThrow(),
                        schedule.schedule().orElseThrow(),
                        desk.user(),
                        desk.today());
        var all = new ArrayList<>(contract.endorsements());
        all.add(endorsement);
        desk.issue(form.draft(), contract.withEndorsements(all), "policyEndorsed");
        host.recorded("policies.recorded.endorsement");
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
        List<ScheduleChange> changes = changes();
        var rows = new ArrayList<WhyRow>();
        for (ScheduleChange change : changes) {
            rows.add(
                    RulingRows.remark(
                            change.field(),
                            Sign.NEUTRAL,
                            fieldName(change.field()),
                            fromTo(change),
                            Optional.of(change.field())));
        }
        Verdict verdict =
                changes.isEmpty()
                        ? new Verdict(
                                Sign.NEUTRAL,
                                wording.text("policies.why.endorsement.none"),
                                wording.text("policies.why.endorsement.none.text"))
                        : new Verdict(
                                Sign.OPEN,
                                changes.size() == 1
                                        ? wording.text("policies.why.endorsement.one")
                                        : wording.text("policies.why.endorsement.many", changes.size()),
                                wording.text("policies.why.schedule.ready.text"));
        return new RulingRows(wording).of(verdict, rows);
    }

    @Override
    public boolean goTo(String field) {
        return switch (field) {
            case "experts" -> form.goTo("experts.0.role");
            case "clauses" -> form.goTo("clauses.0");
            default -> form.goTo(field);
        };
    }
}
