package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.matter.ItemRule;

/// The cover of one kind of item (2.2 to 2.4).
public sealed interface Cover extends ItemRule
        permits DamagesCover,
                DefenceCover,
                FineCover,
                CardPenaltyCover,
                InterruptionCover,
                ForensicCover,
                BreachResponseCover,
                LossAssessmentCover,
                ReputationCover,
                HelplineCover,
                ExtortionCover,
                TheftCover,
                TelephoneCover,
                RestorationCover,
                InvestigationCover,
                SalvageCover,
                NoCover {
    /// The cover of this kind of item.
    static Cover of(ItemType type) {
        return Covers.OF_TYPE.get(type);
    }
}
