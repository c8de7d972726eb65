package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.claim.choice.Choice;

/// The kinds of step from an amount claimed to a payment, in the order in which they are taken.
public enum WorkingStep implements Choice {
    CLAIMED,
    EXPERT_LOSS,
    EXPECTED_FROM_REFERENCE,
    EXPECTED_WITH_SEASON,
    EXPECTED_BY_HAND,
    REFERENCE_LOSS,
    AT_MOST_CLAIMED,
    AFTER_INDEMNITY_PERIOD,
    PLANNED_TIME,
    CONTRACTUAL_PART,
    REFUNDED,
    AUTHORISED_CALLS,
    NOT_OWED,
    BETTERMENT,
    IN_WAITING_PERIOD,
    WITHIN_TWELVE_MONTHS,
    REASONABLE_AMOUNT,
    SANCTIONED_PART,
    PAID_ELSEWHERE,
    OTHER_DEDUCTIBLE,
    NOT_BELOW_ZERO,
    REFUSED,
    TOTAL_COVERED,
    SUBLIMIT,
    TOTAL_AFTER_SUBLIMITS,
    DEDUCTIBLE,
    SUM_INSURED,
    OTHER_INSURANCE_LIMIT,
    YEAR_REMAINDER,
    LOSS_INCREASE,
    FORFEITED,
    TERRORISM_REPORTED_LATE,
    TERRORISM_DEFERRED,
    TERRORISM_SHARE
}
