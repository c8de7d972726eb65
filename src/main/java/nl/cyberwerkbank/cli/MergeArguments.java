package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.store.Arrival;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the command line says about a dossier file that comes in: whether its sender is trusted, and whose version is
/// taken where both sides changed one thing.
final class MergeArguments {
    @Option(
            names = "--trust",
            paramLabel = "FINGERPRINT",
            description = "The sender's fingerprint, after it was compared with him; it is remembered.")
    private Optional<String> trusted = Optional.empty();

    @Option(names = "--look", description = "Only tell what would be taken over; change nothing.")
    private boolean look;

    @Option(
            names = "--take",
            paramLabel = "ours|theirs",
            description = "Whose version is taken wherever both changed one thing and no option names it.")
    private Optional<Side> rest = Optional.empty();

    @Option(names = "--ours", paramLabel = "PATH", description = "Keep what stands here at this path.")
    private List<String> ours = new ArrayList<>();

    @Option(names = "--theirs", paramLabel = "PATH", description = "Take what was sent at this path.")
    private List<String> theirs = new ArrayList<>();

    /// A side as the command line writes it.
    enum Side {
        OURS,
        THEIRS
    }

    boolean onlyLooks() {
        return look;
    }

    boolean trusts(String fingerprint) {
        return trusted.map(typed -> typed.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT))
                .filter(fingerprint::equals)
                .isPresent();
    }

    /// By path, whose version is taken; what is not decided is left out.
    Map<String, Difference.Side> choices(Arrival arrival) {
        var choices = new TreeMap<String, Difference.Side>();
        for (Difference open : arrival.toBeChosen()) {
            if (ours.contains(open.path())) {
                choices.put(open.path(), Difference.Side.OURS);
            } else if (theirs.contains(open.path())) {
                choices.put(open.path(), Difference.Side.THEIRS);
            } else {
                rest.ifPresent(side ->
                        choices.put(
                                open.path(),
                                switch (side) {
                                    case OURS -> Difference.Side.OURS;
                                    case THEIRS -> Difference.Side.THEIRS;
                                }));
            }
        }
        return choices;
    }
}
