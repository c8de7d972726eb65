package nl.cyberwerkbank.riskscan;

import java.util.List;

/// One of the five basic principles, with its questions.
///
/// @param id stable and unique, such as `manage-access`
/// @param number from 1, in the order asked
public record Theme(String id, int number, Text name, Text meaning, List<Question> questions) {
    public Theme {
        questions = List.copyOf(questions);
    }
}
