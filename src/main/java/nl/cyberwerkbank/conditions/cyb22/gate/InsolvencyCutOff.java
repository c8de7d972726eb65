package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.rule.Grounds;
import nl.cyberwerkbank.conditions.cyb22.runoff.CutOff;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.List;

/// 6.3: after insolvency only named kinds of event are covered that occurred before it.
@Article("6.3")
public final class InsolvencyCutOff implements ItemGate {
    private static final List<String> ARTICLES = List.of("6.3");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (matter.policy().insolvencyOn().isEmpty()) {
            return List.of();
        }
        LocalDate cutOff = matter.policy().insolvencyOn().get();
        boolean covered =
                before(matter) && (matter.has(Variant.ALL_EARLIER_EVENTS) || EarlierEvents.named(item, matter.event()));
        return new Grounds()
                .require(
                        covered,
                        matter.uses(Doubt.RUN_OFF),
                        "insolvencyCutOff",
                        ARTICLES,
                        Fact.day("event.occurredOn", matter.dates().occurredOn()),
                        Fact.day("policy.insolvencyOn", cutOff))
                .all();
    }

    /// Whether there is a cut-off and the event came before it.
    public static boolean before(Matter matter) {
        return matter.policy()
                .insolvencyOn()
                .filter(day -> CutOff.isEarlier(matter.dates().occurredOn(), day))
                .isPresent();
    }
}
