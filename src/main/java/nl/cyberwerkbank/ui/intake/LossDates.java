package nl.cyberwerkbank.ui.intake;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateInput;
import nl.cyberwerkbank.ui.field.Entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Dates of earlier losses, typed one after the other with commas between them.
final class LossDates {
    private LossDates() {}

    /// Reads `12-3-2024, 1-5-2023`; the first date that is not understood is the complaint.
    static Entry<List<LocalDate>> read(String typed) {
        var dates = new ArrayList<LocalDate>();
        for (String part : typed.split("[,;\\n]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            switch (DateInput.read(part)) {
                case Entry.Valid<LocalDate>(LocalDate date) -> dates.add(date);
                case Entry.Invalid<LocalDate> invalid -> {
                    return new Entry.Invalid<>(typed, invalid.problem());
                }
                case Entry.Empty<LocalDate>() -> {}
            }
        }
        return dates.isEmpty() ? Entry.empty() : new Entry.Valid<>(List.copyOf(dates));
    }

    static String write(List<LocalDate> dates, Wording wording) {
        return dates.stream().map(wording::date).collect(Collectors.joining(", "));
    }
}
