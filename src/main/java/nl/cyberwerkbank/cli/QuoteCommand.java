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
import nl.cyberwerkbank.rating.RatingFacts;

import org.joda.money.Money;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Prices one intake: the grid, or the offer for one cell of it.
@Command(
        name = "quote",
        description = {
            "Prices one intake: the grid of sums, deductibles and commissions as JSON, or the offer as PDF.",
            "",
            "Each cell is tested with its own sum. A sector that the activity code contradicts is in doubt. Where"
                + " acceptance does not allow an automatic quote no premium is shown. Sum, deductible and commission"
                + " that are not named for an offer are taken from the intake; the commission then defaults to the"
                + " usual one."
        },
        footer = {
            "",
            "Exit status: 0 done; 1 when an offer was asked for and there is no premium for it; 2 bad input."
        })
public final class QuoteCommand implements Callable<Integer> {
    private static final int MOST_STEPS = 100;
    private static final int MOST_TARIFF_BYTES = 1 << 20;

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

    @Mixin private CellOptions cells = new CellOptions();

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
        var facts = QuoteFacts.of(RatingFacts.of(asked.file().client(), asked.intakeToPrice()));
        Assumptions assumptions = assumptions(asked.file().given(), product);
        QuoteGrid grid = QuoteGrid.of(facts, product, assumptions, asked.readings());
        List<QuoteCell> shown = cells.of(grid);
        if (pdf.isEmpty()) {
            ObjectNode json = new GridJson(wording).of(grid, shown, product, asked.warnings());
            command.commandLine().getOut().println(JsonLines.indented(json));
            return ExitCode.FINE;
        }
        var making = new OfferMaking(arguments, asked, product, assumptions, LocalDate.now(settings.clock()));
        return switch (making.make(grid, cells.choice(asked.file().given(), product, arguments))) {
            case OfferMaking.Made(Offer offer, List<String> warnings) -> {
                OutputFile.write(pdf.get(), printer.print(offer, language.locale()));
                command.commandLine().getOut().println(JsonLines.compact(summary(offer, pdf.get(), warnings)));
                yield ExitCode.FINE;
            }
            case OfferMaking.Withheld(Message reason) -> {
                String words = wording.text(reason);
                command.commandLine().getErr().println(Problem.ofFile(words).in(pdf.get() + ": no offer"));
                yield ExitCode.NEGATIVE;
            }
        };
    }

    /// The shipped assumptions, with the sums that the intake names instead of the usual ones.
    private Assumptions assumptions(GivenIntake given, Product product) throws BadInput {
        List<Money> steps = given.sumAsked().steps().orElse(List.of());
        if (steps.isEmpty()) {
            return Assumptions.defaults(product.assumptions());
        }
        String written = steps.stream().map(step -> step.getAmount().toPlainString()).collect(Collectors.joining(", "));
        if (steps.size() > MOST_STEPS) {
            throw arguments.problem("given.sumInsuredSteps", "has more than " + MOST_STEPS + " sums");
        }
        return new Assumptions(product.assumptions(), Map.of("sumInsuredSteps", written));
    }

    private static Tariff read(Path file) throws BadInput {
        String text = InputFile.characters(file, MOST_TARIFF_BYTES).toString();
        try {
            return ProductCatalog.readTariff(file.toString(), text);
        } catch (ProductFileException broken) {
            throw new BadInput(List.of(broken.getMessage()));
        }
    }

    private static ObjectNode summary(Offer offer, Path pdf, List<String> warnings) {
        var chosen = offer.content().chosen();
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("offer", offer.content().number())
                        .put("pdf", pdf.toString())
                        .put("premium", chosen.premium().getAmount())
                        .put("tax", chosen.tax().getAmount())
                        .put("total", chosen.total().getAmount())
                        .put("indication", offer.content().isIndication())
                        .put("contentHash", offer.contentHash());
        ArrayNode told = node.putArray("warnings");
        warnings.forEach(told::add);
        return node;
    }
}
