package nl.cyberwerkbank.exchange.strict;

import java.util.Optional;

/// The way from the root of a document to one of its values, written as `given.items[0].amountClaimed`.
///
/// @param parent the record or list that holds the value; empty for the document itself
/// @param step the key or the index in brackets
public record FieldPath(Optional<FieldPath> parent, String step) {
    private static final FieldPath ROOT = new FieldPath(Optional.empty(), "");

    /// The document itself.
    public static FieldPath root() {
        return ROOT;
    }

    /// The value under this key of the record at this path.
    public FieldPath key(String key) {
        return new FieldPath(Optional.of(this), key);
    }

    /// The entry with this number, counted from zero, of the list at this path.
    public FieldPath index(int index) {
        return new FieldPath(Optional.of(this), "[" + index + "]");
    }

    /// The value at this path; empty when the document has none.
    public Optional<Located> in(Located document) {
        if (parent.isEmpty()) {
            return Optional.of(document);
        }
        Optional<Located> holder = parent.get().in(document);
        if (holder.orElse(null) instanceof Located.Sequence list) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < list.elements().size() ? Optional.of(list.elements().get(index)) : Optional.empty();
        }
        return holder.flatMap(record -> record.get(step));
    }

    /// The line of the value at this path or, where there is none, of what should hold it.
    public int lineIn(Located document) {
        return in(document)
                .map(Located::line)
                .orElseGet(() -> parent.map(holder -> holder.lineIn(document)).orElse(document.line()));
    }

    @Override
    public String toString() {
        String before = parent.map(FieldPath::toString).orElse("");
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }
}
