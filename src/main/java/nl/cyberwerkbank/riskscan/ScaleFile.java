package nl.cyberwerkbank.riskscan;

import static nl.cyberwerkbank.riskscan.QuestionnaireFiles.MAIN;
import static nl.cyberwerkbank.riskscan.QuestionnaireFiles.answer;
import static nl.cyberwerkbank.riskscan.QuestionnaireFiles.require;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads how answers become a grade, and refuses a scale on which a worse answer could be worth more, or on which an
/// essential control that is missing bounds nothing.
///
/// @param main `questionnaire.yaml` as written
record ScaleFile(QuestionnaireFiles.Main main) {
    /// The answers that are graded, the best first.
    private static final List<Answer> GRADED = Arrays.stream(Answer.values()).filter(Answer::isGraded).toList();

    Scale scale() {
        Map<Answer, Integer> scores = scores();
        Answer reaches = answer(MAIN, "adviceReaches", main.adviceReaches());
        require(scores.containsKey(reaches), MAIN, "adviceReaches", "only a graded answer can be reached");
        require(scores.get(reaches) > scores.get(Answer.NO), MAIN, "adviceReaches", "is worth no more than a no");
        percent("leastKnownPercent", main.leastKnownPercent());
        require(main.essentialFactor() >= 1, MAIN, "essentialFactor", "is at least 1");
        require(main.actions() >= 1, MAIN, "actions", "is at least 1");
        return new Scale(
                scores,
                reaches,
                main.leastKnownPercent(),
                ceilings(),
                main.essentialFactor(),
                main.actions(),
                levels());
    }

    private Map<Answer, Integer> scores() {
        Map<Answer, Integer> scores = answers("scores", main.scores());
        for (Answer answer : Answer.values()) {
            String key = "scores." + answer.caseName();
            require(scores.containsKey(answer) == answer.isGraded(), MAIN, key, "only a graded answer has a score");
        }
        falls("scores", scores);
        return scores;
    }

    private Map<Answer, Integer> ceilings() {
        Map<Answer, Integer> ceilings = answers("ceilings", main.ceilings());
        require(ceilings.containsKey(Answer.NO), MAIN, "ceilings.no", "is missing");
        for (Answer answer : ceilings.keySet()) {
            boolean lacking = answer == Answer.NO || answer == Answer.PARTLY;
            require(lacking, MAIN, "ceilings." + answer.caseName(), "bounds what is not lacking");
        }
        falls("ceilings", ceilings);
        return ceilings;
    }

    /// A worse answer is worth no more than a better one.
    private static void falls(String key, Map<Answer, Integer> values) {
        int least = Scale.FULL;
        for (Answer answer : GRADED) {
            int value = values.getOrDefault(answer, least);
            require(value <= least, MAIN, key + "." + answer.caseName(), "is worth more than a better answer");
            least = value;
        }
    }

    private List<Level> levels() {
        List<Level> levels = main.levels();
        require(!levels.isEmpty() && levels.getFirst().from() == 0, MAIN, "levels", "the lowest level starts at 0");
        for (int i = 1; i < levels.size(); i++) {
            String key = "levels[" + i + "].from";
            require(levels.get(i - 1).from() < levels.get(i).from(), MAIN, key, "must rise");
            percent(key, levels.get(i).from());
        }
        return levels;
    }

    private static Map<Answer, Integer> answers(String key, Map<String, Integer> written) {
        var answers = new EnumMap<Answer, Integer>(Answer.class);
        written.forEach((name, value) -> {
            percent(key + "." + name, value);
            answers.put(answer(MAIN, key + "." + name, name), value);
        });
        return answers;
    }

    private static void percent(String key, int value) {
        require(value >= 0 && value <= Scale.FULL, MAIN, key, "is a percentage from 0 to " + Scale.FULL);
    }
}
