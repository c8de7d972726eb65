package nl.cyberwerkbank.claim.choice;

/// The natural hazard that is the proven cause (3.11).
public enum NaturalHazard implements Choice {
    NONE,
    STORM,
    EARTHQUAKE,
    FLOOD,
    LIGHTNING,
    ELECTROMAGNETIC_FIELD,
    RADIATION,
    OTHER_NATURAL_HAZARD
}
