package nl.cyberwerkbank.policy;

import java.time.LocalDate;
import java.util.Objects;

/// A change of premium or terms that the insurer proposes (7.4).
///
/// @param madeOn day of the proposal
/// @param effectiveOn first premium due date on which it would apply
/// @param requiredByLaw true when the change follows from law
/// @param premiumChange its effect on the premium
/// @param coverChange its effect on the cover
public record Proposal(
        LocalDate madeOn,
        LocalDate effectiveOn,
        boolean requiredByLaw,
        PremiumChange premiumChange,
        CoverChange coverChange) {
    public Proposal {
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        Objects.requireNonNull(premiumChange, "premiumChange");
        Objects.requireNonNull(coverChange, "coverChange");
    }
}
