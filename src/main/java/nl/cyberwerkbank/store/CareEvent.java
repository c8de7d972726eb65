package nl.cyberwerkbank.store;

import java.time.Instant;
import java.util.Optional;

/// What came of looking after the file in the background.
public sealed interface CareEvent {
    /// A back-up was made and, where a second place is set and there, carried to it.
    record BackedUp(BackupCopy copy) implements CareEvent {}

    /// Everything was checked.
    record Checked(FullCheck check) implements CareEvent {}

    /// Something is not as it should be: no back-up could be made, the stick is not there, the clock was set back.
    record Met(StoreProblem problem) implements CareEvent {}

    /// Like `Met`, but with the moment that the clock now lies before.
    record ClockBehind(Instant lastChange) implements CareEvent {}

    /// What the user is to be told of it, if anything: that all went well is no news, except of a full check.
    default Optional<StoreProblem> trouble() {
        return switch (this) {
            case BackedUp _ -> Optional.empty();
            case Checked(FullCheck check) -> check.problem();
            case Met(StoreProblem problem) -> Optional.of(problem);
            case ClockBehind _ -> Optional.of(StoreProblem.CLOCK_SET_BACK);
        };
    }
}
