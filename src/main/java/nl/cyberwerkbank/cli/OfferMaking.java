package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.joda.money.Money;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes an offer of an intake file without a store: a client file that lives as long as the command.
///
/// @param arguments name the intake file in problems
/// @param asked the intake
/// @param product the version, with the tariff in use
/// @param assumptions those in force
/// @param today date of the offer
record OfferMaking(
        IntakeArguments arguments,
        IntakeArguments.Case asked,
        Product product,
        Assumptions assumptions,
        LocalDate today) {
    private static final int NUMBER_LENGTH = 6;

    /// What came of it.
    sealed interface Outcome {}

    /// An offer.
    ///
    /// @param warnings what somebody has to look at before it is sent
    record Made(Offer offer, List<String> warnings) implements Outcome {
        Made {
            warnings = List.copyOf(warnings);
        }
    }

    /// No premium, hence no offer.
    record Withheld(Message reason) implements Outcome {}

    /// Makes the offer for one cell of the grid.
    ///
    /// @throws BadInput when the grid has no such cell, or the file lacks what an offer needs
    Outcome make(QuoteGrid grid, PremiumChoice choice) throws BadInput {
        if (grid.decision().decision() != Decision.AUTOMATIC_QUOTE) {
            return new Withheld(Message.of("quote.withheld." + grid.decision().decision().caseName()));
        }
        QuoteCell cell =
                grid.cell(choice)
                        .orElseThrow(() ->
                                arguments.problem(
                                        "given",
                                        "no such variant; there are sums %s, deductibles %s and commissions %s"
                                                .formatted(
                                                        amounts(grid.sums()),
                                                        amounts(grid.rows()),
                                                        CellOptions.listed(grid.commissions()))));
        Optional<Message> withheld = cell.withheld();
        if (withheld.isPresent()) {
            return new Withheld(withheld.get());
        }
        var offering =
                new Offering(
                        product,
                        assumptions,
                        asked.readings(),
                        asked.file().office(),
                        CommissionDisclosure.NOT_SHOWN,
                        Optional.empty());
        Dossier dossier = dossier(cell.choice());
        return switch (offering.offer(dossier, today)) {
            case Offering.Attempt.Made(_, Offer offer) -> new Made(offer, warnings());
            case Offering.Attempt.NotYet(List<Offering.OpenPoint> points) -> throw open(points);
        };
    }

    private static String amounts(List<Money> amounts) {
        return CellOptions.listed(amounts.stream().map(Money::getAmount).toList());
    }

    /// Who gave the answers: as the file says, else the client itself on the date of the application.
    private Statement statement() {
        Statement said = asked.file().statement();
        return new Statement(
                said.givenBy().isBlank() ? asked.file().client().legalName() : said.givenBy(),
                said.function(),
                said.givenOn().or(() -> Optional.of(asked.intake().appliedOn())));
    }

    private List<String> warnings() {
        return asked.file().statement().givenBy().isBlank()
                ? List.of(
                        "statement.givenBy is not given; the offer names the client itself as who gave the answers,"
                                + " no person")
                : List.of();
    }

    private Dossier dossier(PremiumChoice choice) {
        Client client = asked.file().client();
        byte[] facts = (asked.file() + " " + choice).getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(facts);
        String number = today.getYear() + "-" + id.toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        return Dossier.blank(id, number, today)
                .withClient(client)
                .withIntake(asked.intake())
                .withStatement(statement())
                .withVariants(Variants.NONE.toggled(choice));
    }

    private BadInput open(List<Offering.OpenPoint> points) {
        Wording wording = Wording.of(Wording.ENGLISH);
        return new BadInput(
                points.stream()
                        .filter(point -> !point.field().equals("statementGivenBy"))
                        .map(point -> arguments.problem(fileField(point.field()), wording.text(point.message())))
                        .map(BadInput::getMessage)
                        .toList());
    }

    private static String fileField(String field) {
        return switch (field) {
            case "legalName", "kvkNumber", "hazardReason" -> "client." + field;
            case "officeName" -> "office.name";
            default -> "given." + field;
        };
    }
}
