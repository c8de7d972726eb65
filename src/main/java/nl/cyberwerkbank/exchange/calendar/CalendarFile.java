package nl.cyberwerkbank.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A calendar as a file that calendar programs read (RFC 5545). Written here, in the few properties that events of a
/// whole day need, since the libraries that do it bring along more than the program itself uses of them.
public final class CalendarFile {
    private static final String PRODUCT = "-//Cyberwerkbank//Polisagenda//NL";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LINE_END = "\r\n";

    /// Octets to a line, without its end (RFC 5545, 3.1).
    private static final int LONGEST_LINE = 75;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private CalendarFile() {}

    /// An event of one whole day.
    ///
    /// @param uid the same for the same event in every export, so that a later one replaces it
    /// @param day the day
    /// @param summary what it is, in one line
    /// @param description what it means
    public record Event(String uid, LocalDate day, String summary, String description) {}

    /// The file's text; to be written as UTF-8.
    ///
    /// @param name the calendar's name
    /// @param writtenAt moment of the export
    public static String write(String name, Instant writtenAt, List<Event> events) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:" + PRODUCT);
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + text(name));
        for (Event event : events) {
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + text(event.uid()));
            lines.add("DTSTAMP:" + MOMENT.format(writtenAt));
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            lines.add("SUMMARY:" + text(event.summary()));
            lines.add("DESCRIPTION:" + text(event.description()));
            lines.add("TRANSP:TRANSPARENT");
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    /// A value of type TEXT (3.3.11).
    private static String text(String value) {
        String plain = CONTROL.matcher(value.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /// Breaks a line that is too long, between two characters; the rest follows after a space.
    private static void fold(String line, StringBuilder into) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                into.append(LINE_END).append(' ');
                octets = 1;
            }
            into.append(written);
            octets += size;
            i += Character.charCount(character);
        }
        into.append(LINE_END);
    }
}
