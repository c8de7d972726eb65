package nl.cyberwerkbank.exchange.strict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is held while a document is read: the problems so far, and how much of the document may still come. The limits
/// lie far above any real file and far below what could harm the machine.
final class Tree {
    static final int MAX_DEPTH = 50;
    static final int MAX_TEXT = 50_000;
    private static final int MAX_KEY = 200;
    private static final int MAX_VALUES = 500_000;

    private final List<Problem> problems = new ArrayList<>();
    private int values;

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /// Counts values; a document that unfolds into too many of them is refused.
    void count(int line, int more) {
        values += more;
        if (values > MAX_VALUES) {
            throw new Refusal(Problem.atLine(line, "the file unfolds into more than " + MAX_VALUES + " values"));
        }
    }

    void checkDepth(int line, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Refusal(Problem.atLine(line, "records and lists stand more than " + MAX_DEPTH + " deep"));
        }
    }

    String checkedText(int line, FieldPath field, String text) {
        if (text.length() <= MAX_TEXT) {
            ForbiddenCharacter.firstIn(text).ifPresent(character -> add(Problem.at(line, field, character.problem())));
            return text;
        }
        add(Problem.at(line, field, "is longer than " + MAX_TEXT + " characters"));
        return text.substring(0, MAX_TEXT);
    }

    String checkedKey(int line, FieldPath record, String key) {
        if (key.length() > MAX_KEY) {
            throw new Refusal(Problem.at(line, record, "has a key longer than " + MAX_KEY + " characters"));
        }
        ForbiddenCharacter.firstIn(key)
                .ifPresent(character -> {
                    throw new Refusal(Problem.at(line, record.key(key), character.problem()));
                });
        return key;
    }

    /// Puts a field into a record; a second one of the same name is a problem and does not count.
    void put(Map<String, Located> fields, int line, FieldPath field, String key, Located value) {
        if (fields.putIfAbsent(key, value) != null) {
            add(Problem.at(line, field, "is given twice"));
        }
    }

    static Map<String, Located> newFields() {
        return new LinkedHashMap<>();
    }
}
