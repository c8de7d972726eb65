package nl.cyberwerkbank.claim.choice;

/// The established form of war or unrest (3.8). Looting and a measure of government stand in the heading only and do
/// not exclude (AMB-18).
public enum WarForm implements Choice {
    NONE,
    ARMED_CONFLICT,
    CIVIL_WAR,
    INSURRECTION,
    CIVIL_COMMOTION,
    RIOT,
    MUTINY,
    LOOTING,
    GOVERNMENT_MEASURE
}
