package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.acceptance.Acceptance;
import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.acceptance.SumRequest;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.product.AcceptanceRules.ReferralContact;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.rating.DeductibleChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Shows the acceptance decision on one intake, with every finding.
@Command(
        name = "assess",
        description = {
            "Decides acceptance of one intake, with all findings.",
            "",
            "Every criterion is shown, also while answers are missing: what passes, what fails, the article it rests"
                    + " on and the nearest value that would pass. A referral shows the way to the insurer's desk."
        },
        footer = {"", "Exit status: 0 for an automatic quote; 1 for any other decision; 2 when the file is not valid."})
public final class AssessCommand implements Callable<Integer> {
    private final IntakeSettings settings;

    @Mixin private IntakeArguments arguments = new IntakeArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public AssessCommand(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        IntakeArguments.Case asked = arguments.read(settings);
        SumRequest sum =
                asked.file().given().requestedSumInsured().isPresent()
                        ? asked.file().given().sumAsked()
                        : new SumRequest.Later();
        AcceptanceDecision decision = Acceptance.decide(asked.intake(), sum, asked.product());
        command.commandLine().getOut().println(JsonLines.indented(json(asked, decision)));
        return decision.isAutomatic() ? ExitCode.FINE : ExitCode.NEGATIVE;
    }

    private ObjectNode json(IntakeArguments.Case asked, AcceptanceDecision decision) {
        Product product = asked.product();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("decision", decision.decision().caseName());
        addAll(node.putArray("reasons"), decision.reasons());
        addAll(node.putArray("missing"), decision.missing());
        node.put("appliedOn", asked.intake().appliedOn().toString());
        node.put("productVersion", product.id());
        List<Finding> findings = new ArrayList<>(decision.findings());
        asked.intake()
                .annualTurnover()
                .map(turnover -> DeductibleChoice.of(turnover, product.sums(), asked.readings()))
                .ifPresent(choice -> {
                    node.put("deductibleBand", choice.band());
                    ArrayNode options = node.putArray("deductibleOptions");
                    choice.options().forEach(option -> options.add(option.getAmount()));
                    findings.add(choice.finding());
                });
        if (decision.decision() == Decision.REFER) {
            node.set("contact", json(product.acceptance().referralContact()));
        }
        addAll(node.putArray("warnings"), asked.warnings());
        node.set("findings", settings.findings().of(findings));
        return node;
    }

    private static ObjectNode json(ReferralContact contact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("email", contact.email());
        addAll(node.putArray("telephones"), contact.telephones());
        ArrayNode sources = node.putArray("sources");
        contact.sources().forEach(source -> sources.add(source.article()));
        return node;
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
