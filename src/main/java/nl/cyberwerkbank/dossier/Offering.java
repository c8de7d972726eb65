package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.acceptance.Acceptance;
import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.SumRequest;
import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.dossier.contract.DraftKeys;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.OfferTerms;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes an offer from a dossier: freezes what is offered, or says which points are still open.
///
/// @param product the version for the date of application
/// @param assumptions assumptions in force
/// @param readings readings in force
/// @param office who offers
/// @param disclosure whether the commission is printed
/// @param conditionsFileHash SHA-256 of the insurer's conditions where the user has loaded them
public record Offering(
        Product product,
        Assumptions assumptions,
        Readings readings,
        Office office,
        OfferContent.CommissionDisclosure disclosure,
        Optional<String> conditionsFileHash) {

    /// Something that an offer needs and that is not there yet.
    ///
    /// @param field the field to go to, in the case format or as the form names it
    /// @param message what is asked
    public record OpenPoint(String field, Message message) {}

    /// What came of it.
    public sealed interface Attempt {
        /// The dossier with the new offer in it.
        record Made(Dossier dossier, Offer offer) implements Attempt {}

        /// Nothing was made; these points are open, the first to be asked first.
        record NotYet(List<OpenPoint> points) implements Attempt {
            public NotYet {
                points = List.copyOf(points);
            }
        }
    }

    /// Tries to make the next offer of this dossier.
    ///
    /// @param issuedOn date of the offer
    public Attempt offer(Dossier dossier, LocalDate issuedOn) {
        QuoteGrid grid = QuoteGrid.of(dossier.quoteFacts(product.acceptance()), product, assumptions, readings);
        List<OpenPoint> open = openPoints(dossier, grid, issuedOn);
        if (!open.isEmpty()) {
            return new Attempt.NotYet(open);
        }
        Offer offer = DossierJson.seal(content(dossier, grid, issuedOn));
        var offers = new ArrayList<>(dossier.offers());
        offers.add(offer);
        return new Attempt.Made(dossier.withOffers(offers), offer);
    }

    /// The points that stand in the way of an offer on this date.
    public List<OpenPoint> openPoints(Dossier dossier, QuoteGrid grid, LocalDate issuedOn) {
        var open = new ArrayList<OpenPoint>();
        var client = dossier.client();
        for (String field : grid.decision().missing()) {
            open.add(new OpenPoint(field, Message.of("offer.open.unanswered", new Value.Choice("field", field))));
        }
        require(open, !client.legalName().isBlank(), "legalName");
        require(open, Identifiers.isKvkNumber(client.kvkNumber()), "kvkNumber");
        require(open, dossier.statement().isComplete(), "statementGivenBy");
        require(open, !office.name().isBlank(), "officeName");
        require(open, client.hazardGroup().isEmpty() || !client.hazardReason().isBlank(), "hazardReason");
        for (String field : new TreeMap<>(dossier.unfinished()).keySet()) {
            if (grid.decision().missing().contains(field) || DraftKeys.isDraft(field)) {
                continue;
            }
            open.add(new OpenPoint(field, Message.of("offer.open.unfinished", new Value.Choice("field", field))));
        }
        boolean backDated = dossier.wishes().inceptionDate().filter(date -> date.isBefore(issuedOn)).isPresent();
        require(open, !backDated, "inceptionDate");
        Optional<PremiumChoice> advised = dossier.variants().advised();
        if (advised.isEmpty()) {
            require(open, false, "variant");
        } else {
            grid.cell(advised.get())
                    .flatMap(QuoteCell::withheld)
                    .ifPresent(reason -> open.add(new OpenPoint("variant", reason)));
            require(open, grid.cell(advised.get()).isPresent(), "variant");
        }
        return open;
    }

    private static void require(List<OpenPoint> open, boolean holds, String field) {
        if (!holds) {
            open.add(new OpenPoint(field, Message.of("offer.open." + field)));
        }
    }

    private OfferContent content(Dossier dossier, QuoteGrid grid, LocalDate issuedOn) {
        PremiumChoice advised = dossier.variants().advised().orElseThrow();
        PremiumReceipt chosen = grid.cell(advised).flatMap(QuoteCell::receipt).orElseThrow();
        List<PremiumReceipt> alternatives =
                dossier.variants().pinned().stream()
                        .filter(choice -> !choice.equals(advised))
                        .flatMap(choice -> grid.cell(choice).flatMap(QuoteCell::receipt).stream())
                        .toList();
        AcceptanceDecision decision =
                Acceptance.decide(
                        dossier.intakeToDecideOn(product.acceptance()), SumRequest.of(advised.sumInsured()), product);
        return new OfferContent(
                dossier.number() + "-" + (dossier.offers().size() + 1),
                issuedOn,
                issuedOn.plusDays(assumptions.offerValidityDays()),
                office,
                dossier.client(),
                dossier.intake(),
                dossier.statement(),
                Contradiction.addedTo(decision, dossier, product.acceptance()),
                dossier.answer().filter(answer -> answer.opens(decision)).map(UnderwriterAnswer::withoutQuestions),
                grid.deductibles().map(DeductibleChoice::finding),
                chosen,
                alternatives,
                disclosure,
                terms(dossier),
                readingsInForce(),
                assumptionsInForce(),
                dossier.currentOffer()
                        .filter(last -> OfferLife.isOpen(dossier, last))
                        .map(last -> last.content().number()));
    }

    private OfferTerms terms(Dossier dossier) {
        var conditions = product.conditions();
        return new OfferTerms(
                product.insurer(),
                product.name(),
                product.id(),
                product.tariff().id(),
                conditions.id(),
                conditions.title(),
                conditions.version(),
                conditionsFileHash,
                dossier.wishes().conditionsReceivedOn(),
                conditions.helplineTelephone().value(),
                product.sums().telephoneHackingDeductible().value(),
                product.sums().hoursToSolveWithoutDeductible().value(),
                dossier.wishes().inceptionDate(),
                dossier.wishes().insuredCapacity(),
                assumptions.contractTermMonths());
    }

    private Map<String, String> readingsInForce() {
        var all = new TreeMap<>(readings.chosen());
        all.putIfAbsent(DeductibleChoice.BAND_BOUNDARY.key(), readings.valueOf(DeductibleChoice.BAND_BOUNDARY));
        return all;
    }

    private Map<String, String> assumptionsInForce() {
        var all = new TreeMap<String, String>();
        for (AssumptionRegister.Assumption assumption : assumptions.register().assumptions()) {
            all.put(assumption.key(), assumptions.value(assumption.key()));
        }
        return all;
    }
}
