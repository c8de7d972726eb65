package nl.cyberwerkbank.riskscan;

import java.util.Optional;

/// What was said to one question.
///
/// @param answer empty: not answered yet, which is something else than unknown
/// @param note the adviser's own, never printed
/// @param evidence what shows it and where it was seen, such as `rapport IT-leverancier 3 maart`
public record Reply(Optional<Answer> answer, String note, String evidence) {
    /// Nothing said yet.
    public static final Reply NONE = new Reply(Optional.empty(), "", "");

    public Reply withAnswer(Optional<Answer> other) {
        return new Reply(other, note, evidence);
    }

    public Reply withNote(String other) {
        return new Reply(answer, other, evidence);
    }

    public Reply withEvidence(String other) {
        return new Reply(answer, note, other);
    }
}
