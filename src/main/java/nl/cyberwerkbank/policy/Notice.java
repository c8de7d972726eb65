package nl.cyberwerkbank.policy;

import java.time.LocalDate;

/// An act that stops the tacit renewal: notice against the end date, or refusal of changed terms.
public sealed interface Notice permits OrdinaryNotice, RefusalOfChange {
    /// The contract end date to come.
    LocalDate endDate();

    /// How the act reached the other party.
    Channel channel();
}
