package nl.cyberwerkbank.product;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// One question about a loss.
///
/// @param path the fact it asks for, by its place in the record `given` of the case format; `items.*.` stands for any
///   loss item, `gate.` for a question that opens others and is itself no fact
/// @param step where it is asked
/// @param kind the kind of answer
/// @param options the list of the case format that a choice is made from
/// @param article the article that makes the fact matter
/// @param presumed what holds until someone answers, as JSON; empty: it has to be answered
/// @param derived what the answer follows from until someone answers otherwise
/// @param absent whether the fact can be known to be absent, which is written `null`
/// @param when the answers that make it relevant: each path with one of its values; `*` is any answer
/// @param nl the question in Dutch
/// @param en the question in English
public record ClaimQuestion(
        String path,
        Step step,
        Kind kind,
        Optional<String> options,
        String article,
        Optional<String> presumed,
        Optional<Derivation> derived,
        Absence absent,
        SequencedMap<String, List<String>> when,
        String nl,
        String en) {
    /// How a question about any loss item begins.
    public static final String ANY_ITEM = "items.*.";

    /// How a question begins that opens others.
    public static final String GATE = "gate.";

    /// Any answer.
    public static final String ANY = "*";

    /// The steps of the wizard that ask questions, in order.
    public enum Step implements CaseName {
        NOTICE,
        EVENT,
        INTERRUPTION,
        CIRCUMSTANCES,
        ITEMS,
        OBLIGATIONS
    }

    /// The kinds of answer.
    public enum Kind implements CaseName {
        DATE,
        MOMENT,
        MONEY,
        NUMBER,
        COUNT,
        YES_NO,
        CHOICE,
        CHOICES,
        COUNTRY,
        SUBLIMIT,
        TEXT
    }

    /// What an answer can follow from.
    public enum Derivation implements CaseName {
        /// The earlier loss with which this one forms a series.
        SERIES,
        /// The kind of item, where only one coverage fits it.
        COVERAGE,
        /// The log of consents.
        CONSENT,
        /// The sublimits of the schedule.
        SUBLIMIT,
        /// The day on which the event was discovered.
        DISCOVERED
    }

    /// Whether a fact can be known to be absent.
    public enum Absence implements CaseName {
        ALLOWED,
        NOT_ALLOWED
    }

    public ClaimQuestion {
        when = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(when));
        boolean choice = kind == Kind.CHOICE || kind == Kind.CHOICES;
        if (choice != options.isPresent()) {
            throw new IllegalArgumentException(path + ": a choice has options, another kind has none");
        }
    }

    /// Whether it is asked of every loss item.
    public boolean ofEachItem() {
        return path.startsWith(ANY_ITEM);
    }

    /// Whether it is no fact but opens questions that are.
    public boolean isGate() {
        return path.startsWith(GATE);
    }

    /// Its path for one loss item; the path itself where it is not about items.
    public String pathFor(String itemId) {
        return placed(path, itemId);
    }

    /// The conditions for one loss item.
    public Map<String, List<String>> whenFor(String itemId) {
        var placed = new LinkedHashMap<String, List<String>>();
        when.forEach((condition, values) -> placed.put(placed(condition, itemId), values));
        return placed;
    }

    private static String placed(String path, String itemId) {
        return path.startsWith(ANY_ITEM) ? "items." + itemId + "." + path.substring(ANY_ITEM.length()) : path;
    }

    /// The question in a language.
    public String text(Locale language) {
        return language.equals(Wording.DUTCH) ? nl : en;
    }
}
