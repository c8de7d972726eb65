package nl.cyberwerkbank.exchange.casefile;

import java.util.List;
import java.util.Optional;

/// The kinds that are executed, handed in by the program's wiring.
public record CaseKinds(List<CaseKind> kinds) {
    public CaseKinds {
        kinds = List.copyOf(kinds);
        if (kinds.stream().map(CaseKind::name).distinct().count() != kinds.size()) {
            throw new IllegalArgumentException("two engines for one kind");
        }
    }

    public static CaseKinds of(CaseKind... kinds) {
        return new CaseKinds(List.of(kinds));
    }

    /// The engine of a kind; empty when the kind is not executed.
    public Optional<CaseKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
