package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.WarForm;
import nl.cyberwerkbank.conditions.cyb22.cover.ForensicCover;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.8: six forms of war and unrest. Looting and measures of government stand in the heading only (AMB-18).
@Article("3.8")
public final class War implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.8", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        WarForm form = matter.event().warForm();
        if (form == WarForm.NONE) {
            return List.of();
        }
        boolean excluded =
                switch (form) {
                    case ARMED_CONFLICT, CIVIL_WAR, INSURRECTION, CIVIL_COMMOTION, RIOT, MUTINY -> true;
                    case NONE, LOOTING, GOVERNMENT_MEASURE -> false;
                };
        return new Grounds()
                .require(
                        !excluded || ForensicCover.onSuspicionOnly(item, matter),
                        "war",
                        ARTICLES,
                        Fact.choice("event.warForm", form))
                .all();
    }
}
