package nl.cyberwerkbank.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.exchange.calendar.CalendarFile.Event;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class CalendarFileTest {
    private static final Instant AT = Instant.parse("2026-11-21T13:02:09Z");

    private static Event event(String summary, String description) {
        return new Event("a-1@cyberwerkbank", LocalDate.of(2026, 12, 31), summary, description);
    }

    private static String file(Event... events) {
        return CalendarFile.write("Polis 1", AT, List.of(events));
    }

    /// What a reader makes of the file: folded lines joined (RFC 5545, 3.1).
    private static List<String> lines(String file) {
        return Arrays.asList(file.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void writesAnEventOfAWholeDay() {
        assertThat(lines(file(event("Opzeggen", "artikel 7.1.3"))))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Cyberwerkbank//Polisagenda//NL",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Polis 1",
                        "BEGIN:VEVENT",
                        "UID:a-1@cyberwerkbank",
                        "DTSTAMP:20261121T130209Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Opzeggen",
                        "DESCRIPTION:artikel 7.1.3",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    void keepsEveryLineWithin75OctetsAndBreaksNoCharacter() {
        String name = "Café België 🍞 ".repeat(40).strip();
        String file = file(event(name, name));
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(file).doesNotContain("\uFFFD").doesNotContainPattern("[^\r]\n");
        assertThat(lines(file)).contains("SUMMARY:" + name);
    }

    @Test
    void escapesWhatWouldBeReadAsPunctuation() {
        assertThat(lines(file(event("Jansen, Zn.; c:\\x", "een\r\ntwee\nEND:VEVENT\u0007"))))
                .contains("SUMMARY:Jansen\\, Zn.\\; c:\\\\x", "DESCRIPTION:een\\ntwee\\nEND:VEVENT");
    }

    @Test
    void writesACalendarWithoutEvents() {
        assertThat(lines(file()))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT")
                .endsWith("END:VCALENDAR", "");
    }
}
