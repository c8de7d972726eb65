package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;

/// How far an offer has come: the seven states between quote and policy, in their order, and the two ways in which it
/// ends early.
public enum OfferState implements CaseName {
    QUOTE_DRAFT,
    QUOTE_ISSUED,
    QUOTE_SIGNED,
    POLICY_REQUESTED,
    SIGNED_QUOTE_UPLOADED,
    RECEIPT_CONFIRMED,
    POLICY_ISSUED,
    /// The client does not take it.
    LOST,
    /// The insurer does not want it any more.
    DECLINED;

    /// Whether nothing follows.
    public boolean isFinal() {
        return compareTo(POLICY_ISSUED) >= 0;
    }
}
