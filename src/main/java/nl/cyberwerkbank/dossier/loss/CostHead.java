package nl.cyberwerkbank.dossier.loss;

import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.client.CaseName;

/// The heads under which costs of a loss are reserved and paid.
public enum CostHead implements CaseName {
    /// Damages, fines and penalties (coverage A).
    LIABILITY,
    /// Defence against claims and investigations (coverage A).
    DEFENCE,
    /// Loss of gross profit (coverage B).
    INTERRUPTION,
    /// Investigation, notification, advice, call centre and monitoring (2.4.1, 2.4.6).
    RESPONSE,
    /// Ransom and further costs of extortion (2.4.2).
    EXTORTION,
    /// Stolen money and misused telephone lines (2.4.3, 2.4.4).
    THEFT,
    /// Restoration of data and software, and salvage (2.4.5, 2.4.7).
    RESTORATION;

    /// The head under which an item of this kind is reserved.
    public static CostHead of(ItemType type) {
        return switch (type) {
            case DAMAGES, FINE, CONTRACTUAL_PENALTY -> LIABILITY;
            case DEFENCE_COSTS -> DEFENCE;
            case BUSINESS_INTERRUPTION_LOSS, TRADING_LOSS -> INTERRUPTION;
            case RANSOM, EXTORTION_COSTS -> EXTORTION;
            case CYBER_THEFT, TELEPHONE_HACKING -> THEFT;
            case RESTORATION, SALVAGE -> RESTORATION;
            case FORENSIC_INVESTIGATION,
                    DATA_IDENTIFICATION,
                    NOTIFICATION_LEGAL_ADVICE,
                    NOTIFICATION_COSTS,
                    PROVIDER_LIABILITY_ADVICE,
                    CALL_CENTRE,
                    CREDIT_MONITORING,
                    LOSS_ASSESSMENT,
                    REPUTATION_ADVICE,
                    HELPLINE_COSTS,
                    INTERNAL_INVESTIGATION,
                    CLAIM_PREPARATION,
                    OTHER ->
                    RESPONSE;
        };
    }
}
