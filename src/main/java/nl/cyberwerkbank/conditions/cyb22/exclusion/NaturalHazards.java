package nl.cyberwerkbank.conditions.cyb22.exclusion;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.NaturalHazard;
import nl.cyberwerkbank.conditions.cyb22.cover.ForensicCover;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 3.11: a natural hazard as proven cause, also of an over-voltage (AMB-19).
@Article("3.11")
public final class NaturalHazards implements Exclusion {
    private static final List<String> ARTICLES = List.of("3.11", "3.1");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        NaturalHazard hazard = matter.event().naturalHazard();
        if (hazard == NaturalHazard.NONE) {
            return List.of();
        }
        return new Grounds()
                .require(
                        ForensicCover.onSuspicionOnly(item, matter),
                        "naturalHazard",
                        ARTICLES,
                        Fact.choice("event.naturalHazard", hazard))
                .all();
    }
}
