package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.explain.Article;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Elapsed time between two readings of the clock on the wall in the Netherlands, for the 72 hours and the waiting
/// period (AMB-06). The clock's changes are corrected: in the hour that comes twice summer time is meant, a time in the
/// hour that is skipped counts as one hour later.
@Article({"2.4.1 a", "1.39"})
public final class ElapsedTime {
    private ElapsedTime() {}

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /// The time from one moment to another; negative when the second is earlier.
    public static Duration between(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from.atZone(NETHERLANDS), to.atZone(NETHERLANDS));
    }
}
