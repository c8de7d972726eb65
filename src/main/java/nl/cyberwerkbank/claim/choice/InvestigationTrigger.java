package nl.cyberwerkbank.claim.choice;

/// What led to an internal investigation (2.4.6).
public enum InvestigationTrigger implements Choice {
    REGULATOR_REQUEST,
    NOTIFICATION_ASSESSMENT,
    NOTIFICATION_FOLLOW_UP,
    OTHER
}
