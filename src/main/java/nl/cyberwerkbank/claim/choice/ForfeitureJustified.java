package nl.cyberwerkbank.claim.choice;

/// How far deceit justifies forfeiture (4.6.3, 7.7, AMB-86): the answer of a person.
public enum ForfeitureJustified implements Choice {
    FULL,
    FRAUDULENT_PART_ONLY,
    NONE
}
