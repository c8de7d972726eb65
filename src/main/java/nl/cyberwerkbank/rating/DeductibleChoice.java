package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.SumsAndDeductibles;
import nl.cyberwerkbank.product.SumsAndDeductibles.DeductibleBand;

import org.joda.money.Money;

import java.util.List;
import java.util.Optional;

/// The two deductibles that a client may choose from, by annual turnover.
///
/// @param band the row's name in the case format: `belowTable`, `upTo1Million`, … `bespoke`
/// @param options the two amounts, ascending; none below and above the table
/// @param finding the row found, with the reading it rests on where the turnover stands in two printed rows
@Article({"FAQ-31", "FAQ-32", "FAQ-33", "FAQ-34", "FAQ-41"})
public record DeductibleChoice(String band, List<Money> options, Finding finding) {
    /// To which row a turnover belongs that the documents print in two rows.
    public static final Reading BAND_BOUNDARY =
            new Reading("deductibleBandBoundary", List.of("lowerBand", "higherBand"), "AMB-111", List.of("acceptance"));

    private static final String RULE = "deductibleBand";

    public DeductibleChoice {
        options = List.copyOf(options);
    }

    /// The choice at this annual turnover.
    public static DeductibleChoice of(Money turnover, SumsAndDeductibles sums, Readings readings) {
        List<Input> inputs = List.of(new Input("annualTurnover", new Value.Amount(turnover)));
        Optional<DeductibleBand> lower = sums.lowerBandOf(turnover);
        if (lower.isEmpty()) {
            return outsideTable(turnover, sums, inputs);
        }
        Optional<DeductibleBand> higher = sums.higherBandSharing(turnover);
        String reading = readings.valueOf(BAND_BOUNDARY);
        boolean readHigher = higher.isPresent() && reading.equals("higherBand");
        DeductibleBand band = readHigher ? higher.get() : lower.get();
        Finding finding =
                new Finding(
                        RULE,
                        Outcome.SATISFIED,
                        band.source(),
                        inputs,
                        message(band),
                        Optional.empty(),
                        higher.map(other ->
                                        new ReadingUse(
                                                BAND_BOUNDARY.key(),
                                                reading,
                                                message(readHigher ? lower.get() : other)))
                                .map(List::of)
                                .orElse(List.of()));
        return new DeductibleChoice(band.band(), band.options(), finding);
    }

    private static Message message(DeductibleBand band) {
        return Message.of(
                "finding.deductibleBand.satisfied",
                new Value.Amount(band.options().get(0)),
                new Value.Amount(band.options().get(1)));
    }

    private static DeductibleChoice outsideTable(Money turnover, SumsAndDeductibles sums, List<Input> inputs) {
        DeductibleBand first = sums.deductibleBands().getFirst();
        boolean below = turnover.getAmount().compareTo(first.above()) < 0;
        Source source = below ? first.source() : sums.bespokeDeductible();
        String band = below ? "belowTable" : "bespoke";
        Finding finding =
                new Finding(
                        RULE,
                        Outcome.NEEDS_HUMAN,
                        source,
                        inputs,
                        Message.of("finding.deductibleBand." + band),
                        Optional.empty(),
                        List.of());
        return new DeductibleChoice(band, List.of(), finding);
    }

    /// Whether this amount is one of the options; empty when there are none.
    public Optional<Boolean> allows(Money deductible) {
        return options.isEmpty() ? Optional.empty() : Optional.of(options.stream().anyMatch(deductible::isEqual));
    }
}
