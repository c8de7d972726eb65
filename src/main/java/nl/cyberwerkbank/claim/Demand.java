package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;

import java.time.LocalDate;
import java.util.Optional;

/// The claim behind an item of coverage A; its fields stand directly in the item of a case file.
///
/// @param claimGround what the claim rests on; empty under B and C, and where type `other` does not say
/// @param claimant who claims (1.9)
/// @param claimType form of the claim (1.1)
/// @param authority the authority concerned (1.30)
/// @param claimMadeOn when this claim was made; empty: none was made (2.2.4)
public record Demand(
        Optional<ClaimGround> claimGround,
        Claimant claimant,
        ClaimType claimType,
        Authority authority,
        Optional<LocalDate> claimMadeOn) {
    /// Whether the claim rests on this ground, established or not.
    public boolean restsOn(ClaimGround ground) {
        return claimGround.isPresent() && claimGround.get() == ground;
    }

    /// Whether the claim rests on one of the two breaches of data.
    public boolean restsOnBreach() {
        return restsOn(ClaimGround.PRIVACY_BREACH) || restsOn(ClaimGround.CONFIDENTIALITY_BREACH);
    }
}
