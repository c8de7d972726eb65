package nl.cyberwerkbank.market.scenario;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.market.DocumentDate;
import nl.cyberwerkbank.market.Phrase;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.StrictYaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `scenarios.yaml` and refuses what does not fit together: every complaint names file, entry and field.
final class ScenarioFile {
    private static final String FILE = "scenarios.yaml";

    private ScenarioFile() {}

    static ScenarioBook shipped() {
        try (var stream = ScenarioFile.class.getResourceAsStream("/market/" + FILE)) {
            if (stream == null) {
                throw new ProductFileException(FILE, "", "the file is missing");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioBook read(String yaml) {
        var written = StrictYaml.read(FILE, yaml, Written.class);
        var figures = new ArrayList<CostFigure>();
        var known = new HashSet<String>(Set.of(Scenario.PERSONS, Scenario.GROSS_PROFIT_PER_DAY));
        for (FigureFile figure : written.figures()) {
            String key = "figures[" + figure.id() + "]";
            require(known.add(figure.id()), key + ".id", "stands twice");
            figures.add(figure(key, figure, written.questions()));
        }
        for (Scenario scenario : written.scenarios()) {
            String key = "scenarios[" + scenario.id() + "]";
            scenario.standstill().ifPresent(id -> require(known.contains(id), key + ".standstill", "no figure " + id));
            for (Scenario.Line line : scenario.lines()) {
                for (String id : line.times()) {
                    require(known.contains(id), key + ".lines[" + line.id() + "].times", "no figure " + id);
                }
            }
        }
        List<PublishedAverage> averages =
                written.averages().stream()
                        .map(average ->
                                new PublishedAverage(
                                        average.name(),
                                        average.words(),
                                        average.source(),
                                        date("averages.dated", average.dated()),
                                        average.readOn()))
                        .toList();
        return new ScenarioBook(written.questions(), figures, written.scenarios(), averages);
    }

    private static CostFigure figure(String key, FigureFile written, List<SumQuestion> questions) {
        require(
                written.value().isPresent() != written.byAnswer().isPresent(),
                key + ".value",
                "a figure has a value or depends on an answer");
        CostFigure.Shipped shipped =
                written.value()
                        .<CostFigure.Shipped>map(CostFigure.Shipped.Fixed::new)
                        .orElseGet(() -> byAnswer(key, written.byAnswer().orElseThrow(), questions));
        return new CostFigure(
                written.id(),
                CaseName.parse(CostFigure.Unit.class, written.unit())
                        .orElseThrow(
                                () -> new ProductFileException(FILE, key + ".unit", "no such unit: " + written.unit())),
                written.name(),
                shipped,
                written.origin(),
                written.source(),
                date(key + ".dated", written.dated()),
                written.readOn());
    }

    private static CostFigure.Shipped byAnswer(String key, ByAnswerFile written, List<SumQuestion> questions) {
        SumQuestion question =
                questions.stream()
                        .filter(each -> each.id().equals(written.question()))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProductFileException(
                                        FILE, key + ".byAnswer.question", "no such question: " + written.question()));
        Set<String> answers = question.answers().stream().map(SumQuestion.Answer::id).collect(Collectors.toSet());
        require(
                answers.equals(written.values().keySet()),
                key + ".byAnswer.values",
                "there is one figure for each answer of " + question.id());
        return new CostFigure.Shipped.ByAnswer(question.id(), written.values());
    }

    private static Optional<DocumentDate> date(String key, Optional<String> written) {
        try {
            return written.map(DocumentDate::new);
        } catch (IllegalArgumentException e) {
            throw new ProductFileException(FILE, key, e.getMessage());
        }
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new ProductFileException(FILE, key, problem);
        }
    }

    private record Written(
            List<SumQuestion> questions,
            List<FigureFile> figures,
            List<Scenario> scenarios,
            List<AverageFile> averages) {}

    private record FigureFile(
            String id,
            String unit,
            Phrase name,
            Optional<BigDecimal> value,
            Optional<ByAnswerFile> byAnswer,
            Origin origin,
            Phrase source,
            Optional<String> dated,
            LocalDate readOn) {}

    private record ByAnswerFile(String question, Map<String, BigDecimal> values) {}

    private record AverageFile(Phrase name, Phrase words, Phrase source, Optional<String> dated, LocalDate readOn) {}
}
