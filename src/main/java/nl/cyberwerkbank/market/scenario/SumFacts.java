package nl.cyberwerkbank.market.scenario;

import org.joda.money.Money;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/// What is known of one client for the advice on the sum.
///
/// @param persons natural persons on file, as the intake has them
/// @param grossProfitPerYear gross profit (1.3) of a year in euros, as asked here
/// @param answers id of the answer by id of the question; what is missing is unanswered
/// @param figures figures that the user changed, by id
public record SumFacts(
        Optional<BigInteger> persons,
        Optional<Money> grossProfitPerYear,
        Map<String, String> answers,
        Map<String, OwnFigure> figures) {
    public SumFacts {
        answers = Map.copyOf(answers);
        figures = Map.copyOf(figures);
    }
}
