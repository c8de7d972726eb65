package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.explain.Value;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;

/// A result that can be laid beside the result under another reading, field by field.
public interface Shown {
    /// The fields that have a value, in the order of the case format; a field without value is left out.
    SequencedMap<Field, Value> shown();

    /// The fields that refuse something: a form or term not met, cover not given, an act without effect.
    Set<Field> refusals();

    /// Why a named person decides whatever the readings, by the names of the case format.
    default SortedSet<String> humanReasons() {
        return Collections.emptySortedSet();
    }

    /// One field of a result.
    ///
    /// @param name its name in the case format
    /// @param of the record in a list that it belongs to, by its id or place; blank for a field of the result itself
    record Field(String name, String of) {
        /// A field of the result itself.
        public static Field named(String name) {
            return new Field(name, "");
        }
    }
}
