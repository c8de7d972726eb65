package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.rating.ReceiptLine.Step;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prices one cell by the product's tariff. Exact arithmetic throughout; the premium and the tax are each rounded once.
public final class Rating {
    private static final Source COMMISSION_AND_FLOOR = new Source("aanname", "AMB-118", Origin.ASSUMPTION);
    private static final Source TAX = new Source("aanname", "U-12", Origin.ASSUMPTION);
    private static final Source COSTS = new Source("aanname", "U-13", Origin.ASSUMPTION);

    private final RatingFacts facts;
    private final PremiumChoice choice;
    private final Product product;
    private final Assumptions assumptions;
    private final DeskTerms desk;
    private final List<ReceiptLine> lines = new ArrayList<>();
    private BigDecimal running = BigDecimal.ONE;

    private Rating(RatingFacts facts, PremiumChoice choice, Product product, Assumptions assumptions, DeskTerms desk) {
        this.facts = facts;
        this.choice = choice;
        this.product = product;
        this.assumptions = assumptions;
        this.desk = desk;
    }

    /// The premium of one cell by the tariff, or where the tariff ends.
    ///
    /// @param options the two deductibles to choose from, the lower first
    public static Rated price(
            RatingFacts facts, PremiumChoice choice, List<Money> options, Product product, Assumptions assumptions) {
        return price(facts, choice, options, product, assumptions, DeskTerms.NONE);
    }

    /// The same where an underwriter laid down terms. The tariff has a factor for the two deductibles to choose from
    /// only: another one that was laid down gets the factor of the highest of them that it reaches, so that nothing is
    /// given away that the tariff does not give.
    public static Rated price(
            RatingFacts facts,
            PremiumChoice choice,
            List<Money> options,
            Product product,
            Assumptions assumptions,
            DeskTerms desk) {
        return new Rating(facts, choice, product, assumptions, desk).price(options);
    }

    /// The receipt of a premium that was given: unchanged, only taxed.
    public static PremiumReceipt receipt(GivenPremium given, Assumptions assumptions) {
        boolean portal = given.by() == GivenPremium.By.PORTAL;
        var line =
                new ReceiptLine(
                        portal ? Step.PORTAL : Step.UNDERWRITER,
                        List.of(
                                new Input("givenOn", new Value.Day(given.givenOn())),
                                new Input("reference", new Value.Text(given.reference()))),
                        given.premium().getAmount(),
                        new Source(portal ? "portal" : "acceptant", given.reference(), Origin.FACT));
        var choice = new PremiumChoice(given.sumInsured(), given.deductible(), given.commissionPercentage());
        return receipt(
                choice,
                portal ? PremiumReceipt.Origin.PORTAL : PremiumReceipt.Origin.UNDERWRITER,
                given.reference(),
                List.of(line),
                given.premium(),
                assumptions);
    }

    private Rated price(List<Money> options) {
        Intake intake = facts.intake();
        Tariff tariff = product.tariff();
        if (intake.annualTurnover().isEmpty()) {
            return outside("annualTurnover", new Value.Unanswered());
        }
        Money turnover = intake.annualTurnover().get();
        var base = tariff.base().bandOf(turnover);
        if (base.isEmpty()) {
            return outside("annualTurnover", new Value.Amount(turnover));
        }
        running = base.get().premium().getAmount();
        lines.add(
                new ReceiptLine(
                        Step.BASE,
                        List.of(new Input("annualTurnover", new Value.Amount(turnover))),
                        running,
                        tariff.base().source()));
        return hazard(tariff)
                .or(() -> limit(tariff))
                .or(() -> deductible(tariff, options))
                .or(() ->
                        share(
                                Step.ECOMMERCE,
                                tariff.ecommerce(),
                                "ecommerceTurnover",
                                intake.ecommerceTurnover(),
                                intake.annualTurnover()))
                .or(() ->
                        share(Step.USA, tariff.usa(), "usTurnover", intake.usTurnover(), intake.consolidatedTurnover()))
                .or(() -> personalData(tariff, intake.personalDataSubjects()))
                .or(this::loading)
                .orElseGet(this::priced);
    }

    private Optional<Rated> hazard(Tariff tariff) {
        Optional<Integer> group =
                facts.hazardGroup().or(() -> tariff.hazard().groupOf(facts.sbiCode(), facts.intake().sector()));
        Optional<BigDecimal> factor = group.flatMap(tariff.hazard()::factorOf);
        if (factor.isEmpty()) {
            return Optional.of(outside("hazardGroup", sectorShown()));
        }
        times(
                Step.HAZARD,
                factor.get(),
                tariff.hazard().source(),
                new Input("hazardGroup", new Value.Count(BigInteger.valueOf(group.get()))),
                new Input(facts.sbiCode().isPresent() ? "sbiCode" : "sector", sectorShown()));
        return Optional.empty();
    }

    private Value sectorShown() {
        if (facts.sbiCode().isPresent()) {
            return new Value.Text(facts.sbiCode().get().written());
        }
        return facts.intake()
                .sector()
                .<Value>map(sector -> new Value.Choice("sector", sector.caseName()))
                .orElseGet(Value.Unanswered::new);
    }

    private Optional<Rated> limit(Tariff tariff) {
        var shown = new Value.Amount(choice.sumInsured());
        Optional<BigDecimal> factor = tariff.limit().factorOf(choice.sumInsured());
        if (factor.isEmpty()) {
            return Optional.of(outside("requestedSumInsured", shown));
        }
        times(Step.LIMIT, factor.get(), tariff.limit().source(), new Input("requestedSumInsured", shown));
        return Optional.empty();
    }

    private Optional<Rated> deductible(Tariff tariff, List<Money> options) {
        var shown = new Value.Amount(choice.deductible());
        Optional<Money> priced =
                options.stream()
                        .filter(option ->
                                desk.imposes(choice.deductible())
                                        ? !option.isGreaterThan(choice.deductible())
                                        : option.isEqual(choice.deductible()))
                        .reduce((_, higher) -> higher);
        if (priced.isEmpty()) {
            return Optional.of(outside("chosenDeductible", shown));
        }
        times(
                Step.DEDUCTIBLE,
                priced.get().isEqual(options.getFirst())
                        ? tariff.deductible().lowerOption()
                        : tariff.deductible().higherOption(),
                tariff.deductible().source(),
                new Input("chosenDeductible", shown));
        return Optional.empty();
    }

    private Optional<Rated> share(
            Step step, Tariff.FactorTable table, String field, Optional<Money> part, Optional<Money> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.of(outside(field, new Value.Unanswered()));
        }
        var shown = new Value.Share(part.get(), whole.get());
        var band = table.bandOfShare(part.get(), whole.get());
        if (band.isEmpty()) {
            return Optional.of(outside(field, shown));
        }
        times(step, band.get().factor(), table.source(), new Input(field, shown));
        return Optional.empty();
    }

    private Optional<Rated> personalData(Tariff tariff, Optional<BigInteger> persons) {
        var band = persons.flatMap(tariff.personalData()::bandOf);
        Value shown = persons.<Value>map(Value.Count::new).orElseGet(Value.Unanswered::new);
        if (band.isEmpty()) {
            return Optional.of(outside("personalDataSubjects", shown));
        }
        times(
                Step.PERSONAL_DATA,
                band.get().factor(),
                tariff.personalData().source(),
                new Input("personalDataSubjects", shown));
        return Optional.empty();
    }

    private Optional<Rated> loading() {
        desk.loadingFactor()
                .ifPresent(factor ->
                        times(
                                Step.LOADING,
                                factor,
                                new Source("acceptant", desk.by(), Origin.FACT),
                                new Input(
                                        "loadingPercentage",
                                        new Value.Percentage(desk.loadingPercentage().orElseThrow()))));
        return Optional.empty();
    }

    private void times(Step step, BigDecimal factor, Source source, Input... inputs) {
        running = running.multiply(factor);
        lines.add(new ReceiptLine(step, List.of(inputs), factor, source));
    }

    private static Rated outside(String field, Value value) {
        return new Rated.Unpriced(field, Message.of("rating.outsideTariff." + field, value));
    }

    private Rated priced() {
        var sums = product.sums();
        Tariff tariff = product.tariff();
        lines.add(new ReceiptLine(Step.TARIFF_PREMIUM, List.of(), running, tariff.base().source()));
        BigDecimal factor = MinimumPremium.commissionFactor(choice.commissionPercentage(), sums, assumptions);
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            lines.add(
                    new ReceiptLine(
                            Step.COMMISSION,
                            List.of(
                                    new Input(
                                            "commissionPercentage",
                                            new Value.Percentage(choice.commissionPercentage()))),
                            factor,
                            COMMISSION_AND_FLOOR));
        }
        MinimumPremium minimum = MinimumPremium.of(running, choice, sums, assumptions);
        floor(minimum.floor());
        return new Rated.Priced(
                receipt(
                        choice,
                        tariff.example() ? PremiumReceipt.Origin.EXAMPLE_TARIFF : PremiumReceipt.Origin.LOADED_TARIFF,
                        tariff.name(),
                        lines,
                        minimum.premium(),
                        assumptions));
    }

    /// A fact for the smallest sum, for which the FAQ states it; for any other sum an assumption.
    private void floor(MinimumPremium.Floor floor) {
        var sums = product.sums();
        boolean stated = choice.sumInsured().isEqual(sums.sumInsuredMinimum().value());
        Source source = stated ? sums.minimumPremium().source() : COMMISSION_AND_FLOOR;
        BigDecimal minimum = sums.minimumPremium().value().getAmount();
        switch (floor) {
            case NONE -> {}
            case PASSED -> lines.add(new ReceiptLine(Step.FLOOR_PASSED, List.of(), minimum, source));
            case APPLIED -> lines.add(new ReceiptLine(Step.FLOOR_APPLIED, List.of(), minimum, source));
        }
    }

    private static PremiumReceipt receipt(
            PremiumChoice choice,
            PremiumReceipt.Origin origin,
            String tariffName,
            List<ReceiptLine> lines,
            Money premium,
            Assumptions assumptions) {
        Money costs = assumptions.policyCosts();
        BigDecimal rate = assumptions.insuranceTaxPercentage();
        Money tax = premium.plus(costs).multipliedBy(rate.movePointLeft(2), RoundingMode.HALF_UP);
        var all = new ArrayList<>(lines);
        if (!costs.isZero()) {
            all.add(new ReceiptLine(Step.COSTS, List.of(), costs.getAmount(), COSTS));
        }
        var percentage = new Input("insuranceTaxPercentage", new Value.Percentage(rate));
        all.add(new ReceiptLine(Step.TAX, List.of(percentage), tax.getAmount(), TAX));
        return new PremiumReceipt(
                choice.sumInsured(),
                choice.deductible(),
                choice.commissionPercentage(),
                origin,
                tariffName,
                all,
                premium,
                costs,
                rate,
                tax,
                premium.plus(costs).plus(tax));
    }
}
