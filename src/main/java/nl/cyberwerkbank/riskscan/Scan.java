package nl.cyberwerkbank.riskscan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// One conversation with a client: what was asked of him and what he said. A value; every answer makes a new one.
///
/// @param id never changes
/// @param questionnaire id of the questionnaire that was used
/// @param heldOn the day on which it was begun
/// @param heldBy the adviser
/// @param answeredBy who answered for the client; may be empty
/// @param replies by question id; nothing for a question to which nothing was said
/// @param colours what the client calls his kinds of information where it differs from what is proposed, by their id
/// @param without the kinds of information that he does not have
/// @param at id of the question in hand, to go on exactly there
public record Scan(
        UUID id,
        String questionnaire,
        LocalDate heldOn,
        String heldBy,
        String answeredBy,
        Map<String, Reply> replies,
        Map<String, Colour> colours,
        Set<String> without,
        Optional<String> at) {
    public Scan {
        replies = Collections.unmodifiableSortedMap(new TreeMap<>(replies));
        colours = Collections.unmodifiableSortedMap(new TreeMap<>(colours));
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /// A scan in which nothing is said yet.
    public static Scan begun(UUID id, String questionnaire, LocalDate heldOn, String heldBy) {
        return new Scan(id, questionnaire, heldOn, heldBy, "", Map.of(), Map.of(), Set.of(), Optional.empty());
    }

    /// What was said to a question.
    public Reply reply(String question) {
        return replies.getOrDefault(question, Reply.NONE);
    }

    /// The answer given to a question.
    public Optional<Answer> answer(String question) {
        return reply(question).answer();
    }

    /// The colour of a kind of information: the client's own, or else the one proposed; empty where he has none of it.
    public Optional<Colour> colour(InformationKind kind) {
        return without.contains(kind.id())
                ? Optional.empty()
                : Optional.of(colours.getOrDefault(kind.id(), kind.proposed()));
    }

    /// Whether the client has called any kind of information something else than proposed.
    public boolean isSorted() {
        return !colours.isEmpty() || !without.isEmpty();
    }

    /// The same scan with this question answered.
    public Scan answered(String question, Answer answer) {
        return replied(question, reply -> reply.withAnswer(Optional.of(answer)));
    }

    /// The same scan with something else said to this question.
    public Scan replied(String question, UnaryOperator<Reply> change) {
        var next = new TreeMap<>(replies);
        Reply reply = change.apply(reply(question));
        if (reply.equals(Reply.NONE)) {
            next.remove(question);
        } else {
            next.put(question, reply);
        }
        return new Scan(id, questionnaire, heldOn, heldBy, answeredBy, next, colours, without, at);
    }

    /// The same scan with this kind of information called so; empty: the client has none of it.
    public Scan coloured(InformationKind kind, Optional<Colour> colour) {
        var next = new TreeMap<>(colours);
        next.remove(kind.id());
        colour.filter(given -> given != kind.proposed()).ifPresent(given -> next.put(kind.id(), given));
        var missing = new TreeSet<>(without);
        missing.remove(kind.id());
        if (colour.isEmpty()) {
            missing.add(kind.id());
        }
        return new Scan(id, questionnaire, heldOn, heldBy, answeredBy, replies, next, missing, at);
    }

    public Scan withAt(String question) {
        return new Scan(
                id, questionnaire, heldOn, heldBy, answeredBy, replies, colours, without, Optional.of(question));
    }

    public Scan withAnsweredBy(String other) {
        return new Scan(id, questionnaire, heldOn, heldBy, other, replies, colours, without, at);
    }
}
