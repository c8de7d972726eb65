package nl.cyberwerkbank.dossier.offer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Something that was done.
///
/// @param by name of the user who did it or recorded it; not blank
/// @param at when, to the millisecond
public record Act(String by, Instant at) {
    public Act {
        if (by.isBlank()) {
            throw new IllegalArgumentException("an act names who did it");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
