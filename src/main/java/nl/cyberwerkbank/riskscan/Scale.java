package nl.cyberwerkbank.riskscan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How answers become a grade, and which actions are worth most.
///
/// @param scores what a graded answer is worth, 0 to 100
/// @param reaches the answer that an action is taken to reach
/// @param leastKnownPercent below this share of the weight a grade is provisional
/// @param ceilings the highest grade where an essential control is answered so
/// @param essentialFactor by how much an essential control counts more where actions are ranked
/// @param actions how many actions are advised
/// @param levels what grades mean, from the lowest
public record Scale(
        Map<Answer, Integer> scores,
        Answer reaches,
        int leastKnownPercent,
        Map<Answer, Integer> ceilings,
        int essentialFactor,
        int actions,
        List<Level> levels) {
    /// The best grade.
    public static final int FULL = 100;

    public Scale {
        scores = Map.copyOf(new EnumMap<>(scores));
        ceilings = Map.copyOf(new EnumMap<>(ceilings));
        levels = List.copyOf(levels);
    }

    /// What an answer is worth; empty where it counts nowhere.
    public Optional<Integer> score(Answer answer) {
        return Optional.ofNullable(scores.get(answer));
    }

    /// The highest grade with this answer to an essential question; empty where it bounds nothing.
    public Optional<Integer> ceiling(Answer answer) {
        return Optional.ofNullable(ceilings.get(answer));
    }

    /// The grades at which one level ends and the next begins, and the best grade: what a picture marks.
    public List<Integer> borders() {
        return Stream.concat(levels.stream().skip(1).map(Level::from), Stream.of(FULL)).toList();
    }

    /// What a grade means.
    public Level level(int grade) {
        return levels.stream().filter(level -> level.from() <= grade).reduce((_, higher) -> higher).orElseThrow();
    }
}
