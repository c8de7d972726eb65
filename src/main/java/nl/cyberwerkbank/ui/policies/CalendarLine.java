package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One line of the calendar: dates of one day that say the same, such as the last day of notice for either party.
///
/// @param date the day
/// @param sentence what can be done until then, or what happens
/// @param details for whom and by which article, one for each date
/// @param otherwise the dates that other readings set
/// @param entries the dates themselves
record CalendarLine(
        LocalDate date, String sentence, List<String> details, List<String> otherwise, List<CalendarEntry> entries) {
    CalendarLine {
        details = List.copyOf(details);
        otherwise = List.copyOf(otherwise);
        entries = List.copyOf(entries);
    }

    /// The lines of a calendar, in its order.
    static List<CalendarLine> of(List<CalendarEntry> calendar, CalendarWords words) {
        record Same(LocalDate date, String sentence) {}
        var groups = new LinkedHashMap<Same, List<CalendarEntry>>();
        for (CalendarEntry entry : calendar) {
            groups.computeIfAbsent(new Same(entry.date(), words.sentence(entry)), _ -> new ArrayList<>()).add(entry);
        }
        return groups.entrySet().stream()
                .map(group ->
                        new CalendarLine(
                                group.getKey().date(),
                                group.getKey().sentence(),
                                group.getValue().stream().map(words::detail).distinct().toList(),
                                group.getValue().stream()
                                        .flatMap(entry -> words.otherwise(entry).stream())
                                        .distinct()
                                        .toList(),
                                group.getValue()))
                .toList();
    }
}
