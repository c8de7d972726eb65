package nl.cyberwerkbank.claim.choice;

/// What happened to the data (1.15, 1.27); the first two are a breach, the others are not (AMB-36).
public enum BreachForm implements Choice {
    UNLAWFUL_DISCLOSURE,
    UNAUTHORISED_ACCESS,
    ACCESS_BY_INSURED_ONLY,
    LOSS_OF_AVAILABILITY_ONLY
}
