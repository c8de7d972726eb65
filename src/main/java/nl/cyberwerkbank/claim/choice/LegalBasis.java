package nl.cyberwerkbank.claim.choice;

/// What obliges to pay damages (1.25); field `basis`.
public enum LegalBasis implements Choice {
    JUDGMENT,
    ARBITRAL_AWARD,
    SETTLEMENT
}
