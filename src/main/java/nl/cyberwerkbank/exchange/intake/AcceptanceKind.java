package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.acceptance.Acceptance;
import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.exchange.casefile.CaseKind;
import nl.cyberwerkbank.exchange.casefile.CaseResult;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.SumsAndDeductibles;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.rating.MinimumPremium;

import org.joda.money.Money;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Cases of kind `acceptance`: the decision, the deductibles to choose from and the premium, by the product version of
/// the date of application with its shipped assumptions.
public final class AcceptanceKind implements CaseKind {
    private static final String SUM = "requestedSumInsured";

    private final ProductCatalog catalog;
    private final FindingJson findings;

    /// @param catalog the versions of the product
    /// @param wording the language in which findings are told beside the result
    public AcceptanceKind(ProductCatalog catalog, Wording wording) {
        this.catalog = catalog;
        this.findings = new FindingJson(wording);
    }

    @Override
    public String name() {
        return "acceptance";
    }

    @Override
    public CaseResult decide(JsonNode given, Readings readings) {
        var facts = new GivenIntake(given);
        LocalDate appliedOn = facts.appliedOn().orElseThrow();
        Intake intake = facts.intake(appliedOn);
        Product product = catalog.forApplicationOn(appliedOn);
        AcceptanceDecision decision = Acceptance.decide(intake, facts.sumAsked(), product);
        Optional<DeductibleChoice> deductibles =
                decision.decision() == Decision.INCOMPLETE
                        ? Optional.empty()
                        : intake.annualTurnover()
                                .map(turnover -> DeductibleChoice.of(turnover, product.sums(), readings));
        return new CaseResult(
                result(facts, decision, deductibles, product),
                citations(intake, decision, deductibles, product),
                extras(decision, deductibles, product));
    }

    private static ObjectNode result(
            GivenIntake facts, AcceptanceDecision decision, Optional<DeductibleChoice> deductibles, Product product) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("decision", decision.decision().caseName());
        ArrayNode reasons = result.putArray("reasons");
        decision.reasons().forEach(reasons::add);
        ArrayNode missing = result.putArray("missing");
        decision.missing().forEach(missing::add);
        result.put("deductibleBand", deductibles.map(DeductibleChoice::band).orElse(null));
        ArrayNode options = result.putArray("deductibleOptions");
        deductibles.ifPresent(choice -> choice.options().forEach(option -> options.add(option.getAmount())));
        boolean decided = decision.decision() != Decision.INCOMPLETE;
        Optional<Boolean> deductibleAllowed =
                deductibles.flatMap(choice -> facts.chosenDeductible().flatMap(choice::allows));
        Optional<Boolean> commissionAllowed =
                facts.commissionPercentage().filter(_ -> decided).map(product.sums()::isCommission);
        result.put("chosenDeductibleAllowed", deductibleAllowed.orElse(null));
        result.put("sumInsuredAllowed", sumInsuredAllowed(decision).filter(_ -> decided).orElse(null));
        result.put("commissionAllowed", commissionAllowed.orElse(null));
        boolean premium = decision.isAutomatic() && deductibleAllowed.orElse(false) && commissionAllowed.orElse(false);
        result.put("annualPremium", premium(facts, product).filter(_ -> premium).map(Money::getAmount).orElse(null));
        return result;
    }

    private static Optional<Boolean> sumInsuredAllowed(AcceptanceDecision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.inputs().stream().anyMatch(input -> input.field().equals(SUM)))
                .findFirst()
                .map(finding -> !finding.fails());
    }

    private static Optional<Money> premium(GivenIntake facts, Product product) {
        Assumptions assumptions = Assumptions.defaults(product.assumptions());
        return facts.choice()
                .flatMap(choice ->
                        facts.tariffPremium()
                                .map(tariff ->
                                        MinimumPremium.annualPremium(
                                                tariff.getAmount(), choice, product.sums(), assumptions)));
    }

    /// What acceptance cites, and once something is decided: the rows of the table that the turnover stands in, the
    /// choice of deductible, commission and minimum premium, and for a referral the way to the desk.
    private static SortedSet<String> citations(
            Intake intake, AcceptanceDecision decision, Optional<DeductibleChoice> deductibles, Product product) {
        SortedSet<String> cited = new TreeSet<>(decision.citations());
        SumsAndDeductibles sums = product.sums();
        List<Source> sources = new ArrayList<>();
        deductibles.ifPresent(choice -> {
            sources.add(choice.finding().source());
            intake.annualTurnover()
                    .ifPresent(turnover -> {
                        sums.lowerBandOf(turnover).ifPresent(band -> sources.add(band.source()));
                        sums.higherBandSharing(turnover).ifPresent(band -> sources.add(band.source()));
                    });
            sources.add(sums.choiceOfDeductible());
            sources.add(sums.minimumPremium().source());
            sums.commissions().forEach(commission -> sources.add(commission.source()));
        });
        if (decision.decision() == Decision.REFER) {
            sources.addAll(product.acceptance().referralContact().sources());
        }
        sources.forEach(source -> cited.add(source.article()));
        return cited;
    }

    private ObjectNode extras(AcceptanceDecision decision, Optional<DeductibleChoice> deductibles, Product product) {
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        extras.put("productVersion", product.id());
        List<Finding> all = new ArrayList<>(decision.findings());
        deductibles.ifPresent(choice -> all.add(choice.finding()));
        extras.set("findings", findings.of(all));
        return extras;
    }
}
