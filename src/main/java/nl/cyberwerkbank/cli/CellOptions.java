package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.intake.GivenIntake;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.joda.money.Money;

import picocli.CommandLine.Option;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The options that name cells of the grid.
final class CellOptions {
    @Option(
            names = "--sum",
            paramLabel = "EUROS",
            converter = EurosOption.class,
            description = "Only this sum insured, such as 500000.")
    private Optional<Money> sum = Optional.empty();

    @Option(
            names = "--deductible",
            paramLabel = "EUROS",
            converter = EurosOption.class,
            description = "Only this deductible, such as 2500.")
    private Optional<Money> deductible = Optional.empty();

    @Option(
            names = "--commission",
            paramLabel = "PERCENT",
            converter = PercentageOption.class,
            description = "Only this commission: 20 or 0.")
    private Optional<BigDecimal> commission = Optional.empty();

    /// The cells that were asked for: all of them when no option names any.
    ///
    /// @throws BadInput when an option names what the grid has not
    List<QuoteCell> of(QuoteGrid grid) throws BadInput {
        check("--sum", sum.map(Money::getAmount), amounts(grid.sums()));
        check("--deductible", deductible.map(Money::getAmount), amounts(grid.rows()));
        check("--commission", commission, grid.commissions());
        return grid.cells().stream().filter(cell -> isAsked(cell.choice())).toList();
    }

    /// The one cell that an offer is made for: what the options leave open is taken from the intake.
    ///
    /// @throws BadInput when sum or deductible is named nowhere
    PremiumChoice choice(GivenIntake given, Product product, IntakeArguments arguments) throws BadInput {
        BigDecimal usual = product.sums().commissions().getFirst().percentage();
        return new PremiumChoice(
                sum.or(given::requestedSumInsured)
                        .orElseThrow(() ->
                                arguments.problem(
                                        "given.requestedSumInsured", "an offer needs a sum, here or by --sum")),
                deductible
                        .or(given::chosenDeductible)
                        .orElseThrow(() ->
                                arguments.problem(
                                        "given.chosenDeductible",
                                        "an offer needs a deductible, here or by --deductible")),
                commission.or(given::commissionPercentage).orElse(usual));
    }

    private boolean isAsked(PremiumChoice choice) {
        return is(sum.map(Money::getAmount), choice.sumInsured().getAmount())
                && is(deductible.map(Money::getAmount), choice.deductible().getAmount())
                && is(commission, choice.commissionPercentage());
    }

    private static boolean is(Optional<BigDecimal> asked, BigDecimal value) {
        return asked.isEmpty() || asked.get().compareTo(value) == 0;
    }

    /// Deductibles are not known while the turnover is not; then any may be named.
    private static void check(String option, Optional<BigDecimal> asked, List<BigDecimal> known) throws BadInput {
        if (known.isEmpty() || known.stream().anyMatch(value -> is(asked, value))) {
            return;
        }
        throw new BadInput(
                List.of(
                        "cyberwerkbank: "
                                + option
                                + " "
                                + shown(asked.orElseThrow())
                                + " is not in the grid of this intake; there is "
                                + listed(known)));
    }

    private static List<BigDecimal> amounts(List<Money> amounts) {
        return amounts.stream().map(Money::getAmount).toList();
    }

    /// Numbers as they are written on the command line.
    static String listed(List<BigDecimal> numbers) {
        return numbers.stream().map(CellOptions::shown).collect(Collectors.joining(", "));
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
