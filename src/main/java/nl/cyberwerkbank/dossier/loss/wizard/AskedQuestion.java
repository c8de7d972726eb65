package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.product.ClaimQuestion;

import java.util.Optional;

/// A question that the facts so far make relevant, as it stands.
///
/// @param question what is asked
/// @param path the fact asked for, with the item's id in the place of `*`
/// @param itemId the loss item it is about; empty: the loss as a whole
/// @param answer what someone answered
/// @param presumed what holds while nobody answered: presumed, or derived from something else; as JSON
public record AskedQuestion(
        ClaimQuestion question,
        String path,
        Optional<String> itemId,
        Optional<Answer> answer,
        Optional<String> presumed) {
    /// How a question stands.
    public enum Standing {
        /// Someone answered it.
        ANSWERED,
        /// Nobody answered it; the presumption holds and is to be confirmed.
        PRESUMED,
        /// Nobody answered it, and nothing can be presumed.
        OPEN
    }

    /// The answer that holds, as JSON; empty while open.
    public Optional<String> value() {
        return answer.map(Answer::value).or(() -> presumed);
    }

    public Standing standing() {
        if (answer.isPresent()) {
            return Standing.ANSWERED;
        }
        return presumed.isPresent() ? Standing.PRESUMED : Standing.OPEN;
    }
}
