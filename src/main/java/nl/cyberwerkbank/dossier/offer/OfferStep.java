package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.client.CaseName;

/// An act in the life of an offer; the journal calls it by its [#journalKind()].
public enum OfferStep implements CaseName {
    /// The offer is made and printed (FAQ-03.1, FAQ-03.2).
    ISSUE("offerIssued"),
    /// The client signs (FAQ-03.3).
    SIGN("offerSigned"),
    /// Somebody looks into the sanctions lists (2.5.5); may be done again.
    CHECK_SANCTIONS("sanctionsChecked"),
    /// The policy is applied for (FAQ-03.4).
    REQUEST("policyRequested"),
    /// A file of the signed offer is attached (FAQ-03.5); may be done again, and before the application.
    ATTACH("signedOfferAttached"),
    /// The insurer confirms receipt (FAQ-03.6).
    CONFIRM("receiptConfirmed"),
    /// The policy is made (FAQ-03.7).
    ISSUE_POLICY("policyIssued"),
    /// The offer is not gone through with.
    CLOSE("offerClosed"),
    /// It was closed by mistake.
    REOPEN("offerReopened");

    private final String journalKind;

    OfferStep(String journalKind) {
        this.journalKind = journalKind;
    }

    /// What the journal and the frozen moment are called.
    public String journalKind() {
        return journalKind;
    }
}
