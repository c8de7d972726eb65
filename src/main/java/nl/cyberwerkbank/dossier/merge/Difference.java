package nl.cyberwerkbank.dossier.merge;

import java.util.Optional;

/// One thing that is not the same on both sides any more.
///
/// @param path where in the dossier's JSON form, such as `intake.annualTurnover` or `losses[<id>].notes`
/// @param base what both sides knew, as JSON; empty where there was nothing
/// @param ours what stands here
/// @param theirs what stands on the other side
/// @param changedBy who changed it
public record Difference(
        String path, Optional<String> base, Optional<String> ours, Optional<String> theirs, Side changedBy) {
    /// Who changed something since both sides knew it.
    public enum Side {
        OURS,
        THEIRS,
        /// Both, and not alike: someone has to choose.
        BOTH
    }
}
