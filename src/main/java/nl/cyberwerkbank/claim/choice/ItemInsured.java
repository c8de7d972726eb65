package nl.cyberwerkbank.claim.choice;

/// For whose account an item is (3.2).
public enum ItemInsured implements Choice {
    COMPANY,
    PERPETRATOR,
    OTHER_INSURED_PERSON,
    OTHER_GROUP_COMPANY
}
