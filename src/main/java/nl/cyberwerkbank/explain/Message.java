package nl.cyberwerkbank.explain;

import java.util.List;

/// A text to be shown, still without words: its key in the message bundles and the values that go into it.
///
/// @param key `screen.part.what`, present in every language's bundle
/// @param values the values of `{0}`, `{1}` … in that order
public record Message(String key, List<Value> values) {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Value... values) {
        return new Message(key, List.of(values));
    }
}
