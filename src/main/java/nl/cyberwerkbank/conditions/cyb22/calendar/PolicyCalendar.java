package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.PolicyLife;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All dates that matter for a policy: last days of notice, refusal, payment and report, renewal, insurance years,
/// suspension and revival, cut-offs (1.13, 1.38, 4.2.2, 6.2, 6.3, 7.1.2 to 7.1.4, 7.2 to 7.4, CL-3.3 and CL-3.4). The
/// articles set them; this puts them in order.
public final class PolicyCalendar {
    /// The readings that can set another date.
    public static final List<ReadingChoice<?>> READINGS =
            List.of(
                    PolicyReading.DAY_COUNT,
                    PolicyReading.WRITTEN_FORM,
                    PolicyReading.AFTER_REPORTING_ON_DEFAULT,
                    PolicyReading.REVIVAL_AFTER_DEFAULT);

    private final PolicyTerms terms;
    private final CutOffDates cutOffs;

    public PolicyCalendar(PolicyTerms terms) {
        this.terms = terms;
        this.cutOffs = new CutOffDates(terms);
    }

    /// The dates on or after `from`, earliest first.
    public List<CalendarEntry> from(LocalDate from, PolicyLife life, Readings readings) {
        var otherwise = new ArrayList<Alternative>();
        for (var choice : READINGS) {
            for (var value : choice.othersThanIn(readings)) {
                var dates = dates(life, readings.overlaidWith(Map.of(choice.key(), value)));
                otherwise.add(new Alternative(choice.key(), choice.nameIn(readings), value, dates));
            }
        }
        return dates(life, readings).stream()
                .filter(dated -> !dated.date().isBefore(from))
                .sorted(Comparator.comparing(DatedRule::date))
                .map(dated -> new CalendarEntry(dated.date(), told(dated, otherwise)))
                .toList();
    }

    private List<DatedRule> dates(PolicyLife life, Readings readings) {
        var end = KnownEnd.of(life);
        var dates = new ArrayList<DatedRule>();
        dates.addAll(new RunningDates(life, end, terms, readings).all());
        end.ifPresent(known -> dates.addAll(EndedDates.of(life, known, terms, readings)));
        dates.addAll(new PremiumDates(life, end, terms, readings).all());
        dates.addAll(cutOffs.all(life, end));
        return dates;
    }

    private static Finding told(DatedRule dated, List<Alternative> otherwise) {
        var uses =
                otherwise.stream().flatMap(alternative -> alternative.use(dated).stream()).toArray(ReadingUse[]::new);
        return new Finding(
                        dated.rule(),
                        Outcome.SATISFIED,
                        dated.source(),
                        dated.inputs(),
                        Message.of("conditions." + dated.rule(), new Value.Day(dated.date())),
                        Optional.empty(),
                        List.of())
                .restingOn(uses);
    }

    /// The dates under one other value of one reading.
    private record Alternative(String key, String inForce, String value, List<DatedRule> dates) {
        List<ReadingUse> use(DatedRule dated) {
            var other = dates.stream().filter(dated::sameAs).findFirst();
            if (other.isEmpty()) {
                return List.of(
                        new ReadingUse(
                                key,
                                inForce,
                                Message.of("conditions.otherwise.noDate", new Value.Reading(key, value))));
            }
            return other
                    .filter(found -> !found.date().equals(dated.date()))
                    .map(found ->
                            new ReadingUse(
                                    key,
                                    inForce,
                                    Message.of(
                                            "conditions.otherwise.date",
                                            new Value.Reading(key, value),
                                            new Value.Day(found.date()))))
                    .stream()
                    .toList();
        }
    }
}
