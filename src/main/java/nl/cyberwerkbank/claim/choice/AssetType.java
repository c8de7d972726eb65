package nl.cyberwerkbank.claim.choice;

/// What was taken in a cyber theft (2.4.3); only bank money counts.
public enum AssetType implements Choice {
    BANK_MONEY,
    CASH,
    GOODS,
    CRYPTO,
    SECURITIES
}
