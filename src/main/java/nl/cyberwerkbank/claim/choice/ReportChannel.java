package nl.cyberwerkbank.claim.choice;

/// How the report was made (AMB-05). A telephone call is never written.
public enum ReportChannel implements Choice {
    LETTER,
    EMAIL,
    PORTAL,
    TELEPHONE
}
