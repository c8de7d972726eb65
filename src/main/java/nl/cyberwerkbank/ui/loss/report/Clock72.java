package nl.cyberwerkbank.ui.loss.report;

import nl.cyberwerkbank.dossier.loss.FirstNotice;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// A clock that runs from a moment for a number of hours of real time: over a change of summer time it ends an hour
/// earlier or later on the wall.
///
/// @param kind which clock
/// @param start when it began, in the Netherlands
/// @param end when it ends, in the Netherlands
public record Clock72(Kind kind, LocalDateTime start, LocalDateTime end) {
    /// Where the clocks tick.
    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /// Hours in which a breach of personal data is notified to the privacy regulator (GDPR, article 33).
    public static final int REGULATOR_HOURS = 72;

    /// The two clocks that a notice starts. The message keys of one are `loss.clock.<code>` and what follows.
    public enum Kind {
        /// No deductible when the event is solved in time (2.4.1 a); from receipt of the notice.
        DEDUCTIBLE("deductible"),
        /// The controller notifies the privacy regulator; from the controller's awareness.
        REGULATOR("regulator");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A clock of so many hours.
    public static Clock72 from(Kind kind, LocalDateTime start, int hours) {
        ZonedDateTime end = start.atZone(NETHERLANDS).plusHours(hours);
        return new Clock72(kind, start, end.toLocalDateTime());
    }

    /// The clocks of a notice.
    ///
    /// @param waiverHours hours of the deductible's clock
    public static List<Clock72> of(FirstNotice notice, int waiverHours) {
        var clocks = new ArrayList<Clock72>();
        clocks.add(from(Kind.DEDUCTIBLE, notice.receivedAt(), waiverHours));
        notice.controllerAwareAt().ifPresent(at -> clocks.add(from(Kind.REGULATOR, at, REGULATOR_HOURS)));
        return clocks;
    }

    /// What is left at a moment; below zero when it has run out.
    public Duration left(LocalDateTime now) {
        return Duration.between(now.atZone(NETHERLANDS), end.atZone(NETHERLANDS));
    }
}
