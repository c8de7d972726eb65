package nl.cyberwerkbank.conditions.cyb22.decision;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Lets the findings of a settlement speak of the readings that change this claim, and say what it would be under each
/// other value. A rule marks its finding with every reading that it looks at; which of them matter shows only when the
/// whole result is known.
final class ReadingsInFindings {
    private final Settlement settlement;
    private final List<Otherwise> differing;
    private final Set<Otherwise> told = new HashSet<>();

    ReadingsInFindings(Settlement settlement, List<Otherwise> differing) {
        this.settlement = settlement;
        this.differing = differing;
    }

    /// The settlement with the findings as they are shown.
    Settlement shown() {
        List<Finding> findings = settlement.findings().stream().map(this::ofLoss).toList();
        for (int i = 0; i < settlement.items().size(); i++) {
            for (Finding finding : settlement.items().get(i).findings()) {
                for (Otherwise otherwise : changing(finding)) {
                    if (touches(otherwise, i, finding)) {
                        told.add(otherwise);
                    }
                }
            }
        }
        List<SettledItem> items = IntStream.range(0, settlement.items().size()).mapToObj(this::item).toList();
        return settlement.with(items, findings);
    }

    private SettledItem item(int place) {
        SettledItem item = settlement.items().get(place);
        return item.with(item.findings().stream().map(finding -> ofItem(finding, place)).toList());
    }

    private Finding ofLoss(Finding finding) {
        if (finding.readings().isEmpty()) {
            return finding;
        }
        var uses = beyondThisClaim(finding);
        for (Otherwise otherwise : changing(finding)) {
            told.add(otherwise);
            uses.add(use(finding, otherwise, ofLoss(otherwise)));
        }
        return finding.restingOn(uses.toArray(ReadingUse[]::new));
    }

    /// A reading is told at the items that it touches; where it touches none and no finding of the loss tells it, at
    /// every item that looks at it.
    private Finding ofItem(Finding finding, int place) {
        if (finding.readings().isEmpty()) {
            return finding;
        }
        var uses = beyondThisClaim(finding);
        for (Otherwise otherwise : changing(finding)) {
            if (touches(otherwise, place, finding) || !told.contains(otherwise)) {
                uses.add(use(finding, otherwise, ofItem(otherwise, place)));
            }
        }
        return finding.restingOn(uses.toArray(ReadingUse[]::new));
    }

    private static List<ReadingUse> beyondThisClaim(Finding finding) {
        var uses = new ArrayList<ReadingUse>();
        for (ReadingUse use : finding.readings()) {
            if (use.key().equals(Doubt.FORFEITURE_SCOPE.key())) {
                uses.add(use);
            }
        }
        return uses;
    }

    private List<Otherwise> changing(Finding finding) {
        return differing.stream().filter(otherwise -> inForce(finding).containsKey(otherwise.reading())).toList();
    }

    private static Map<String, String> inForce(Finding finding) {
        var values = new LinkedHashMap<String, String>();
        finding.readings().forEach(use -> values.put(use.key(), use.value()));
        return values;
    }

    private boolean touches(Otherwise otherwise, int place, Finding finding) {
        return otherwise.touchesItem(settlement, place)
                || otherwise.settlement().items().get(place).findings().stream()
                        .noneMatch(other -> saysTheSame(other, finding));
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.outcome() == other.outcome()
                && one.message().equals(other.message());
    }

    private static ReadingUse use(Finding finding, Otherwise otherwise, Message message) {
        return new ReadingUse(otherwise.reading(), inForce(finding).get(otherwise.reading()), message);
    }

    private Message ofItem(Otherwise otherwise, int place) {
        return otherwise.sameAmount(settlement, place)
                ? ofLoss(otherwise)
                : message(
                        "claim.otherwise.item",
                        otherwise,
                        new Value.Amount(otherwise.settlement().items().get(place).coveredAmount()));
    }

    private Message ofLoss(Otherwise otherwise) {
        Settlement other = otherwise.settlement();
        if (other.outcome() != settlement.outcome() || !other.payment().equals(settlement.payment())) {
            return other.payment()
                    .map(payment ->
                            message(
                                    "claim.otherwise.payment",
                                    otherwise,
                                    other.outcome().value(),
                                    new Value.Amount(payment)))
                    .orElseGet(() -> message("claim.otherwise.deferred", otherwise, other.outcome().value()));
        }
        if (!other.humanDecisionReasons().equals(settlement.humanDecisionReasons())) {
            return message("claim.otherwise.person", otherwise);
        }
        if (!other.year().equals(settlement.year())) {
            return message(
                    "claim.otherwise.year",
                    otherwise,
                    new Value.Day(other.year().startsOn()),
                    new Value.Day(other.year().endsOn().minusDays(1)));
        }
        return message("claim.otherwise.way", otherwise);
    }

    private static Message message(String key, Otherwise otherwise, Value... values) {
        var all = new ArrayList<Value>();
        all.add(new Value.Reading(otherwise.reading(), otherwise.value()));
        all.addAll(List.of(values));
        return new Message(key, all);
    }
}
