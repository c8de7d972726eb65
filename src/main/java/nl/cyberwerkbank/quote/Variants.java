package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.rating.PremiumChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The variants that adviser and client look at: up to four pinned side by side, one of them advised.
///
/// @param pinned in the order in which they were pinned
/// @param advised the one that the offer will be made for; always pinned too
public record Variants(List<PremiumChoice> pinned, Optional<PremiumChoice> advised) {
    /// Most variants side by side.
    public static final int MOST_PINNED = 4;

    /// Nothing chosen yet.
    public static final Variants NONE = new Variants(List.of(), Optional.empty());

    public Variants {
        pinned = List.copyOf(pinned);
        if (pinned.size() > MOST_PINNED || pinned.stream().distinct().count() != pinned.size()) {
            throw new IllegalArgumentException("up to " + MOST_PINNED + " different variants can be pinned");
        }
        if (advised.isPresent() && !pinned.contains(advised.get())) {
            throw new IllegalArgumentException("the advised variant is pinned");
        }
    }

    /// Whether there is room for another variant.
    public boolean hasRoom() {
        return pinned.size() < MOST_PINNED;
    }

    /// With this variant pinned, or taken off when it was. Without room nothing changes. The first pinned is advised.
    public Variants toggled(PremiumChoice choice) {
        if (pinned.contains(choice)) {
            List<PremiumChoice> rest = pinned.stream().filter(other -> !other.equals(choice)).toList();
            return new Variants(rest, advised.filter(rest::contains).or(() -> rest.stream().findFirst()));
        }
        if (!hasRoom()) {
            return this;
        }
        var more = new ArrayList<>(pinned);
        more.add(choice);
        return new Variants(more, advised.or(() -> Optional.of(choice)));
    }

    /// With this pinned variant as the advised one.
    public Variants advising(PremiumChoice choice) {
        return new Variants(pinned, Optional.of(choice));
    }
}
