package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.util.EnumSet;
import java.util.List;

/// 7.2, last sentence: after the end of the insurance only a loss is covered that no other policy pays for, unless the
/// circumstance or the series was reported before (AMB-99).
@Article("7.2")
public final class OtherCoverAfterEnd implements ItemGate {
    private static final List<String> ARTICLES = List.of("7.2");

    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        if (!applies(item, matter)) {
            return List.of();
        }
        var paid = Fact.amount(item.path("otherInsurance.payment"), item.otherInsurance().orElseThrow().payment());
        var reported = Fact.day("event.reportedInWritingOn", matter.dates().reportedInWritingOn());
        var ground =
                matter.has(Variant.EXCESS_AFTER_END)
                        ? Ground.passes("otherCoverAfterEnd", ARTICLES, paid, reported)
                        : Ground.refuses("otherCoverAfterEnd", ARTICLES, paid, reported);
        var doubts = EnumSet.of(Doubt.OTHER_COVER_AFTER_END);
        doubts.addAll(matter.timing().doubts());
        return List.of(ground.restingOn(matter.uses(doubts)));
    }

    /// Whether the item was reported after the end, is not deemed earlier, and is paid for elsewhere.
    public static boolean applies(LossItem item, Matter matter) {
        return matter.timing().reportedAfterEnd() && !matter.timing().deemed() && item.paidElsewhere();
    }
}
