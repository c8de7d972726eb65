package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.Consent;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;

import org.joda.money.Money;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// A loss of a made-up client. Days are counted back from the day on which it is used.
///
/// @param number of the file, the year left out, such as `0001`
/// @param policy number of the policy that bears it
/// @param receivedAt time of day of the report
/// @param awareAt time of day at which the controller knew of a breach, on the day of the report
/// @param items how many loss items it has
/// @param answers what was answered, by path, as JSON
/// @param days what was answered with a day, by path, as days ago
record SampleLoss(
        String number,
        String policy,
        int receivedDaysAgo,
        LocalTime receivedAt,
        ReportChannel channel,
        String callerName,
        String callerFunction,
        String callerTelephone,
        String story,
        String down,
        int occurredDaysAgo,
        int discoveredDaysAgo,
        Optional<LocalTime> awareAt,
        String takenBy,
        int items,
        Map<String, String> answers,
        Map<String, Integer> days,
        List<Asked> consents) {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /// A request to the insurer that waits for an answer.
    record Asked(String item, String subject, String askedBy, Money upTo) {
        Consent entry(int number, Instant at) {
            return new Consent(number, item, subject, askedBy, at, Optional.of(upTo), Optional.empty());
        }
    }

    LossFile file(LocalDate today) {
        LocalDateTime received = today.minusDays(receivedDaysAgo).atTime(receivedAt);
        Instant at = received.atZone(NETHERLANDS).toInstant();
        var notice =
                new FirstNotice(
                        received,
                        channel,
                        callerName,
                        callerFunction,
                        callerTelephone,
                        story,
                        down,
                        Optional.of(today.minusDays(occurredDaysAgo)),
                        Optional.of(today.minusDays(discoveredDaysAgo)),
                        awareAt.map(time -> today.minusDays(receivedDaysAgo).atTime(time)),
                        takenBy);
        var written = new TreeMap<>(answers);
        written.put("event.noticeReceivedAt", AnswerValue.of(received));
        written.putIfAbsent("event.reportChannel", AnswerValue.of(channel.caseName()));
        written.put("event.occurredOn", AnswerValue.of(today.minusDays(occurredDaysAgo)));
        written.put("event.discoveredOn", AnswerValue.of(today.minusDays(discoveredDaysAgo)));
        days.forEach((path, ago) -> written.put(path, AnswerValue.of(today.minusDays(ago))));
        String full = "S-" + today.minusDays(receivedDaysAgo).getYear() + "-" + number;
        var file =
                LossFile.of(id(full), full, id(policy), notice, Optional.empty())
                        .withItems(IntStream.rangeClosed(1, items).mapToObj(String::valueOf).toList());
        for (Map.Entry<String, String> answer : written.entrySet()) {
            file = file.answered(answer.getKey(), new Answer(answer.getValue(), takenBy, at));
        }
        var log =
                IntStream.range(0, consents.size())
                        .mapToObj(place -> consents.get(place).entry(place + 1, at))
                        .toList();
        return file.withConsents(log);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
