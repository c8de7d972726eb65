package nl.cyberwerkbank.claim.choice;

/// Who did the work that an item pays for (1.16, 1.14, 1.33).
public enum PerformedBy implements Choice {
    LISTED_IT_SPECIALIST,
    OTHER_EXTERNAL,
    OWN_STAFF
}
