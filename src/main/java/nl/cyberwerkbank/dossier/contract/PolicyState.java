package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.client.CaseName;

import java.time.LocalDate;

/// How a policy stands on a day; the message key is `policies.state.<name>`.
public enum PolicyState implements CaseName {
    /// Its first day is still to come.
    UPCOMING,
    IN_FORCE,
    /// Premium is late: what is reported now has no cover (7.3).
    SUSPENDED,
    /// It has ended, and the after-reporting period runs (7.2).
    AFTER_REPORTING,
    ENDED;

    /// Since when it stands so.
    ///
    /// @param from first day of the state
    public record Since(LocalDate from, PolicyState state) {}
}
