package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.market.Phrase;

import java.util.List;

/// A factor for the choice of the sum that the intake does not know.
///
/// @param id stable, such as `sensitivity`
/// @param source the article that names the factor, such as `FAQ-19 c`
/// @param answers in the order shown
public record SumQuestion(String id, String source, Phrase name, List<Answer> answers) {
    public SumQuestion {
        answers = List.copyOf(answers);
    }

    /// One of the answers.
    public record Answer(String id, Phrase name) {}
}
