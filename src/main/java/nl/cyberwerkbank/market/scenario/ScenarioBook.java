package nl.cyberwerkbank.market.scenario;

import java.util.List;
import java.util.Optional;

/// The questions, figures and scenarios of the advice on the sum.
public record ScenarioBook(
        List<SumQuestion> questions,
        List<CostFigure> figures,
        List<Scenario> scenarios,
        List<PublishedAverage> averages) {
    public ScenarioBook {
        questions = List.copyOf(questions);
        figures = List.copyOf(figures);
        scenarios = List.copyOf(scenarios);
        averages = List.copyOf(averages);
    }

    /// The book that ships with the program.
    ///
    /// @throws nl.cyberwerkbank.product.ProductFileException naming file and field when it cannot be trusted
    public static ScenarioBook shipped() {
        return ScenarioFile.shipped();
    }

    /// The figure with this id.
    public Optional<CostFigure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /// The question with this id.
    public Optional<SumQuestion> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
