package nl.cyberwerkbank.claim.choice;

/// Where the event must have happened (2.5.4).
public enum Territory implements Choice {
    WORLDWIDE,
    LISTED_COUNTRIES
}
