package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossFile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The loss items of a file as they are added, copied and taken away.
final class ItemList {
    private static final String ITEMS = "items.";

    private ItemList() {}

    /// The id of an item to come: one more than the highest that was ever answered about.
    static String next(LossFile file) {
        int highest = 0;
        for (String id : file.items()) {
            highest = Math.max(highest, id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0);
        }
        return String.valueOf(highest + 1);
    }

    /// The file with one more item.
    static LossFile add(LossFile file, String id) {
        var more = new ArrayList<>(file.items());
        more.add(id);
        return file.withItems(more);
    }

    /// The file without an item, its answers, and the files that support them.
    static LossFile remove(LossFile file, String id) {
        var answers = new TreeMap<>(file.answers());
        answers.keySet().removeIf(path -> isOf(path, id));
        var unfinished = new TreeMap<>(file.unfinished());
        unfinished.keySet().removeIf(path -> isOf(path, id));
        return file.withItems(file.items().stream().filter(other -> !other.equals(id)).toList())
                .withAnswers(answers)
                .withUnfinished(unfinished)
                .withEvidence(file.evidence().stream().filter(evidence -> !isOf(evidence.question(), id)).toList());
    }

    /// The file with a copy of an item behind it; its answers are new ones, by who copies.
    static LossFile duplicate(LossFile file, String id, String copy, String by, Instant at) {
        var answers = new TreeMap<>(file.answers());
        file.answers()
                .forEach((path, answer) -> {
                    if (isOf(path, id)) {
                        answers.put(
                                prefix(copy) + path.substring(prefix(id).length()), new Answer(answer.value(), by, at));
                    }
                });
        List<String> items = new ArrayList<>(file.items());
        items.add(items.indexOf(id) + 1, copy);
        return file.withItems(items).withAnswers(answers);
    }

    private static boolean isOf(String path, String id) {
        return path.startsWith(prefix(id));
    }

    private static String prefix(String id) {
        return ITEMS + id + ".";
    }
}
