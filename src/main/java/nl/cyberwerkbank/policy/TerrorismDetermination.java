package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What the reinsurer for terrorism (NHT) said about one event (clause sheet, CL-3).
///
/// @param determinedOn day on which it determined that the event was terrorism (CL-3.4)
/// @param announcedOn day on which it stated what it pays; empty while it did not (CL-3.3)
public record TerrorismDetermination(LocalDate determinedOn, Optional<LocalDate> announcedOn) {
    public TerrorismDetermination {
        Objects.requireNonNull(determinedOn, "determinedOn");
        Objects.requireNonNull(announcedOn, "announcedOn");
    }
}
