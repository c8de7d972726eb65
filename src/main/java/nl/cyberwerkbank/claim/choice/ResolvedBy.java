package nl.cyberwerkbank.claim.choice;

/// Who ended the event, for the 72-hour waiver (2.4.1 a).
public enum ResolvedBy implements Choice {
    IT_SPECIALIST,
    OTHER_PARTY,
    OWN_STAFF
}
