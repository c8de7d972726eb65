package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.Acceptance;
import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.acceptance.SumRequest;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.SumsAndDeductibles.Commission;
import nl.cyberwerkbank.rating.DeductibleChoice;
import nl.cyberwerkbank.rating.DeskTerms;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.rating.Rated;
import nl.cyberwerkbank.rating.Rating;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All variants of a quote at once: every sum with every deductible and every commission. Each cell is tested with its
/// own sum. Under a referral or without a quote no cell has a premium until an underwriter has accepted the risk for
/// the reasons that stand in its way.
///
/// @param decision acceptance before any sum is chosen
/// @param deductibles the choice of deductibles; empty while the turnover is not known
/// @param sums the columns, ascending
/// @param rows the deductibles, ascending
/// @param commissions the commissions that exist, the usual one first
/// @param cells every combination
public record QuoteGrid(
        AcceptanceDecision decision,
        Optional<DeductibleChoice> deductibles,
        List<Money> sums,
        List<Money> rows,
        List<BigDecimal> commissions,
        List<QuoteCell> cells) {
    public QuoteGrid {
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
        commissions = List.copyOf(commissions);
        cells = List.copyOf(cells);
    }

    /// Makes the whole grid.
    public static QuoteGrid of(QuoteFacts facts, Product product, Assumptions assumptions, Readings readings) {
        var intake = facts.rating().intake();
        AcceptanceDecision decision = Acceptance.decide(intake, new SumRequest.Later(), product);
        Optional<DeductibleChoice> deductibles =
                intake.annualTurnover().map(turnover -> DeductibleChoice.of(turnover, product.sums(), readings));
        List<Money> options = deductibles.map(DeductibleChoice::options).orElse(List.of());
        List<Money> sums = merged(assumptions.sumInsuredSteps(), facts.given().stream().map(GivenPremium::sumInsured));
        List<Money> chosen = facts.termsUnder(decision).flatMap(AnswerTerms::deductible).map(List::of).orElse(options);
        List<Money> rows = merged(chosen, facts.given().stream().map(GivenPremium::deductible));
        List<BigDecimal> commissions = product.sums().commissions().stream().map(Commission::percentage).toList();
        var cells = new ArrayList<QuoteCell>(sums.size() * rows.size() * commissions.size());
        for (Money sum : sums) {
            AcceptanceDecision own = Acceptance.decide(intake, SumRequest.of(sum), product);
            for (Money row : rows) {
                for (BigDecimal commission : commissions) {
                    var choice = new PremiumChoice(sum, row, commission);
                    cells.add(cell(choice, own, facts, options, product, assumptions));
                }
            }
        }
        return new QuoteGrid(decision, deductibles, sums, rows, commissions, cells);
    }

    private static List<Money> merged(List<Money> own, Stream<Money> given) {
        return Stream.concat(own.stream(), given).distinct().sorted().toList();
    }

    private static QuoteCell cell(
            PremiumChoice choice,
            AcceptanceDecision own,
            QuoteFacts facts,
            List<Money> options,
            Product product,
            Assumptions assumptions) {
        Decision decision = own.decision();
        if (!facts.allowPremiumUnder(own)) {
            return withheld(choice, decision, Message.of("quote.withheld." + decision.caseName()));
        }
        Optional<Message> beyond = facts.termsUnder(own).flatMap(terms -> beyond(terms, choice));
        if (beyond.isPresent()) {
            return withheld(choice, decision, beyond.get());
        }
        Optional<GivenPremium> given =
                facts.given().stream().filter(premium -> premium.isFor(choice)).reduce((_, later) -> later);
        if (given.isPresent()) {
            return priced(choice, decision, Rating.receipt(given.get(), assumptions));
        }
        DeskTerms desk = facts.deskTermsUnder(own);
        return switch (Rating.price(facts.rating(), choice, options, product, assumptions, desk)) {
            case Rated.Priced(var receipt) -> priced(choice, decision, receipt);
            case Rated.Unpriced(_, var reason) -> withheld(choice, decision, reason);
        };
    }

    /// Why the desk's acceptance does not reach this far.
    private static Optional<Message> beyond(AnswerTerms terms, PremiumChoice choice) {
        return terms.upToSum()
                .filter(choice.sumInsured()::isGreaterThan)
                .map(most -> Message.of("quote.withheld.aboveAcceptedSum", new Value.Amount(most)))
                .or(() ->
                        terms.deductible()
                                .filter(imposed -> !imposed.isEqual(choice.deductible()))
                                .map(imposed ->
                                        Message.of("quote.withheld.otherDeductible", new Value.Amount(imposed))));
    }

    private static QuoteCell priced(PremiumChoice choice, Decision decision, PremiumReceipt receipt) {
        return new QuoteCell(choice, decision, Optional.of(receipt), Optional.empty());
    }

    private static QuoteCell withheld(PremiumChoice choice, Decision decision, Message reason) {
        return new QuoteCell(choice, decision, Optional.empty(), Optional.of(reason));
    }

    /// The cell of this choice; empty when the grid has no such column, row or commission.
    public Optional<QuoteCell> cell(PremiumChoice choice) {
        return cells.stream()
                .filter(cell ->
                        cell.choice().sumInsured().isEqual(choice.sumInsured())
                                && cell.choice().deductible().isEqual(choice.deductible())
                                && cell.choice().commissionPercentage().compareTo(choice.commissionPercentage()) == 0)
                .findFirst();
    }

    /// The cheapest priced cell at this commission.
    public Optional<QuoteCell> cheapest(BigDecimal commissionPercentage) {
        return cells.stream()
                .filter(cell -> cell.choice().commissionPercentage().compareTo(commissionPercentage) == 0)
                .filter(cell -> cell.receipt().isPresent())
                .min(Comparator.comparing(cell -> cell.receipt().orElseThrow().total()));
    }
}
