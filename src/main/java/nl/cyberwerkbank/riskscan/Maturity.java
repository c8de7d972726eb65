package nl.cyberwerkbank.riskscan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far a business has come, in a theme or as a whole: the mean of its graded answers by weight. What is unknown or
/// does not apply counts on neither side.
///
/// @param mean 0 to 100, rounded half up; empty while nothing is graded
/// @param ceiling what bounds it; empty where no essential control is missing
/// @param unknownPercent share of the weight that nobody at the table knew
/// @param openPercent share of the weight that was not answered yet
/// @param certainty whether enough is known to rely on it
public record Maturity(
        Optional<Integer> mean, Optional<Ceiling> ceiling, int unknownPercent, int openPercent, Certainty certainty) {
    /// Whether enough is known.
    public enum Certainty {
        FIRM,
        PROVISIONAL
    }

    /// The grade: the mean, bounded by the ceiling.
    public Optional<Integer> grade() {
        return mean.map(value -> ceiling.map(bound -> Math.min(bound.highest(), value)).orElse(value));
    }

    /// Share of the weight that is there already. With what is missing, unknown and open it makes 100.
    public int presentPercent() {
        return mean.map(value -> rounded((long) value * knownPercent(), Scale.FULL)).orElse(0);
    }

    /// Share of the weight that is known to be missing.
    public int missingPercent() {
        return mean.isEmpty() ? 0 : knownPercent() - presentPercent();
    }

    private int knownPercent() {
        return Math.max(0, Scale.FULL - unknownPercent - openPercent);
    }

    /// Whether the ceiling makes a difference.
    public boolean isBounded() {
        return !grade().equals(mean);
    }

    /// Grades these questions.
    static Maturity of(List<Question> questions, Route route, Scale scale) {
        long graded = 0;
        long sum = 0;
        long unknown = 0;
        long open = 0;
        var missing = new ArrayList<Question>();
        int highest = Scale.FULL;
        for (Question question : questions) {
            Optional<Answer> answer = route.counted(question);
            Optional<Integer> score = answer.flatMap(scale::score);
            if (answer.isEmpty()) {
                open += question.weight();
            } else if (score.isPresent()) {
                graded += question.weight();
                sum += (long) question.weight() * score.get();
            } else if (answer.get() == Answer.UNKNOWN) {
                unknown += question.weight();
            }
            Optional<Integer> bound = answer.filter(_ -> question.isEssential()).flatMap(scale::ceiling);
            if (bound.isPresent()) {
                missing.add(question);
                highest = Math.min(highest, bound.get());
            }
        }
        long applicable = graded + unknown + open;
        boolean enough = graded * Scale.FULL >= scale.leastKnownPercent() * applicable;
        return new Maturity(
                graded == 0 ? Optional.empty() : Optional.of(rounded(sum, graded)),
                missing.isEmpty() ? Optional.empty() : Optional.of(new Ceiling(highest, missing)),
                applicable == 0 ? 0 : rounded(unknown * Scale.FULL, applicable),
                applicable == 0 ? 0 : rounded(open * Scale.FULL, applicable),
                enough ? Certainty.FIRM : Certainty.PROVISIONAL);
    }

    /// The quotient as a whole number, half up; both are not negative.
    private static int rounded(long part, long whole) {
        return Math.toIntExact((2 * part + whole) / (2 * whole));
    }
}
