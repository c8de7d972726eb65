package nl.cyberwerkbank.claim.choice;

/// The kinds of loss item (1.24). The closed list a to l of that article comes first; the last three are never covered.
public enum ItemType implements Choice {
    DAMAGES,
    DEFENCE_COSTS,
    FINE,
    CONTRACTUAL_PENALTY,
    BUSINESS_INTERRUPTION_LOSS,
    FORENSIC_INVESTIGATION,
    DATA_IDENTIFICATION,
    NOTIFICATION_LEGAL_ADVICE,
    NOTIFICATION_COSTS,
    PROVIDER_LIABILITY_ADVICE,
    CALL_CENTRE,
    CREDIT_MONITORING,
    LOSS_ASSESSMENT,
    REPUTATION_ADVICE,
    HELPLINE_COSTS,
    RANSOM,
    EXTORTION_COSTS,
    CYBER_THEFT,
    TELEPHONE_HACKING,
    RESTORATION,
    INTERNAL_INVESTIGATION,
    SALVAGE,
    CLAIM_PREPARATION,
    TRADING_LOSS,
    OTHER;

    /// Whether cover of this item follows the cover of another item (2.3.2, 2.4.1 c and d). Such an item never lends
    /// cover to another.
    public boolean followsOtherCover() {
        return this == LOSS_ASSESSMENT || this == REPUTATION_ADVICE || this == HELPLINE_COSTS;
    }

    /// Who does the work when the file does not say.
    public PerformedBy usualPerformer() {
        return switch (this) {
            case FORENSIC_INVESTIGATION, RESTORATION -> PerformedBy.LISTED_IT_SPECIALIST;
            case CLAIM_PREPARATION -> PerformedBy.OWN_STAFF;
            default -> PerformedBy.OTHER_EXTERNAL;
        };
    }
}
