package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.cyb22.group.SubsidiaryResult;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.GroupCompany;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes of the risk: a new subsidiary, a merger or takeover, an insolvency, the end of the business. Each is tested
/// while it is typed; recorded it counts in the calendar.
final class RiskSection implements DeskSection {
    private final PolicyDesk desk;
    private final Wording wording;
    private final Contract contract;
    private final DeskHost host;
    private final VBox root = new VBox();
    private final SubsidiaryForm subsidiary;
    private final TriggerForms triggers;
    private final InsurerForms insurer;

    RiskSection(DeskHost host) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.contract = desk.recorded();
        this.subsidiary = new SubsidiaryForm(host);
        this.triggers = new TriggerForms(host);
        this.insurer = new InsurerForms(host);
        root.getStyleClass().add("stage-cards");
        List<Node> known = known();
        if (!known.isEmpty()) {
            root.getChildren().add(FactLines.card(wording.text("policies.risk.known"), known.toArray(Node[]::new)));
        }
        root.getChildren().add(subsidiary.root());
        root.getChildren().addAll(triggers.roots());
        root.getChildren().addAll(insurer.roots());
    }

    private List<Node> known() {
        var lines = new ArrayList<Node>();
        for (GroupCompany company : contract.subsidiaries()) {
            SubsidiaryResult result = subsidiary.decide(company).result();
            String text =
                    result.insuredFrom()
                            .map(day ->
                                    wording.text("policies.risk.subsidiary.insured", company.name(), wording.date(day)))
                            .orElseGet(() -> wording.text("policies.risk.subsidiary.notInsured", company.name()));
            lines.add(
                    FactLines.removable(
                            text,
                            wording.text("policies.remove"),
                            () -> {
                                var left = new ArrayList<>(contract.subsidiaries());
                                left.remove(company);
                                desk.record(desk.draft("none"), now -> now.withSubsidiaries(left));
                                host.recorded("policies.recorded.risk");
                            }));
        }
        for (RunOffTrigger trigger : contract.triggers()) {
            lines.add(
                    FactLines.removable(
                            told(trigger),
                            wording.text("policies.remove"),
                            () -> {
                                var left = new ArrayList<>(contract.triggers());
                                left.remove(trigger);
                                desk.record(desk.draft("none"), now -> now.withTriggers(left));
                                host.recorded("policies.recorded.risk");
                            }));
        }
        lines.addAll(insurer.known());
        contract.ceasedOn()
                .ifPresent(
                        day -> lines.add(FactLines.wrapping(wording.text("policies.risk.ceased", wording.date(day)))));
        return lines;
    }

    private String told(RunOffTrigger trigger) {
        return switch (trigger) {
            case RunOffTrigger.Change change ->
                    wording.text(
                            "policies.risk.change",
                            wording.text("choice.changeForm." + change.form().caseName()),
                            wording.date(change.effectiveOn()));
            case RunOffTrigger.Insolvency insolvency ->
                    wording.text("policies.risk.insolvent", wording.date(insolvency.insolvencyOn()));
        };
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public WhyModel why() {
        var findings = new ArrayList<Finding>();
        var oddities = new ArrayList<Message>();
        Optional<Ruling<SubsidiaryResult>> ruling = subsidiary.ruling();
        ruling.ifPresent(decided -> {
            findings.addAll(decided.findings());
            oddities.addAll(decided.oddities());
        });
        findings.addAll(triggers.findings());
        findings.addAll(insurer.findings());
        return new RulingRows(wording).of(verdict(ruling, findings), findings, oddities);
    }

    private Verdict verdict(Optional<Ruling<SubsidiaryResult>> ruling, List<Finding> findings) {
        if (ruling.isPresent()) {
            Optional<LocalDate> from = ruling.get().result().insuredFrom();
            return from.map(day ->
                            new Verdict(
                                    Sign.SATISFIED,
                                    wording.text("policies.why.subsidiary.yes"),
                                    wording.text("policies.why.subsidiary.from", wording.date(day))))
                    .orElseGet(() ->
                            new Verdict(
                                    Sign.FAILING,
                                    wording.text("policies.why.subsidiary.no"),
                                    wording.text("policies.why.subsidiary.no.text")));
        }
        return findings.isEmpty()
                ? new Verdict(
                        Sign.NEUTRAL,
                        wording.text("policies.why.risk.none"),
                        wording.text("policies.why.risk.none.text"))
                : new Verdict(
                        Sign.OPEN,
                        wording.text("policies.why.risk.typed"),
                        wording.text("policies.why.risk.typed.text"));
    }

    @Override
    public boolean goTo(String field) {
        return subsidiary.goTo(field) || triggers.goTo(field) || insurer.goTo(field);
    }
}
