package nl.cyberwerkbank.client;

/// The main or regulated activity, asked as such; an SBI code only suggests it (FAQ-43, AMB-116). Which sectors get no
/// quote stands in the product file.
public enum Sector implements CaseName {
    GAMBLING,
    AIR_TRAFFIC_CONTROL,
    GOVERNMENT,
    FINANCIAL_INSTITUTION,
    SEX_INDUSTRY,
    /// Not clear whether one of the excluded sectors applies; refers.
    EXCLUDED_SECTOR_IN_DOUBT,
    WHOLESALE,
    RETAIL,
    MANUFACTURING,
    CONSTRUCTION,
    TRANSPORT_AND_LOGISTICS,
    HOSPITALITY,
    HEALTHCARE,
    EDUCATION,
    PROFESSIONAL_SERVICES,
    INFORMATION_TECHNOLOGY,
    TELECOMMUNICATIONS,
    AGRICULTURE,
    OTHER_SECTOR
}
