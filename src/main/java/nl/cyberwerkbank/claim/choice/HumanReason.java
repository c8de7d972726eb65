package nl.cyberwerkbank.claim.choice;

/// Why a result may not become final without a named person.
public enum HumanReason implements Choice {
    EXCLUSION_314,
    TRADE_SECRET,
    PROVIDER_OUTAGE,
    FAILED_UPGRADE,
    SELF_MANAGED,
    EMPLOYEE_CLAIMANT,
    WAIVER_SOLVER,
    WAIVER_EVENT_TYPE,
    FINE_INSURABILITY,
    EXTORTION_CONDITIONS,
    SANCTIONS,
    LATE_CIRCUMSTANCE,
    PRECAUTIONS,
    OBLIGATIONS,
    FRAUD,
    RUN_OFF_EVENT_LIST,
    AFTER_REPORTING_OTHER_COVER
}
