package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.definition.ItSpecialist;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 2.4.1 a: an IT specialist finds out whether there was an attack or a breach, and how far it went. A reasonable
/// suspicion is enough (AMB-68).
@Article({"2.4.1 a", "1.16", "1.24 f"})
public final class ForensicCover implements Cover {
    private static final List<String> OPENING = List.of("2.4.1 a", "1.24 f");
    private static final List<String> SPECIALIST = List.of("1.16", "2.4.1 a");

    /// What opens these costs beside an attack or breach; own management decides whether an error or a failure does.
    private static final Set<Doubt> OPENED_BY =
            Collections.unmodifiableSet(EnumSet.of(Doubt.SUSPICION, Doubt.ERROR_OUTSIDE_B, Doubt.SELF_MANAGED));

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        return new Grounds()
                .require(
                        opened(item, matter),
                        matter.uses(OPENED_BY),
                        "forensicOccasion",
                        OPENING,
                        Fact.flag(item.path("reasonableSuspicion"), item.reasonableSuspicion()))
                .require(
                        ItSpecialist.performed(item),
                        "itSpecialist",
                        SPECIALIST,
                        Fact.choice(item.path("performedBy"), item.performedBy()),
                        Fact.choice(item.path("consent"), item.consent()))
                .all();
    }

    private static boolean opened(LossItem item, Matter matter) {
        var facts = matter.facts();
        boolean suspected =
                item.reasonableSuspicion()
                        && (!matter.has(Variant.SUSPICION_NEEDS_AN_EVENT) || facts.someInsuredEvent());
        return facts.attack()
                || facts.breach()
                || suspected
                || (matter.has(Variant.ERROR_OPENS_OWN_COSTS) && facts.errorOrFailureTrigger());
    }

    /// Whether the costs rest on suspicion alone, there being neither attack nor breach. What caused the scare then
    /// does not matter (AMB-68).
    public static boolean onSuspicionOnly(LossItem item, Matter matter) {
        return item.type() == ItemType.FORENSIC_INVESTIGATION
                && item.reasonableSuspicion()
                && !matter.facts().attack()
                && !matter.facts().breach();
    }
}
