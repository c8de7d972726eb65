package nl.cyberwerkbank.client;

/// The client's legal form. CYB22 1.37 describes the policyholder as a legal person, so the forms without legal
/// personality refer (AMB-43).
public enum LegalForm implements CaseName {
    PRIVATE_LIMITED_COMPANY,
    PUBLIC_LIMITED_COMPANY,
    COOPERATIVE,
    FOUNDATION,
    ASSOCIATION,
    OTHER_LEGAL_PERSON,
    SOLE_TRADER,
    GENERAL_PARTNERSHIP,
    PROFESSIONAL_PARTNERSHIP,
    LIMITED_PARTNERSHIP,
    OTHER_WITHOUT_LEGAL_PERSONALITY;

    /// Whether Dutch law gives this form legal personality (article 2:3 BW).
    public boolean isLegalPerson() {
        return compareTo(OTHER_LEGAL_PERSON) <= 0;
    }
}
