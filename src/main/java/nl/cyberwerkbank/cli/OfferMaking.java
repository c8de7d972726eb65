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
/// @param today date of the offer
record OfferMaking(IntakeArguments arguments, IntakeArguments.Case asked, Product product, LocalDate today) {
    private static final int NUMBER_LENGTH = 6;

    /// What came of it.
    sealed interface Outcome {}

    /// An offer.
    record Made(Offer offer) implements Outcome {}

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
                                        "variant",
                                        "no such cell; sums %s, deductibles %s, commissions %s"
                                                .formatted(grid.sums(), grid.rows(), grid.commissions())));
        Optional<Message> withheld = cell.withheld();
        if (withheld.isPresent()) {
            return new Withheld(withheld.get());
        }
        var offering =
                new Offering(
                        product,
                        Assumptions.defaults(product.assumptions()),
                        asked.readings(),
                        asked.file().office(),
                        CommissionDisclosure.NOT_SHOWN,
                        Optional.empty());
        Dossier dossier = dossier(cell.choice());
        if (!dossier.intakeToDecideOn(product.acceptance()).equals(asked.intake())) {
            // an offer binds the office: a sector that the activity code contradicts goes to the desk first
            return new Withheld(Message.of("quote.withheld.refer"));
        }
        return switch (offering.offer(dossier, today)) {
            case Offering.Attempt.Made(_, Offer offer) -> new Made(offer);
            case Offering.Attempt.NotYet(List<Offering.OpenPoint> points) -> throw open(points);
        };
    }

    /// The answers count as given by the client on the date of the application; whoever signs the offer confirms them.
    private Dossier dossier(PremiumChoice choice) {
        Client client = asked.file().client();
        byte[] facts = (asked.file() + " " + choice).getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(facts);
        String number = today.getYear() + "-" + id.toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        return Dossier.blank(id, number, today)
                .withClient(client)
                .withIntake(asked.intake())
                .withStatement(new Statement(client.legalName(), "", Optional.of(asked.intake().appliedOn())))
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
