package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.policy.Proposal;

import java.time.LocalDate;
import java.util.Optional;

/// What the conditions make of an act that would end the insurance.
///
/// @param ruling the findings
/// @param endsOn when the insurance ends by it; empty when the act has no effect, or names no date yet
/// @param reason why it ended, once recorded
/// @param proposal changed terms that were proposed; kept with the policy whatever became of them
record EndOutcome(Ruling<?> ruling, Optional<LocalDate> endsOn, EndReason reason, Optional<Proposal> proposal) {}
