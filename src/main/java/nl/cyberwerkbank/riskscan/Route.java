package nl.cyberwerkbank.riskscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way through the questions with the answers given so far: what is asked, and what is not and why.
public final class Route {
    private final Scan scan;
    private final List<Question> asked = new ArrayList<>();
    private final Map<String, Skip> skipped = new LinkedHashMap<>();

    private Route(Questionnaire questionnaire, Scan scan) {
        this.scan = scan;
        for (Question question : questionnaire.questions()) {
            Optional<Skip> skip =
                    question.skip().filter(each -> counted(each.when()).filter(each.is()::contains).isPresent());
            skip.ifPresentOrElse(because -> skipped.put(question.id(), because), () -> asked.add(question));
        }
    }

    /// The way through a questionnaire.
    public static Route of(Questionnaire questionnaire, Scan scan) {
        return new Route(questionnaire, scan);
    }

    /// The questions that are asked, in their order.
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    /// Why a question is not asked; empty where it is.
    public Optional<Skip> skipped(Question question) {
        return Optional.ofNullable(skipped.get(question.id()));
    }

    /// What counts as the answer to a question: the one given, or the one that follows where it is not asked.
    public Optional<Answer> counted(Question question) {
        return counted(question.id());
    }

    private Optional<Answer> counted(String question) {
        return Optional.ofNullable(skipped.get(question)).map(Skip::counts).or(() -> scan.answer(question));
    }

    /// The questions among these that are asked and not answered.
    public List<Question> open(List<Question> among) {
        return among.stream()
                .filter(question -> skipped(question).isEmpty() && scan.answer(question.id()).isEmpty())
                .toList();
    }

    /// How many questions have been answered.
    public int answered() {
        return asked.size() - open(asked).size();
    }

    /// The question in hand: where the scan was left, or the first open one.
    public Question inHand() {
        return asked.stream()
                .filter(question -> scan.at().filter(question.id()::equals).isPresent())
                .findFirst()
                .or(() -> open(asked).stream().findFirst())
                .orElse(asked.getFirst());
    }

    /// The question asked after this one; empty after the last.
    public Optional<Question> after(Question question) {
        int next = asked.indexOf(question) + 1;
        return next < asked.size() ? Optional.of(asked.get(next)) : Optional.empty();
    }

    /// The question asked before this one; empty before the first.
    public Optional<Question> before(Question question) {
        int place = asked.indexOf(question);
        return place > 0 ? Optional.of(asked.get(place - 1)) : Optional.empty();
    }
}
