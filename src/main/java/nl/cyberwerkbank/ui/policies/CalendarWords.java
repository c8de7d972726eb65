package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A date of the calendar in words: what can be done until when, for whom, and what another reading makes of it.
final class CalendarWords {
    private final Wording wording;

    CalendarWords(Wording wording) {
        this.wording = wording;
    }

    /// A sentence such as "Opzeggen kan tot en met 30-11-2026".
    String sentence(CalendarEntry entry) {
        String own = "policies.calendar." + entry.finding().rule();
        return wording.has(own)
                ? wording.text(own, wording.date(entry.date()))
                : wording.text(entry.finding().message());
    }

    /// For which party it counts, on what it rests, such as the day of a report.
    String detail(CalendarEntry entry) {
        var parts =
                new ArrayList<String>(
                        entry.finding().inputs().stream().flatMap(input -> told(input).stream()).toList());
        parts.add(wording.text("policies.agenda.article", entry.finding().source().document(), article(entry)));
        return String.join(" · ", parts);
    }

    private static String article(CalendarEntry entry) {
        return entry.finding().source().article();
    }

    private Optional<String> told(Input input) {
        return switch (input.value()) {
            case Value.Choice choice -> Optional.of(wording.value(choice));
            case Value.Day(var day) when input.field().equals("openingEvents.occurredOn") ->
                    Optional.of(wording.date(day));
            default -> Optional.empty();
        };
    }

    /// The dates that other readings set, with the reading by its name.
    List<String> otherwise(CalendarEntry entry) {
        return entry.finding().readings().stream().map(this::otherwise).toList();
    }

    private String otherwise(ReadingUse use) {
        List<Value> values = use.otherwise().values();
        if (values.isEmpty() || !(values.getFirst() instanceof Value.Text(String other))) {
            return wording.text(use.otherwise());
        }
        String reading =
                wording.text(
                        "policies.calendar.reading",
                        wording.text("reading." + use.key() + ".title"),
                        wording.text("reading." + use.key() + "." + other + ".title"));
        return values.stream()
                .filter(Value.Day.class::isInstance)
                .findFirst()
                .map(day -> wording.text("policies.calendar.otherDate", reading, wording.value(day)))
                .orElseGet(() -> wording.text("policies.calendar.noDate", reading));
    }
}
