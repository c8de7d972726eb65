package nl.cyberwerkbank.riskscan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What follows from the answers of one scan.
///
/// @param overall the whole
/// @param themes each theme, in order
/// @param actions what is worth most, the best first
/// @param unknown what nobody at the table knew, the weightiest first
/// @param strengths what is there already, the weightiest first
public record ScanResult(
        Questionnaire questionnaire,
        Scan scan,
        Route route,
        Maturity overall,
        List<ThemeGrade> themes,
        List<AdvisedAction> actions,
        List<Question> unknown,
        List<Question> strengths) {
    public ScanResult {
        themes = List.copyOf(themes);
        actions = List.copyOf(actions);
        unknown = List.copyOf(unknown);
        strengths = List.copyOf(strengths);
    }

    /// How far the business has come in one theme.
    public record ThemeGrade(Theme theme, Maturity maturity) {}

    /// Works out a scan.
    public static ScanResult of(Questionnaire questionnaire, Scan scan) {
        Route route = Route.of(questionnaire, scan);
        Scale scale = questionnaire.scale();
        List<Question> all = questionnaire.questions();
        return new ScanResult(
                questionnaire,
                scan,
                route,
                Maturity.of(all, route, scale),
                questionnaire.themes().stream()
                        .map(theme -> new ThemeGrade(theme, Maturity.of(theme.questions(), route, scale)))
                        .toList(),
                actions(all, route, scale),
                weightiest(route, answer -> answer == Answer.UNKNOWN),
                weightiest(route, answer -> scale.score(answer).filter(score -> score >= reached(scale)).isPresent()));
    }

    /// What its grade means; empty while nothing is graded.
    public Optional<Level> level(Maturity maturity) {
        return maturity.grade().map(questionnaire.scale()::level);
    }

    /// Whether every question that is asked has an answer.
    public boolean isComplete() {
        return route.open(route.asked()).isEmpty();
    }

    /// What nobody at the table knew, by whom to ask; who is asked first can tell the weightiest.
    public Map<Text, List<Question>> unknownByPerson() {
        return unknown.stream()
                .collect(Collectors.groupingBy(Question::ask, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private static int reached(Scale scale) {
        return scale.score(scale.reaches()).orElseThrow();
    }

    private static List<AdvisedAction> actions(List<Question> all, Route route, Scale scale) {
        long graded =
                all.stream()
                        .filter(question -> route.counted(question).filter(Answer::isGraded).isPresent())
                        .mapToLong(Question::weight)
                        .sum();
        Comparator<AdvisedAction> byWorth = (one, other) -> one.working().comparedWith(other.working());
        return route.asked().stream()
                .flatMap(question ->
                        route.counted(question).flatMap(now -> action(question, now, graded, scale)).stream())
                .sorted(byWorth.reversed().thenComparing(heaviestFirst(AdvisedAction::question)))
                .limit(scale.actions())
                .toList();
    }

    private static Optional<AdvisedAction> action(Question question, Answer now, long graded, Scale scale) {
        return scale.score(now)
                .map(score -> reached(scale) - score)
                .filter(missing -> missing > 0)
                .map(missing -> {
                    int factor = question.isEssential() ? scale.essentialFactor() : 1;
                    var working =
                            new AdvisedAction.Working(question.weight(), missing, factor, question.effort().number());
                    BigDecimal points =
                            BigDecimal.valueOf((long) question.weight() * missing)
                                    .divide(BigDecimal.valueOf(graded), 1, RoundingMode.HALF_UP);
                    return new AdvisedAction(question, now, working, points);
                });
    }

    private static List<Question> weightiest(Route route, Predicate<Answer> belongs) {
        return route.asked().stream()
                .filter(question -> route.counted(question).filter(belongs).isPresent())
                .sorted(heaviestFirst(question -> question))
                .toList();
    }

    private static <T> Comparator<T> heaviestFirst(Function<T, Question> question) {
        return Comparator.<T>comparingInt(each -> question.apply(each).isEssential() ? 0 : 1)
                .thenComparing(Comparator.<T>comparingInt(each -> question.apply(each).weight()).reversed());
    }
}
