package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.client.CaseName;

/// Why a legal person is not insured as a subsidiary (6.1).
public enum FailedCondition implements CaseName {
    TURNOVER_ABOVE10_PERCENT,
    EXCLUDED_ACTIVITY,
    ONLINE_ABOVE50_PERCENT,
    SEAT_IN_USA,
    US_ABOVE50_PERCENT,
    /// No control, or no longer held on the day of assessment.
    NO_SUBSIDIARY,
    ACQUIRED_OUTSIDE_PERIOD
}
