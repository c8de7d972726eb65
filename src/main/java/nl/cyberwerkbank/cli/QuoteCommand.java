package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.exchange.intake.GivenIntake;
import nl.cyberwerkbank.exchange.strict.Problem;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteFacts;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.RatingFacts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Prices one intake: the grid, or the offer for one cell of it.
@Command(
        name = "quote",
        description = {
            "Prices one intake: the grid of sums, deductibles and commissions as JSON, or the offer as PDF.",
            "",
            "Each cell is tested with its own sum. Where acceptance does not allow an automatic quote no premium is"
                    + " shown. Sum, deductible and commission that are not named for an offer are taken from the"
                    + " intake; the commission then defaults to the usual one."
        },
        footer = {
            "",
            "Exit status: 0 done; 1 when an offer was asked for and there is no premium for it; 2 bad input."
        })
public final class QuoteCommand implements Callable<Integer> {
    private final IntakeSettings settings;
    private final OfferPrinter printer;
    private final Wording wording;

    @Mixin private IntakeArguments arguments = new IntakeArguments();

    @Option(names = "--pdf", paramLabel = "OFFER.pdf", description = "Print the offer to this file.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description = "Language of the printed offer: nl (as without this option) or en.")
    private OfferLanguage language = OfferLanguage.NL;

    @Option(names = "--sum", paramLabel = "EUROS", description = "Only this sum insured, such as 500000.")
    private Optional<BigDecimal> sum = Optional.empty();

    @Option(names = "--deductible", paramLabel = "EUROS", description = "Only this deductible, such as 2500.")
    private Optional<BigDecimal> deductible = Optional.empty();

    @Option(names = "--commission", paramLabel = "PERCENT", description = "Only this commission: 20 or 0.")
    private Optional<BigDecimal> commission = Optional.empty();

    @Option(
            names = "--tariff",
            paramLabel = "FILE",
            description = "Price by this tariff file, of the same shape as the shipped example tariff.")
    private Optional<Path> tariff = Optional.empty();

    @Spec private CommandSpec command = CommandSpec.create();

    /// @param printer prints the offer
    /// @param wording the language of the JSON's sentences
    public QuoteCommand(IntakeSettings settings, OfferPrinter printer, Wording wording) {
        this.settings = settings;
        this.printer = printer;
        this.wording = wording;
    }

    @Override
    public Integer call() throws BadInput {
        IntakeArguments.Case asked = arguments.read(settings);
        Product product = tariff.isPresent() ? asked.product().withTariff(read(tariff.get())) : asked.product();
        var facts = QuoteFacts.of(RatingFacts.of(asked.file().client(), asked.intake()));
        Assumptions assumptions = Assumptions.defaults(product.assumptions());
        QuoteGrid grid = QuoteGrid.of(facts, product, assumptions, asked.readings());
        if (pdf.isEmpty()) {
            List<QuoteCell> cells = grid.cells().stream().filter(cell -> isAsked(cell.choice())).toList();
            command.commandLine().getOut().println(JsonLines.indented(new GridJson(wording).of(grid, cells, product)));
            return ExitCode.FINE;
        }
        var making = new OfferMaking(arguments, asked, product, LocalDate.now(settings.clock()));
        return switch (making.make(grid, choice(asked.file().given(), product))) {
            case OfferMaking.Made(Offer offer) -> {
                OutputFile.write(pdf.get(), printer.print(offer, language.locale()));
                command.commandLine().getOut().println(JsonLines.compact(summary(offer, pdf.get())));
                yield ExitCode.FINE;
            }
            case OfferMaking.Withheld(Message reason) -> {
                String words = wording.text(reason);
                command.commandLine().getErr().println(Problem.ofFile(words).in(pdf.get() + ": no offer"));
                yield ExitCode.NEGATIVE;
            }
        };
    }

    private boolean isAsked(PremiumChoice choice) {
        return is(sum, choice.sumInsured().getAmount())
                && is(deductible, choice.deductible().getAmount())
                && is(commission, choice.commissionPercentage());
    }

    private static boolean is(Optional<BigDecimal> asked, BigDecimal value) {
        return asked.isEmpty() || asked.get().compareTo(value) == 0;
    }

    private PremiumChoice choice(GivenIntake given, Product product) throws BadInput {
        Optional<BigDecimal> sumAsked = sum.or(() -> given.requestedSumInsured().map(Money::getAmount));
        Optional<BigDecimal> deductibleAsked = deductible.or(() -> given.chosenDeductible().map(Money::getAmount));
        BigDecimal usual = product.sums().commissions().getFirst().percentage();
        if (sumAsked.isEmpty()) {
            throw arguments.problem("given.requestedSumInsured", "an offer needs a sum, here or by --sum");
        }
        if (deductibleAsked.isEmpty()) {
            throw arguments.problem("given.chosenDeductible", "an offer needs a deductible, here or by --deductible");
        }
        return new PremiumChoice(
                euros("--sum", sumAsked.get()),
                euros("--deductible", deductibleAsked.get()),
                commission.or(given::commissionPercentage).orElse(usual));
    }

    private static Money euros(String option, BigDecimal amount) throws BadInput {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2 || amount.precision() > 15) {
            throw new BadInput(List.of("cyberwerkbank: " + option + " is no amount of euros"));
        }
        return Money.of(CurrencyUnit.EUR, amount.setScale(2, RoundingMode.UNNECESSARY));
    }

    private static Tariff read(Path file) throws BadInput {
        try {
            return ProductCatalog.readTariff(file.toString(), Files.readString(file));
        } catch (ProductFileException broken) {
            throw new BadInput(List.of(broken.getMessage()));
        } catch (IOException unreadable) {
            throw new BadInput(List.of(file + ": does not exist or is not UTF-8 text"));
        }
    }

    private static ObjectNode summary(Offer offer, Path pdf) {
        var chosen = offer.content().chosen();
        return JsonNodeFactory.instance
                .objectNode()
                .put("offer", offer.content().number())
                .put("pdf", pdf.toString())
                .put("premium", chosen.premium().getAmount())
                .put("tax", chosen.tax().getAmount())
                .put("total", chosen.total().getAmount())
                .put("indication", offer.content().isIndication())
                .put("contentHash", offer.contentHash());
    }
}
