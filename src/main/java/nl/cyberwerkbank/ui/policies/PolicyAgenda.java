package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.exchange.calendar.CalendarFile;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The calendar of a policy as a file for another program.
final class PolicyAgenda {
    private final Wording wording;
    private final String client;

    PolicyAgenda(Wording wording, String client) {
        this.wording = wording;
        this.client = client;
    }

    /// The dates from a day on, as an iCalendar file.
    String write(Standing standing, LocalDate from, Instant writtenAt) {
        Contract contract = standing.contract();
        List<CalendarFile.Event> events =
                CalendarLine.of(standing.calendar(from), new CalendarWords(wording)).stream()
                        .map(line -> event(contract, line))
                        .toList();
        return CalendarFile.write(wording.text("policies.agenda.name", contract.number(), client), writtenAt, events);
    }

    private CalendarFile.Event event(Contract contract, CalendarLine line) {
        var description = new ArrayList<>(line.details());
        description.addAll(line.otherwise());
        return new CalendarFile.Event(
                uid(contract, line.entries().getFirst().finding()),
                line.date(),
                wording.text("policies.agenda.event", line.sentence(), contract.number(), client),
                String.join("\n", description));
    }

    /// The same for the same rule on the same facts, whatever the language and the date that a reading makes of it.
    private static String uid(Contract contract, Finding finding) {
        String facts = finding.rule() + "|" + finding.inputs();
        return contract.id() + "-" + UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)) + "@cyberwerkbank";
    }
}
