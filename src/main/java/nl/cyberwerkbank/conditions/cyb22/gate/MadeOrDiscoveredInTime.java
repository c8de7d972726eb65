package nl.cyberwerkbank.conditions.cyb22.gate;

import nl.cyberwerkbank.claim.EventDates;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.conditions.cyb22.definition.Timing;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// 2.2.4, 2.3.2 and 2.4: a claim was made, or a loss discovered, in the period, and reported in it or in the
/// after-reporting period; or it counts as such through a circumstance or a series reported in the period. A claim that
/// nobody made is never in time. Deeming only adds: what is in time on its own dates stays so.
@Article({"2.2.4", "2.3.2", "2.4", "1.13", "1.19", "1.22", "2.5.2", "2.5.3", "4.2.3", "4.3"})
public final class MadeOrDiscoveredInTime implements ItemGate {
    @Override
    public List<Ground> test(LossItem item, Matter matter) {
        boolean inTime = inTime(item, matter);
        String rule =
                switch (item.coverage()) {
                    case A -> "claimInTime";
                    case B -> "interruptionInTime";
                    case C -> "ownCostsInTime";
                };
        var ground =
                inTime
                        ? Ground.passes(rule, articles(item, matter), inputs(item, matter))
                        : refused(rule, item, matter);
        Set<Doubt> doubts = matter.timing().doubts();
        return List.of(doubts.isEmpty() ? ground : ground.restingOn(matter.uses(doubts)));
    }

    /// A report that is not in writing says so: its date alone would not show what is wrong.
    private static Ground refused(String rule, LossItem item, Matter matter) {
        var ground = Ground.refuses(rule, articles(item, matter), inputs(item, matter));
        return Timing.written(matter.dates().reportChannel(), matter.readings())
                ? ground
                : ground.saying("finding.claim.notInWriting");
    }

    /// Whether the item is in time by its own coverage.
    public static boolean inTime(LossItem item, Matter matter) {
        EventDates dates = matter.dates();
        Timing timing = matter.timing();
        var policy = matter.policy();
        return switch (item.coverage()) {
            case A -> {
                Optional<LocalDate> made = item.demand().claimMadeOn();
                yield made.isPresent() && (timing.deemed() || (timing.reported() && policy.covers(made.get())));
            }
            case B ->
                    timing.deemed()
                            || (timing.reported()
                                    && policy.covers(dates.discoveredOn())
                                    && policy.covers(dates.lossDiscoveredOn())
                                    && policy.covers(dates.interruptionDiscoveredOn()));
            case C -> timing.deemed() || (timing.reported() && policy.covers(dates.discoveredOn()));
        };
    }

    private static List<String> articles(LossItem item, Matter matter) {
        var articles = new ArrayList<String>(6);
        switch (item.coverage()) {
            case A -> articles.add("2.2.4");
            case B -> {
                articles.add("2.3.2");
                articles.add("1.22");
            }
            case C -> {
                articles.add("2.4");
                articles.add("1.22");
            }
        }
        articles.add("1.13");
        Timing timing = matter.timing();
        if (timing.seriesOn().isPresent()) {
            articles.add("2.5.3");
        }
        if (matter.dates().circumstanceReportedOn().isPresent()) {
            articles.add("2.5.2");
            articles.add("4.3");
        }
        if (timing.circumstanceLate()) {
            articles.add("4.2.2");
        }
        if (timing.reportedAfterEnd() || !timing.reported()) {
            articles.add("7.2");
            articles.add("1.19");
        }
        return articles;
    }

    private static Input[] inputs(LossItem item, Matter matter) {
        EventDates dates = matter.dates();
        Input reported = Fact.day("event.reportedInWritingOn", dates.reportedInWritingOn());
        Input lastDay = Fact.day("policy.reportingPeriodEndsOn", matter.timing().reportingPeriodEndsOn());
        return switch (item.coverage()) {
            case A ->
                    new Input[] {
                        Fact.day(item.path("claimMadeOn"), item.demand().claimMadeOn()),
                        reported,
                        lastDay,
                        Fact.choice("event.reportChannel", dates.reportChannel())
                    };
            case B ->
                    new Input[] {
                        Fact.day("event.discoveredOn", dates.discoveredOn()),
                        reported,
                        lastDay,
                        Fact.choice("event.reportChannel", dates.reportChannel()),
                        Fact.day("event.lossDiscoveredOn", dates.lossDiscoveredOn()),
                        Fact.day("event.interruptionDiscoveredOn", dates.interruptionDiscoveredOn())
                    };
            case C ->
                    new Input[] {
                        Fact.day("event.discoveredOn", dates.discoveredOn()),
                        reported,
                        lastDay,
                        Fact.choice("event.reportChannel", dates.reportChannel())
                    };
        };
    }
}
