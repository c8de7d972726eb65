package nl.cyberwerkbank.store.backup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// A stretch of the calendar of which one back-up is kept.
public enum Stretch {
    HOUR {
        @Override
        ZonedDateTime beginning(ZonedDateTime at) {
            return at.truncatedTo(ChronoUnit.HOURS);
        }
    },
    DAY {
        @Override
        ZonedDateTime beginning(ZonedDateTime at) {
            return at.truncatedTo(ChronoUnit.DAYS);
        }
    },
    /// From Monday to Sunday.
    WEEK {
        @Override
        ZonedDateTime beginning(ZonedDateTime at) {
            return at.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    };

    abstract ZonedDateTime beginning(ZonedDateTime at);

    /// When the stretch began in which a moment falls. Both two o'clocks of an autumn night are hours of their own.
    public Instant beginning(Instant at, ZoneId zone) {
        return beginning(at.atZone(zone)).toInstant();
    }
}
