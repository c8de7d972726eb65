package nl.cyberwerkbank.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// A policy or a loss of a dossier, as lists show it and as it is found; derived from the document by its owner.
///
/// @param id never changes
/// @param number for people: the policy number, the loss number
/// @param title what tells it from others of the client, in a few words; may be blank
/// @param startsOn inception date; day of the report of a loss
/// @param endsOn first day without insurance; empty for a loss
/// @param cents sum insured; what is reserved for a loss, in cents of a euro
/// @param states how it stands from which day on, in order; the first one counts for every day before the second
/// @param dates what is due, in any order
public record DossierPart(
        Kind kind,
        UUID id,
        String number,
        String title,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        OptionalLong cents,
        List<State> states,
        List<Due> dates) {
    public DossierPart {
        states = List.copyOf(states);
        dates = List.copyOf(dates);
    }

    /// What it is.
    public enum Kind {
        POLICY("policy"),
        LOSS("loss");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind of(String code) {
            return code.equals(LOSS.code) ? LOSS : POLICY;
        }
    }

    /// How it stands.
    ///
    /// @param from first day
    /// @param key message key that says how
    public record State(LocalDate from, String key) {}

    /// Something that is due.
    ///
    /// @param on the day
    /// @param until last day on which it is still to be minded
    /// @param key message key that says what it is
    public record Due(LocalDate on, LocalDate until, String key) {}
}
