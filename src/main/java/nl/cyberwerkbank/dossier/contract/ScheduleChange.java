package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.explain.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// One line of the schedule that is different after an endorsement.
///
/// @param field the line, by its name in the case format: `sumInsured`, `sublimits.pci`, `expert`
/// @param before what stood there; empty when the line is new
/// @param after what stands there now; empty when the line is gone
public record ScheduleChange(String field, Optional<Value> before, Optional<Value> after) {
    /// Everything that differs, in the order of the schedule.
    public static List<ScheduleChange> between(Schedule before, Schedule after) {
        SequencedMap<String, Value> old = lines(before);
        SequencedMap<String, Value> now = lines(after);
        var changes = new ArrayList<ScheduleChange>();
        for (Map.Entry<String, Value> line : now.entrySet()) {
            Optional<Value> was = Optional.ofNullable(old.get(line.getKey()));
            if (was.filter(line.getValue()::equals).isEmpty()) {
                changes.add(new ScheduleChange(line.getKey(), was, Optional.of(line.getValue())));
            }
        }
        for (Map.Entry<String, Value> line : old.entrySet()) {
            if (!now.containsKey(line.getKey())) {
                changes.add(new ScheduleChange(line.getKey(), Optional.of(line.getValue()), Optional.empty()));
            }
        }
        return changes;
    }

    /// The lines of a schedule in order; what the schedule leaves out has no line.
    private static SequencedMap<String, Value> lines(Schedule schedule) {
        var lines = new LinkedHashMap<String, Value>();
        lines.put("annualPremium", new Value.Amount(schedule.annualPremium()));
        lines.put("sumInsured", new Value.Amount(schedule.sumInsured()));
        schedule.sublimits().forEach((key, amount) -> lines.put("sublimits." + key, new Value.Amount(amount)));
        lines.put("deductibles.A", new Value.Amount(schedule.deductibles().claims()));
        lines.put("deductibles.B", new Value.Amount(schedule.deductibles().interruption()));
        lines.put("deductibles.C", new Value.Amount(schedule.deductibles().ownCosts()));
        lines.put("deductibles.telephoneHacking", new Value.Amount(schedule.deductibles().telephoneHacking()));
        lines.put("waitingPeriodHours", new Value.Factor(plain(schedule.waitingPeriodHours())));
        lines.put("territory", new Value.Choice("territory", schedule.territory().caseName()));
        text(lines, "territoryCountries", String.join(", ", schedule.territoryCountries()));
        text(lines, "insuredCapacity", schedule.insuredCapacity());
        text(lines, "experts", String.join("; ", schedule.experts().stream().map(ScheduleChange::told).toList()));
        text(lines, "clauses", String.join("; ", schedule.clauses()));
        return lines;
    }

    private static void text(Map<String, Value> lines, String field, String text) {
        if (!text.isBlank()) {
            lines.put(field, new Value.Text(text));
        }
    }

    private static String told(Schedule.Expert expert) {
        return String.join(
                ", ",
                List.of(expert.role(), expert.name(), expert.telephone()).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
