package nl.cyberwerkbank.ui.loss.report;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.loss.LossFile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds earlier losses that may be the same loss reported twice, or form a series with it (2.5.3). It only points;
/// whether they belong together is for the user.
public final class ConnectedLosses {
    /// Days that two events may lie apart and still be looked at.
    private static final int DAYS = 30;

    private static final int SHORTEST_WORD = 5;
    private static final int SHARED_WORDS = 3;

    private ConnectedLosses() {}

    /// Why an earlier loss is pointed at; the message key is `loss.connected.<code>`.
    public enum Reason {
        DATES("dates"),
        WORDS("words");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// An earlier loss and why it may belong to this one.
    public record Connected(LossFile loss, Reason reason) {}

    /// The losses on the same policy near these days, or told in the same words.
    ///
    /// @param except the loss itself, where it is in the dossier already
    /// @param days those of the event that are known
    public static List<Connected> of(
            Dossier dossier, UUID contract, Optional<UUID> except, List<LocalDate> days, String story) {
        var found = new ArrayList<Connected>();
        for (LossFile loss : dossier.losses()) {
            if (!loss.contractId().equals(contract) || except.equals(Optional.of(loss.id()))) {
                continue;
            }
            if (isNear(loss, days)) {
                found.add(new Connected(loss, Reason.DATES));
            } else if (sharesWords(loss.notice().story(), story)) {
                found.add(new Connected(loss, Reason.WORDS));
            }
        }
        return found;
    }

    private static boolean isNear(LossFile loss, List<LocalDate> days) {
        var notice = loss.notice();
        var earlier = new ArrayList<LocalDate>();
        notice.occurredOn().ifPresent(earlier::add);
        notice.discoveredOn().ifPresent(earlier::add);
        if (earlier.isEmpty()) {
            earlier.add(notice.receivedAt().toLocalDate());
        }
        return earlier.stream()
                .anyMatch(one -> days.stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(one, day)) <= DAYS));
    }

    private static boolean sharesWords(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return shared.size() >= SHARED_WORDS;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(words::add);
        return words;
    }
}
