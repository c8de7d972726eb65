package nl.cyberwerkbank.riskscan;

import java.util.Set;

/// When a question is pointless and therefore not asked.
///
/// @param when id of an earlier question
/// @param is the answers to it that make this question pointless
/// @param counts what stands in for an answer: `NO` where what is asked for cannot exist, else `NOT_APPLICABLE`
public record Skip(String when, Set<Answer> is, Answer counts) {
    public Skip {
        is = Set.copyOf(is);
        if (is.isEmpty()) {
            throw new IllegalArgumentException("names no answer");
        }
        if (counts != Answer.NO && counts != Answer.NOT_APPLICABLE) {
            throw new IllegalArgumentException("what is not asked counts as no or as notApplicable");
        }
    }
}
