package nl.cyberwerkbank.claim.choice;

/// How a business interruption loss is established (1.3); field `method`.
public enum LossMethod implements Choice {
    STATED_LOSS,
    EXPERT_FIGURES,
    REFERENCE_36_MONTHS
}
