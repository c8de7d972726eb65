package nl.cyberwerkbank.quote;

import java.time.LocalDate;
import java.util.Optional;

/// Something that the insurer's desk wants to know before it decides, and what the adviser replied.
///
/// @param askedBy the underwriter's name
/// @param askedOn date of the question
/// @param text the question; never blank
/// @param reply what was replied; empty while it waits for the adviser
public record DeskQuestion(String askedBy, LocalDate askedOn, String text, Optional<Reply> reply) {
    public DeskQuestion {
        if (askedBy.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a question says who asks and what");
        }
    }

    /// The adviser's reply.
    ///
    /// @param by his name
    /// @param on date of the reply
    /// @param text never blank
    public record Reply(String by, LocalDate on, String text) {
        public Reply {
            if (by.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("a reply says who replies and what");
            }
        }
    }

    DeskQuestion replied(Reply given) {
        return new DeskQuestion(askedBy, askedOn, text, Optional.of(given));
    }
}
