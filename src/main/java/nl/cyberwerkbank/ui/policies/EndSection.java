package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.ExtensionRequest;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.YesNoField;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The end of the insurance: an act of either party with what follows from it; after the end, the request to extend the
/// after-reporting period.
final class EndSection implements DeskSection {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final VBox root = new VBox();
    private final VBox outcome = new VBox();
    private final DeskForm form;
    private final Optional<EndForm> fields;
    private final Optional<Node> actions;

    EndSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        root.getStyleClass().add("stage-cards");
        if (contract.ended().isPresent()) {
            form = new DeskForm(wording, desk.draft("extension"), "extension");
            fields = Optional.empty();
            actions = Optional.empty();
            ended(contract.ended().get());
        } else {
            form = new DeskForm(wording, desk.draft("end"), "end");
            form.card("policies.end.title");
            fields = Optional.of(new EndForm(form, desk, wording));
            form.below(outcome);
            actions = Optional.of(form.actions("policies.end.record", this::record));
            form.onTyped(this::show);
        }
        if (!contract.proposals().isEmpty()) {
            root.getChildren().add(proposals());
        }
        root.getChildren().add(form);
    }

    private Node proposals() {
        List<Node> lines =
                contract.proposals().stream()
                        .map(proposal ->
                                FactLines.removable(
                                        wording.text(
                                                "policies.end.proposal",
                                                wording.date(proposal.madeOn()),
                                                wording.date(proposal.effectiveOn())),
                                        wording.text("policies.remove"),
                                        () -> remove(proposal)))
                        .toList();
        return FactLines.card(wording.text("policies.end.proposals"), lines.toArray(Node[]::new));
    }

    private void remove(Proposal proposal) {
        var left = new ArrayList<>(contract.proposals());
        left.remove(proposal);
        desk.record(desk.draft("none"), now -> now.withProposals(left));
        host.recorded("policies.recorded.end");
    }

    private void ended(Ended ended) {
        root.getChildren()
                .add(
                        FactLines.card(
                                wording.text("policies.end.ended.title"),
                                FactLines.banner(
                                        Sign.NEUTRAL,
                                        wording.text(
                                                "policies.end.ended",
                                                wording.date(ended.endDate()),
                                                wording.text("choice.endReason." + ended.reason().caseName()))),
                                FactLines.removable(
                                        wording.text("policies.end.takeBack.note"),
                                        wording.text("policies.end.takeBack"),
                                        this::takeBack)));
        form.card("policies.extension.title");
        form.note("policies.extension.note");
        Optional<ExtensionRequest> known = contract.extension();
        DateField requested = form.date("requestedOn", known.map(ExtensionRequest::requestedOn));
        ChoiceField<Channel> channel =
                form.choice("channel", "channel", List.of(Channel.values()), known.map(ExtensionRequest::channel));
        YesNoField charged = form.yesNo("extraPremiumCharged", known.map(ExtensionRequest::extraPremiumCharged));
        DateField received =
                form.date("extraPremiumReceivedOn", known.flatMap(ExtensionRequest::extraPremiumReceivedOn));
        form.optional(received);
        form.act(
                "policies.extension.record",
                () -> {
                    var request =
                            new ExtensionRequest(
                                    requested.entry().answer().orElseThrow(),
                                    channel.entry().answer().orElseThrow(),
                                    charged.entry().answer().orElseThrow(),
                                    received.entry().answer());
                    desk.record(form.draft(), now -> now.withExtension(Optional.of(request)));
                    host.recorded("policies.recorded.extension");
                });
        form.onTyped(() -> {
            DeskForm.show(charged.entry().answer().orElse(false), received);
            requested.object(
                    requested
                            .entry()
                            .answer()
                            .filter(day -> day.isAfter(desk.today()))
                            .map(_ -> Message.of("policies.wrong.future")));
            host.explain();
        });
    }

    private void takeBack() {
        desk.record(
                form.draft(),
                now -> now.withEnded(Optional.empty()).withExtension(Optional.empty()).withCeasedOn(Optional.empty()));
        host.recorded("policies.recorded.endTakenBack");
    }

    private Optional<EndOutcome> typed() {
        return fields.flatMap(EndForm::outcome);
    }

    private void show() {
        fields.ifPresent(EndForm::check);
        outcome.getChildren()
                .setAll(typed().map(ending -> FactLines.banner(sign(ending), told(ending))).stream().toList());
        host.explain();
    }

    private static Sign sign(EndOutcome ending) {
        return ending.endsOn().isPresent() ? Sign.SATISFIED : Sign.FAILING;
    }

    private String told(EndOutcome ending) {
        return ending.endsOn()
                .map(day -> wording.text("policies.end.ends", wording.date(day)))
                .orElseGet(() -> wording.text("policies.end.noEffect"));
    }

    private void record() {
        EndOutcome ending = typed().orElseThrow();
        if (ending.endsOn().isEmpty() && ending.proposal().isEmpty()) {
            host.tell(Sign.OPEN, wording.text("policies.end.notRecorded"));
            return;
        }
        desk.record(form.draft(), now -> ended(withProposal(now, ending), ending));
        host.recorded(ending.endsOn().isPresent() ? "policies.recorded.end" : "policies.recorded.proposal");
    }

    private static Contract withProposal(Contract now, EndOutcome ending) {
        var all = new ArrayList<>(now.proposals());
        ending.proposal().filter(proposal -> !all.contains(proposal)).ifPresent(all::add);
        return now.withProposals(all);
    }

    private static Contract ended(Contract now, EndOutcome ending) {
        return ending.endsOn().map(day -> now.withEnded(Optional.of(new Ended(day, ending.reason())))).orElse(now);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> actions() {
        return actions;
    }

    @Override
    public WhyModel why() {
        var rows = new RulingRows(wording);
        if (contract.ended().isPresent()) {
            List<Finding> dates =
                    desk.standing().calendar(contract.period().endDate()).stream().map(CalendarEntry::finding).toList();
            var state = desk.standing().stateOn(desk.today());
            return rows.of(
                    new Verdict(
                            PolicyWords.sign(state),
                            PolicyWords.state(wording, state),
                            desk.standing()
                                    .lastReportingDay()
                                    .map(day -> wording.text("policies.why.end.reporting", wording.date(day)))
                                    .orElseGet(() -> wording.text("policies.why.end.noReporting"))),
                    dates,
                    List.of());
        }
        return typed().map(ending ->
                        rows.of(
                                new Verdict(
                                        sign(ending),
                                        wording.text(
                                                ending.endsOn().isPresent()
                                                        ? "policies.why.end.valid"
                                                        : "policies.why.end.invalid"),
                                        told(ending)),
                                ending.ruling()))
                .orElseGet(() ->
                        rows.of(
                                new Verdict(
                                        Sign.NEUTRAL,
                                        wording.text("policies.why.end.open"),
                                        wording.text("policies.why.end.open.text")),
                                List.of()));
    }

    @Override
    public boolean goTo(String field) {
        return switch (field) {
            case "endDate" -> form.goTo("receivedOn");
            case "ground" -> form.goTo("endKind");
            default -> form.goTo(field);
        };
    }
}
