package nl.cyberwerkbank.document;

import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Wording;

import java.util.List;

/// Prints the letter that tells the client what is decided on his loss and why, with the case inside it. The same
/// decision prints to the same bytes.
@Article("7.9")
public final class DecisionLetter {
    private static final List<String> CHAPTERS =
            List.of(
                    "document.letter.reported.title",
                    "document.letter.items.title",
                    "document.letter.amount.title",
                    "document.letter.disagree.title");

    private final Typesetter typesetter;

    public DecisionLetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The letter in one language, as PDF.
    public byte[] print(DecidedLoss loss, Wording wording) {
        return new LossPapers(typesetter, wording).print(loss, "decision-letter.html", "letter", CHAPTERS);
    }
}
