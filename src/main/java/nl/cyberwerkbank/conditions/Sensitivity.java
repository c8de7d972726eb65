package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/// Lays a result beside the results under other readings.
final class Sensitivity {
    private Sensitivity() {}

    static <R extends Shown> List<ReadingUse> of(
            R result, Readings readings, SequencedSet<ReadingChoice<?>> choices, Function<Readings, R> decide) {
        var uses = new ArrayList<ReadingUse>();
        for (var choice : choices) {
            for (var other : choice.othersThanIn(readings)) {
                var otherwise = decide.apply(readings.overlaidWith(Map.of(choice.key(), other)));
                for (var message : differences(result, otherwise, new Value.Reading(choice.key(), other))) {
                    uses.add(new ReadingUse(choice.key(), choice.nameIn(readings), message));
                }
            }
        }
        return uses;
    }

    private static List<Message> differences(Shown result, Shown otherwise, Value.Reading other) {
        var here = result.shown();
        var there = otherwise.shown();
        var fields = new LinkedHashSet<>(here.keySet());
        fields.addAll(there.keySet());
        var messages = new ArrayList<Message>();
        for (var field : fields) {
            var value = there.get(field);
            if (value == null) {
                messages.add(message("conditions.otherwise.absent", other, field));
            } else if (!value.equals(here.get(field))) {
                messages.add(message("conditions.otherwise.value", other, field, value));
            }
        }
        return messages;
    }

    private static Message message(String key, Value.Reading other, Shown.Field field, Value... value) {
        var values =
                new ArrayList<Value>(
                        List.of(other, new Value.Choice("field", field.name()), new Value.Text(field.of())));
        values.addAll(List.of(value));
        return new Message(key, values);
    }
}
