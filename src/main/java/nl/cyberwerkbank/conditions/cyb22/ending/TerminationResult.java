package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Shown;
import nl.cyberwerkbank.conditions.ShownFields;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether a letter ends the insurance, when at the earliest, and what premium goes back (7.1.3, 7.1.4 and 7.3).
///
/// @param valid true when the letter has effect
/// @param latestLetterDates last date of a letter for each opening event, in the order given; empty where the event
///   opens no window for this party
/// @param earliestEndDate earliest end of the insurance, when valid
/// @param refundDays days from that end up to the end of the insurance year, when valid
/// @param premiumRefund premium that goes back, when valid and not left to a person
public record TerminationResult(
        boolean valid,
        List<Optional<LocalDate>> latestLetterDates,
        Optional<LocalDate> earliestEndDate,
        Optional<Integer> refundDays,
        Optional<Money> premiumRefund)
        implements Shown {
    public TerminationResult {
        latestLetterDates = List.copyOf(latestLetterDates);
    }

    @Override
    public SequencedMap<Field, Value> shown() {
        var fields = new ShownFields().flag("valid", valid);
        for (var i = 0; i < latestLetterDates.size(); i++) {
            var field = new Field("latestLetterDate", Integer.toString(i + 1));
            latestLetterDates.get(i).ifPresent(day -> fields.put(field, new Value.Day(day)));
        }
        return fields.day("earliestEndDate", earliestEndDate)
                .count("refundDays", refundDays)
                .amount("premiumRefund", premiumRefund)
                .all();
    }

    @Override
    public Set<Field> refusals() {
        return valid ? Set.of() : Set.of(Field.named("valid"));
    }

    /// The amount that a person enters when no way of dividing the premium is chosen.
    @Override
    public SortedSet<String> humanReasons() {
        return valid && premiumRefund.isEmpty() ? new TreeSet<>(Set.of("premiumRefund")) : Collections.emptySortedSet();
    }
}
