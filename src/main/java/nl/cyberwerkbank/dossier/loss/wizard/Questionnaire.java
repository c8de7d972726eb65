package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestion.Step;
import nl.cyberwerkbank.product.ClaimQuestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The questions about one loss as they stand: those that its facts make relevant, in the order asked, items in their
/// own order. For one thread.
public final class Questionnaire {
    private final LossFile file;
    private final PolicyOfLoss policy;
    private final Derived derived;
    private final SequencedMap<String, Placed> placed = new LinkedHashMap<>();
    private final Map<String, Boolean> relevance = new HashMap<>();

    /// A question at its place.
    private record Placed(ClaimQuestion question, String path, Optional<String> itemId) {
        Map<String, List<String>> conditions() {
            return question.whenFor(itemId.orElse(""));
        }
    }

    /// @param policy the policy as this loss looks at it
    public Questionnaire(ClaimQuestions book, LossFile file, PolicyOfLoss policy) {
        this.file = file;
        this.policy = policy;
        this.derived = new Derived(file, policy.seriesFirstReportedOn(), policy.sublimits(), this::valueOf);
        for (ClaimQuestion question : book.questions()) {
            if (!question.ofEachItem()) {
                place(new Placed(question, question.path(), Optional.empty()));
            }
        }
        for (String id : file.items()) {
            for (ClaimQuestion question : book.questions()) {
                if (question.ofEachItem()) {
                    place(new Placed(question, question.pathFor(id), Optional.of(id)));
                }
            }
        }
    }

    private void place(Placed one) {
        placed.put(one.path(), one);
    }

    /// Every relevant question.
    public List<AskedQuestion> asked() {
        var asked = new ArrayList<AskedQuestion>();
        for (Placed one : placed.values()) {
            if (isRelevant(one.path())) {
                asked.add(asked(one));
            }
        }
        return asked;
    }

    /// The relevant questions of a step; for the items, those of one item.
    ///
    /// @param itemId the item; empty for a step that is not about items
    public List<AskedQuestion> asked(Step step, Optional<String> itemId) {
        return asked().stream().filter(one -> one.question().step() == step && one.itemId().equals(itemId)).toList();
    }

    /// The relevant questions that nobody answered and that nothing can be presumed for.
    public List<AskedQuestion> open() {
        return asked().stream().filter(one -> one.standing() == AskedQuestion.Standing.OPEN).toList();
    }

    /// The relevant questions whose presumption nobody confirmed.
    public List<AskedQuestion> presumed() {
        return asked().stream().filter(one -> one.standing() == AskedQuestion.Standing.PRESUMED).toList();
    }

    /// Whether an item can be decided on: none of its questions is open.
    public boolean isComplete(String itemId) {
        return open().stream().noneMatch(one -> one.itemId().equals(Optional.of(itemId)));
    }

    private AskedQuestion asked(Placed one) {
        return new AskedQuestion(one.question(), one.path(), one.itemId(), answer(one.path()), presumption(one));
    }

    private Optional<Answer> answer(String path) {
        return Optional.ofNullable(file.answers().get(path));
    }

    private Optional<String> presumption(Placed one) {
        return one.question()
                .derived()
                .flatMap(derivation -> derived.answer(derivation, one.path()))
                .or(() -> one.question().presumed());
    }

    /// The answer that holds for a path, as JSON; empty while open or not relevant.
    public Optional<String> valueOf(String path) {
        Placed one = placed.get(path);
        if (one == null) {
            return policy.fact(path);
        }
        if (!isRelevant(path)) {
            return Optional.empty();
        }
        return answer(path).map(Answer::value).or(() -> presumption(one));
    }

    /// Whether the facts so far make the question relevant.
    public boolean isRelevant(String path) {
        Boolean known = relevance.get(path);
        if (known == null) {
            relevance.put(path, false); // a question that depended on itself would not be relevant
            known = !conditionsFail(path);
            relevance.put(path, known);
        }
        return known;
    }

    private boolean conditionsFail(String path) {
        return !unmet(path).isEmpty();
    }

    /// Why a question is not asked: the conditions that are not met, each path with the values that would make it
    /// relevant.
    public Map<String, List<String>> unmet(String path) {
        var unmet = new LinkedHashMap<String, List<String>>();
        Placed one = placed.get(path);
        if (one != null) {
            one.conditions()
                    .forEach((condition, values) -> {
                        List<String> members = valueOf(condition).map(Written::members).orElse(List.of());
                        boolean met =
                                values.contains(ClaimQuestion.ANY)
                                        ? !members.isEmpty()
                                        : members.stream().anyMatch(values::contains);
                        if (!met) {
                            unmet.put(condition, values);
                        }
                    });
        }
        return unmet;
    }
}
