package nl.cyberwerkbank.market.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a user arranged columns or rows: their order, what is hidden, what stays in view. Names what is no longer there
/// without harm; what is new stands behind the rest.
///
/// @param order ids in the order chosen
/// @param hidden ids that are not shown
/// @param pinned ids that come first and stay in view
public record Arrangement(List<String> order, List<String> hidden, List<String> pinned) {
    /// As it comes.
    public static final Arrangement NATURAL = new Arrangement(List.of(), List.of(), List.of());

    public Arrangement {
        order = List.copyOf(order);
        hidden = List.copyOf(hidden);
        pinned = List.copyOf(pinned);
    }

    /// All ids in this order, the pinned ones first, the hidden ones too.
    public List<String> ordered(List<String> all) {
        List<String> known = order.stream().filter(all::contains).toList();
        List<String> inOrder = Stream.concat(known.stream(), all.stream().filter(id -> !known.contains(id))).toList();
        return Stream.concat(
                        inOrder.stream().filter(pinned::contains), inOrder.stream().filter(id -> !pinned.contains(id)))
                .toList();
    }

    /// The ids that are shown, in this order.
    public List<String> shown(List<String> all) {
        return ordered(all).stream().filter(id -> !hidden.contains(id)).toList();
    }

    /// Moved by so many places among those shown: to the left or up where it is negative. A pinned one stays among the
    /// pinned.
    public Arrangement moved(List<String> all, String id, int places) {
        var shown = new ArrayList<>(shown(all));
        int from = shown.indexOf(id);
        if (from < 0) {
            return this;
        }
        return placed(all, id, shown.get(Math.clamp((long) from + places, 0, shown.size() - 1)));
    }

    /// Moved to the place of another one: behind it when it came from before, before it when it came from behind.
    public Arrangement placed(List<String> all, String id, String target) {
        var next = new ArrayList<>(ordered(all));
        int to = next.indexOf(target);
        if (to < 0 || !next.remove(id)) {
            return this;
        }
        next.add(to, id);
        return new Arrangement(next, hidden, pinned);
    }

    /// Dropped on another one: takes its place, and is pinned where that one is pinned and loose where that one is.
    public Arrangement dropped(List<String> all, String id, String target) {
        boolean same = pinned.contains(id) == pinned.contains(target) || !all.contains(target);
        return (same ? this : togglingPin(id)).placed(all, id, target);
    }

    /// Pinned, whether it was or not.
    public Arrangement pinning(String id) {
        return pinned.contains(id) ? this : togglingPin(id);
    }

    /// In this order.
    public Arrangement sorted(List<String> ids) {
        return new Arrangement(ids, hidden, pinned);
    }

    /// Hidden.
    public Arrangement hiding(String id) {
        return new Arrangement(order, with(hidden, id), without(pinned, id::equals));
    }

    /// Shown again.
    public Arrangement showing(String id) {
        return new Arrangement(order, without(hidden, id::equals), pinned);
    }

    /// Pinned, or no longer.
    public Arrangement togglingPin(String id) {
        return pinned.contains(id)
                ? new Arrangement(order, hidden, without(pinned, id::equals))
                : new Arrangement(order, without(hidden, id::equals), with(pinned, id));
    }

    private static List<String> with(List<String> ids, String id) {
        return ids.contains(id) ? ids : Stream.concat(ids.stream(), Stream.of(id)).toList();
    }

    private static List<String> without(List<String> ids, Predicate<String> which) {
        return ids.stream().filter(which.negate()).toList();
    }
}
