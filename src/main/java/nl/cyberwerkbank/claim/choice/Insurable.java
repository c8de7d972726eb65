package nl.cyberwerkbank.claim.choice;

/// Whether the law lets an insurer bear the fine (1.6, AMB-60): the answer of a person.
public enum Insurable implements Choice {
    INSURABLE,
    NOT_INSURABLE,
    UNKNOWN
}
