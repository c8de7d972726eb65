package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Colour;
import nl.cyberwerkbank.riskscan.Reply;
import nl.cyberwerkbank.riskscan.Scan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A scan of a made-up client. Days are counted back from the day on which it is used.
///
/// @param answers the questions by answer, in the order of the questionnaire
/// @param evidence what shows an answer, by question
/// @param notes the adviser's notes, by question
/// @param at the question at which it was left
record SampleScan(
        int daysAgo,
        String questionnaire,
        String heldBy,
        String answeredBy,
        Map<Answer, List<String>> answers,
        Optional<Map<String, String>> evidence,
        Optional<Map<String, String>> notes,
        Optional<Map<String, Colour>> colours,
        Optional<Set<String>> without,
        Optional<String> at) {
    Scan scan(UUID dossier, LocalDate today) {
        var replies = new LinkedHashMap<String, Reply>();
        answers.forEach((answer, questions) ->
                questions.forEach(question ->
                        replies.put(question, new Reply(Optional.of(answer), note(question), shown(question)))));
        String name = dossier + "/scan/" + daysAgo;
        return new Scan(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                questionnaire,
                today.minusDays(daysAgo),
                heldBy,
                answeredBy,
                replies,
                colours.orElse(Map.of()),
                without.orElse(Set.of()),
                at);
    }

    private String note(String question) {
        return notes.orElse(Map.of()).getOrDefault(question, "");
    }

    private String shown(String question) {
        return evidence.orElse(Map.of()).getOrDefault(question, "");
    }
}
