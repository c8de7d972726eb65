package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.exchange.calendar.CalendarFile;
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
                standing.calendar(from).stream().map(entry -> event(contract, entry)).distinct().toList();
        return CalendarFile.write(wording.text("policies.agenda.name", contract.number(), client), writtenAt, events);
    }

    private CalendarFile.Event event(Contract contract, CalendarEntry entry) {
        var words = new CalendarWords(wording);
        var description = new ArrayList<String>();
        description.add(words.detail(entry));
        description.addAll(words.otherwise(entry));
        return new CalendarFile.Event(
                uid(contract, entry),
                entry.date(),
                wording.text("policies.agenda.event", words.sentence(entry), contract.number(), client),
                String.join("\n", description));
    }

    /// The same for the same rule on the same facts, whatever the language and the date that a reading makes of it.
    private static String uid(Contract contract, CalendarEntry entry) {
        var finding = entry.finding();
        String facts = finding.rule() + "|" + finding.source().article() + "|" + finding.inputs();
        return contract.id() + "-" + UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)) + "@cyberwerkbank";
    }
}
