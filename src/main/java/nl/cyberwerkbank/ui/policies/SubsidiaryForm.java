package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.cyb22.group.SubsidiaryCover;
import nl.cyberwerkbank.conditions.cyb22.group.SubsidiaryResult;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.GroupCompany;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Activity;
import nl.cyberwerkbank.policy.GroupMember;
import nl.cyberwerkbank.policy.Subsidiary;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.field.YesNoField;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The test of a new subsidiary (6.1), live while it is typed.
final class SubsidiaryForm {
    private static final int LONGEST_NAME = 100;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final DeskHost host;
    private final PolicyDesk desk;
    private final Contract contract;
    private final Wording wording;
    private final DeskForm form;
    private final TextField name;
    private final DateField acquired;
    private final DateField disposed;
    private final MoneyField groupTurnover;
    private final MoneyField net;
    private final MoneyField gross;
    private final MoneyField online;
    private final MoneyField usa;
    private final ChoiceField<String> seat;
    private final ChoiceField<Activity> activity;
    private final YesNoField board;
    private final MoneyField votes;
    private final MoneyField capital;

    SubsidiaryForm(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.contract = desk.recorded();
        this.wording = host.wording();
        form = new DeskForm(wording, desk.draft("subsidiary"), "subsidiary");
        form.card("policies.risk.subsidiary.title");
        form.note("policies.risk.subsidiary.note");
        name = form.text("subsidiary.name", LONGEST_NAME, Optional.empty());
        acquired = form.date("subsidiary.acquiredOn", Optional.empty());
        groupTurnover =
                form.money("policyholderConsolidatedNetTurnover", desk.dossier().intake().consolidatedTurnover());
        net = form.money("subsidiary.netTurnover", Optional.empty());
        online = form.money("subsidiary.onlineTurnover", Optional.empty());
        usa = form.money("subsidiary.usTurnover", Optional.empty());
        activity = form.choice("subsidiary.activity", "activity", List.of(Activity.values()), Optional.empty());
        seat =
                form.choice(
                        "subsidiary.seatCountry",
                        Arrays.asList(Locale.getISOCountries()),
                        code -> Locale.of("", code).getDisplayCountry(wording.locale()) + " (" + code + ")",
                        code -> code,
                        Optional.of("NL"));
        board = form.yesNo("subsidiary.decidesBoard", Optional.empty());
        votes = form.percentage("subsidiary.votingSharePercentage");
        capital = form.percentage("subsidiary.capitalSharePercentage");
        gross = form.money("subsidiary.grossTurnover", Optional.empty());
        disposed = form.date("subsidiary.disposedOn", Optional.empty());
        form.optional(disposed, gross);
        form.act("policies.risk.subsidiary.record", this::record);
        form.onTyped(this::check);
    }

    private void check() {
        Optional<Money> whole = net.entry().answer();
        for (MoneyField part : List.of(online, usa)) {
            part.object(
                    part.entry()
                            .answer()
                            .filter(amount -> whole.filter(amount::isGreaterThan).isPresent())
                            .map(_ -> Message.of("policies.wrong.partAboveTurnover")));
        }
        gross.object(
                gross.entry()
                        .answer()
                        .filter(amount -> whole.filter(amount::isLessThan).isPresent())
                        .map(_ -> Message.of("policies.wrong.grossBelowNet")));
        disposed.object(
                disposed.entry()
                        .answer()
                        .filter(day -> acquired.entry().answer().filter(day::isBefore).isPresent())
                        .map(_ -> Message.of("policies.wrong.disposedBeforeAcquired")));
        Stream.of(votes, capital).forEach(field -> field.object(overHundred(field)));
        host.explain();
    }

    static Optional<Message> overHundred(MoneyField field) {
        return field.entry()
                .answer()
                .filter(percent -> percent.getAmount().compareTo(HUNDRED) > 0)
                .map(_ -> Message.of("policies.wrong.percentage"));
    }

    private Optional<GroupCompany> company() {
        boolean complete =
                Stream.<FormField<?>>of(
                                acquired, groupTurnover, net, online, usa, activity, seat, board, votes, capital)
                        .allMatch(field -> field.entry().answer().isPresent());
        if (!complete || overHundred(votes).isPresent() || overHundred(capital).isPresent()) {
            return Optional.empty();
        }
        var subsidiary =
                new Subsidiary(
                        acquired.entry().answer().orElseThrow(),
                        disposed.entry().answer(),
                        net.entry().answer().orElseThrow(),
                        gross.entry().answer().orElseGet(() -> net.entry().answer().orElseThrow()),
                        online.entry().answer().orElseThrow(),
                        usa.entry().answer().orElseThrow(),
                        seat.entry().answer().orElseThrow(),
                        activity.entry().answer().orElseThrow(),
                        board.entry().answer().orElseThrow(),
                        votes.entry().answer().orElseThrow().getAmount(),
                        capital.entry().answer().orElseThrow().getAmount());
        return Optional.of(
                new GroupCompany(
                        name.entry().answer().orElse(""), subsidiary, groupTurnover.entry().answer().orElseThrow()));
    }

    /// What the test makes of what was typed; empty while something that it needs is open.
    Optional<Ruling<SubsidiaryResult>> ruling() {
        return company().map(this::decide);
    }

    /// What the test makes of a company, seen from today or from the day of its entry where that is later.
    Ruling<SubsidiaryResult> decide(GroupCompany company) {
        LocalDate entered = company.subsidiary().acquiredOn();
        LocalDate day = entered.isAfter(desk.today()) ? entered : desk.today();
        var member = new GroupMember(contract.period(), company.policyholderTurnover(), day, company.subsidiary());
        return new SubsidiaryCover(desk.terms()).decide(member, desk.readings());
    }

    private void record() {
        company()
                .ifPresent(made -> {
                    var all = new ArrayList<>(contract.subsidiaries());
                    all.add(made);
                    desk.record(form.draft(), now -> now.withSubsidiaries(all));
                    host.recorded("policies.recorded.risk");
                });
    }

    Node root() {
        return form;
    }

    boolean goTo(String field) {
        return switch (field) {
            case "policy.inceptionDate", "policy.endDate", "assessedOn" -> form.goTo("subsidiary.acquiredOn");
            default -> form.goTo(field);
        };
    }
}
