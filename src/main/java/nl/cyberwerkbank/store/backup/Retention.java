package nl.cyberwerkbank.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which back-ups are kept: the longer ago, the fewer.
///
/// @param rules each keeps what it keeps, whatever the others say
/// @param longestGap between two back-ups no more time than this counts: a longer gap is as likely a clock that was
///   wrong
public record Retention(List<Rule> rules, Duration longestGap) {
    /// Of each stretch the newest back-up is kept, for as long as it is younger than the period.
    public record Rule(Stretch onePer, Period during) {
        public Rule {
            if (during.isNegative() || during.isZero()) {
                throw new IllegalArgumentException("a back-up is kept for some time");
            }
        }
    }

    public Retention {
        rules = List.copyOf(rules);
    }

    /// The moments of those that stay. The newest stays however old it is. So does what was made later than now: then
    /// it is the clock that is wrong.
    ///
    /// @param zone where days and weeks begin
    public Set<Instant> kept(Collection<Instant> taken, Instant now, ZoneId zone) {
        Set<Instant> kept = new TreeSet<>();
        taken.stream().filter(at -> at.isAfter(now)).forEach(kept::add);
        List<Instant> past = taken.stream().filter(at -> !at.isAfter(now)).sorted().toList();
        if (!past.isEmpty()) {
            kept.add(past.getLast());
        }
        for (Rule rule : rules) {
            Instant horizon = now.atZone(zone).minus(rule.during()).toInstant();
            Map<Instant, Instant> newest = new HashMap<>();
            past.stream()
                    .filter(at -> counted(at, past, now).isAfter(horizon))
                    .forEach(at -> newest.put(rule.onePer().beginning(at, zone), at));
            kept.addAll(newest.values());
        }
        return kept;
    }

    /// The moment as which this one counts: later by what the gaps since then between back-ups, and between the last of
    /// them and now, have over the longest that counts.
    public Instant counted(Instant at, Collection<Instant> taken, Instant now) {
        Duration over = Duration.ZERO;
        Instant from = at;
        for (Instant next :
                Stream.concat(taken.stream().filter(t -> t.isBefore(now)), Stream.of(now)).sorted().toList()) {
            if (next.isAfter(from)) {
                Duration gap = Duration.between(from, next);
                over = gap.compareTo(longestGap) > 0 ? over.plus(gap).minus(longestGap) : over;
                from = next;
            }
        }
        return at.plus(over);
    }
}
