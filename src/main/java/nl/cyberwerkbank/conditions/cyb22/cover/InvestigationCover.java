package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.InvestigationTrigger;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.explain.Article;

import java.util.List;

/// 2.4.6 with 1.33: an investigation from outside, with consent, after a breach or the suspicion of one, that a
/// regulator asked for or that serves a notification.
@Article({"2.4.6", "1.33", "1.24 k"})
public final class InvestigationCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.6", "1.24 k");
    private static final List<String> ARTICLES = List.of("2.4.6");
    private static final List<String> FROM_OUTSIDE = List.of("1.33", "2.4.6");
    private static final List<String> CONSENT = List.of("1.33", "1.33 b");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        var trigger =
                item.details() instanceof ItemDetails.Investigation investigation
                        ? investigation.investigationTrigger()
                        : InvestigationTrigger.OTHER;
        return new Grounds()
                .require(
                        matter.facts().breach() || item.reasonableSuspicion(),
                        "investigationOccasion",
                        OPENING,
                        Fact.flag(item.path("reasonableSuspicion"), item.reasonableSuspicion()))
                .require(
                        trigger != InvestigationTrigger.OTHER,
                        "investigationTrigger",
                        ARTICLES,
                        Fact.choice(item.path("investigationTrigger"), trigger))
                .require(
                        item.performedBy() != PerformedBy.OWN_STAFF,
                        "investigationFromOutside",
                        FROM_OUTSIDE,
                        Fact.choice(item.path("performedBy"), item.performedBy()))
                .require(
                        item.consented(),
                        "investigationConsent",
                        CONSENT,
                        Fact.choice(item.path("consent"), item.consent()))
                .all();
    }
}
