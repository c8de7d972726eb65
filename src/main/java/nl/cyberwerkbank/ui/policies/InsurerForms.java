package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.TerrorismDetermination;
import nl.cyberwerkbank.ui.field.DateField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What starts a term for the insurer or through its reinsurer: that a breach of the duty of disclosure was discovered
/// (7.1.4), and that terrorism was determined (8). What a loss says of terrorism need not be entered here again.
final class InsurerForms {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final DeskForm breachForm;
    private final DateField discoveredOn;
    private final DeskForm terrorismForm;
    private final DateField determinedOn;
    private final DateField announcedOn;

    InsurerForms(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        breachForm = new DeskForm(wording, desk.draft("breach"), "breach");
        breachForm.card("policies.risk.breach.title");
        breachForm.note("policies.risk.breach.note");
        discoveredOn = breachForm.date("breachDiscoveredOn", contract.breachDiscoveredOn());
        breachForm.act("policies.risk.breach.record", this::recordBreach);
        terrorismForm = new DeskForm(wording, desk.draft("terrorism"), "terrorism");
        terrorismForm.card("policies.risk.terrorism.title");
        terrorismForm.note("policies.risk.terrorism.note");
        determinedOn = terrorismForm.date("determinedOn", Optional.empty());
        announcedOn = terrorismForm.date("announcedOn", Optional.empty());
        terrorismForm.optional(announcedOn);
        terrorismForm.act("policies.risk.terrorism.record", this::recordTerrorism);
        breachForm.onTyped(this::check);
        terrorismForm.onTyped(this::check);
    }

    List<Node> roots() {
        return List.of(breachForm, terrorismForm);
    }

    private void check() {
        determinedOn.object(wrong(determinedOn, desk.today()::isBefore, "policies.wrong.future"));
        announcedOn.object(
                wrong(announcedOn, desk.today()::isBefore, "policies.wrong.future")
                        .or(() ->
                                determinedOn
                                        .entry()
                                        .answer()
                                        .flatMap(first ->
                                                wrong(
                                                        announcedOn,
                                                        first::isAfter,
                                                        "policies.wrong.announcedBeforeDetermined"))));
        discoveredOn.object(
                wrong(discoveredOn, desk.today()::isBefore, "policies.wrong.future")
                        .or(() ->
                                wrong(
                                        discoveredOn,
                                        contract.inceptionDate()::isAfter,
                                        "policies.wrong.beforeInception")));
        host.explain();
    }

    private static Optional<Message> wrong(DateField field, Predicate<LocalDate> isWrong, String messageKey) {
        return field.entry().answer().filter(isWrong).map(_ -> Message.of(messageKey));
    }

    /// What the calendar makes of what was typed here and is not recorded yet.
    List<Finding> findings() {
        var typed = new ArrayList<Finding>();
        discoveredOn
                .entry()
                .answer()
                .filter(_ -> !contract.breachDiscoveredOn().equals(discoveredOn.entry().answer()))
                .ifPresent(day ->
                        typed.addAll(
                                dated(
                                        contract.withBreachDiscoveredOn(Optional.of(day)),
                                        day,
                                        "calendarDisclosureWarning")));
        determination()
                .ifPresent(known ->
                        typed.addAll(
                                dated(
                                        contract.withTerrorism(List.of(known)),
                                        known.determinedOn(),
                                        "calendarTerrorismReport",
                                        "calendarTerrorismPayable")));
        return typed;
    }

    private List<Finding> dated(Contract with, LocalDate from, String... rules) {
        return desk.standing(with).calendar(from).stream()
                .map(CalendarEntry::finding)
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .toList();
    }

    private Optional<TerrorismDetermination> determination() {
        return determinedOn.entry().answer().map(day -> new TerrorismDetermination(day, announcedOn.entry().answer()));
    }

    private void recordBreach() {
        record(breachForm, now -> now.withBreachDiscoveredOn(discoveredOn.entry().answer()));
    }

    private void recordTerrorism() {
        determination()
                .ifPresent(known -> {
                    // what was paid is announced later, so a known determination is filled in
                    Stream<TerrorismDetermination> others =
                            contract.terrorism().stream()
                                    .filter(other -> !other.determinedOn().equals(known.determinedOn()));
                    List<TerrorismDetermination> all = Stream.concat(others, Stream.of(known)).toList();
                    record(terrorismForm, now -> now.withTerrorism(all));
                });
    }

    private void record(DeskForm form, UnaryOperator<Contract> change) {
        desk.record(form.draft(), change);
        host.recorded("policies.recorded.risk");
    }

    /// What was recorded, each with a link that takes it away.
    List<Node> known() {
        var lines = new ArrayList<Node>();
        contract.breachDiscoveredOn()
                .ifPresent(day ->
                        lines.add(
                                removable(
                                        wording.text("policies.risk.breach", wording.date(day)),
                                        now -> now.withBreachDiscoveredOn(Optional.empty()))));
        for (TerrorismDetermination known : contract.terrorism()) {
            String determined = wording.text("policies.risk.terrorism", wording.date(known.determinedOn()));
            lines.add(
                    removable(
                            known.announcedOn()
                                    .map(day ->
                                            determined
                                                    + " · "
                                                    + wording.text(
                                                            "policies.risk.terrorism.announced", wording.date(day)))
                                    .orElse(determined),
                            now ->
                                    now.withTerrorism(
                                            now.terrorism().stream().filter(other -> !other.equals(known)).toList())));
        }
        return lines;
    }

    private Node removable(String text, UnaryOperator<Contract> without) {
        return FactLines.removable(
                text,
                wording.text("policies.remove"),
                () -> {
                    desk.record(desk.draft("none"), without);
                    host.recorded("policies.recorded.risk");
                });
    }

    boolean goTo(String field) {
        return breachForm.goTo(field) || terrorismForm.goTo(field);
    }
}
