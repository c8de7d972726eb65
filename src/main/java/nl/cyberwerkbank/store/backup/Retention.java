package nl.cyberwerkbank.store.backup;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which back-ups are kept: the longer ago, the fewer.
///
/// @param rules each keeps what it keeps, whatever the others say
public record Retention(List<Rule> rules) {
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
                    .filter(at -> at.isAfter(horizon))
                    .forEach(at -> newest.put(rule.onePer().beginning(at, zone), at));
            kept.addAll(newest.values());
        }
        return kept;
    }
}
