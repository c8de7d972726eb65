package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.Standing;
import nl.cyberwerkbank.conditions.cyb22.cover.CoverOfAnotherItem;
import nl.cyberwerkbank.conditions.cyb22.obligation.Deceit;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.ReadingUse;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What keeps a settlement from being final: the reasons for a person's decision, items lost as false (4.6.3, 7.7), and
/// readings but for which an item that is refused, or a loss that is not paid, would be paid. Several readings may bar
/// the same item together, so that each alone changes nothing.
final class OpenPoints {
    /// Of a loss that is covered and yet not paid, so many readings are tried at once.
    private static final int READINGS_OF_A_PAYMENT = 2;

    private final Settlement settlement;
    private final List<Otherwise> differing;
    private final ReadingTrials trials;
    private final SequencedSet<OpenPoint> points = new LinkedHashSet<>();

    OpenPoints(Settlement settlement, List<Otherwise> differing, ReadingTrials trials) {
        this.settlement = settlement;
        this.differing = differing;
        this.trials = trials;
    }

    Standing standing() {
        settlement.humanDecisionReasons().forEach(reason -> points.add(new OpenPoint.ByPerson(reason)));
        for (SettledItem item : settlement.items()) {
            if (refusing(item).anyMatch(Deceit::makesFalse)) {
                points.add(new OpenPoint.FalseItem(item.id()));
            }
        }
        for (int i = 0; i < settlement.items().size(); i++) {
            if (settlement.items().get(i).coveredAmount().isZero()) {
                refusedItem(i);
            }
        }
        if (!pays(settlement)) {
            unpaidLoss();
        }
        return new Standing(new ArrayList<>(points));
    }

    /// An item that is refused for reasons of which each rests on some reading.
    private void refusedItem(int place) {
        boolean alone = false;
        for (Otherwise otherwise : differing) {
            if (covers(otherwise.settlement(), place)) {
                points.add(new OpenPoint.ByReading(otherwise.reading()));
                alone = true;
            }
        }
        List<Finding> refusing = refusing(settlement.items().get(place)).toList();
        boolean restsOnReadings =
                refusing.stream()
                        .allMatch(finding -> !finding.readings().isEmpty() || CoverOfAnotherItem.decides(finding));
        if (!alone && !refusing.isEmpty() && restsOnReadings) {
            var keys = keys(refusing.stream());
            trials.first(keys, keys.size(), other -> covers(other, place)).ifPresent(trial -> add(trial.keySet()));
        }
    }

    /// A loss of which some item is covered and nothing is paid, for deductible or limits.
    private void unpaidLoss() {
        boolean alone = false;
        for (Otherwise otherwise : differing) {
            if (pays(otherwise.settlement())) {
                points.add(new OpenPoint.ByReading(otherwise.reading()));
                alone = true;
            }
        }
        boolean covered = settlement.totals().totalCovered().isPositive();
        if (!alone && covered && settlement.outcome() != ClaimOutcome.FORFEITED) {
            var findings =
                    Stream.concat(
                            settlement.findings().stream(),
                            settlement.items().stream().flatMap(item -> item.findings().stream()));
            trials.first(keys(findings), READINGS_OF_A_PAYMENT, OpenPoints::pays)
                    .ifPresent(trial -> add(trial.keySet()));
        }
    }

    private void add(Iterable<String> readings) {
        readings.forEach(reading -> points.add(new OpenPoint.ByReading(reading)));
    }

    private static Stream<Finding> refusing(SettledItem item) {
        return item.findings().stream().filter(Finding::fails);
    }

    private static SequencedSet<String> keys(Stream<Finding> findings) {
        var keys = new LinkedHashSet<String>();
        findings.flatMap(finding -> finding.readings().stream()).map(ReadingUse::key).forEach(keys::add);
        return keys;
    }

    private static boolean covers(Settlement settlement, int place) {
        return settlement.items().get(place).coveredAmount().isPositive();
    }

    /// A payment that waits is one (8).
    private static boolean pays(Settlement settlement) {
        return settlement.payment().map(Money::isPositive).orElse(true);
    }
}
