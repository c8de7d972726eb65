package nl.cyberwerkbank.explain;

import java.util.List;

/// One ambiguity of the documents that the product decides by a setting.
///
/// @param key the setting's name, such as `deductibleBandBoundary`
/// @param values the readings that exist, the default first; at least two
/// @param ambiguity its number in the register of ambiguities, such as `AMB-111`
/// @param kinds the kinds of case that it can change, by their names in the case format
public record Reading(String key, List<String> values, String ambiguity, List<String> kinds) {
    public Reading {
        values = List.copyOf(values);
        kinds = List.copyOf(kinds);
        if (values.size() < 2 || values.stream().distinct().count() != values.size()) {
            throw new IllegalArgumentException("a reading has two or more different values: " + key);
        }
    }

    /// The recommended reading.
    public String defaultValue() {
        return values.getFirst();
    }
}
