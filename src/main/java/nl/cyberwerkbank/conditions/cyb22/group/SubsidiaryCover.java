package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.GroupMember;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Article 6.1: a subsidiary founded or acquired in the period is insured from that day when it meets d, e and f. One
/// that existed at inception is insured from inception when it meets the definition alone (1.21, AMB-91).
@Article({"6.1", "1.21"})
public final class SubsidiaryCover {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(List.of(PolicyReading.SUBSIDIARY_TEST));

    private final PolicyTerms terms;

    public SubsidiaryCover(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one subsidiary.
    public Ruling<SubsidiaryResult> decide(GroupMember member, Readings readings) {
        return Ruling.of(readings, READINGS, other -> result(member, other), told(member, readings), oddities(member));
    }

    private SubsidiaryResult result(GroupMember member, Readings readings) {
        var failed =
                conditions(member, readings).stream()
                        .filter(condition -> !condition.passes())
                        .map(Condition::failure)
                        .collect(Collectors.toCollection(TreeSet::new));
        var from = existing(member) ? member.period().inceptionDate() : member.subsidiary().acquiredOn();
        return new SubsidiaryResult(Optional.of(from).filter(_ -> failed.isEmpty()), failed);
    }

    private List<Condition> conditions(GroupMember member, Readings readings) {
        var conditions = new ArrayList<Condition>();
        conditions.addAll(Control.of(member, terms).conditions(member, readings));
        if (!existing(member)) {
            conditions.add(acquiredInPeriod(member));
            conditions.addAll(new EntryConditions(member, terms).all(readings));
        }
        return conditions;
    }

    private List<Told> told(GroupMember member, Readings readings) {
        var told = new ArrayList<Told>();
        if (existing(member)) {
            told.add(Told.of(existingFinding(member)));
        }
        conditions(member, readings).forEach(condition -> told.add(condition.told()));
        return told;
    }

    private static boolean existing(GroupMember member) {
        return member.subsidiary().acquiredOn().isBefore(member.period().inceptionDate());
    }

    private static Finding existingFinding(GroupMember member) {
        return Finding.of(
                "existingSubsidiary",
                Outcome.SATISFIED,
                Source.conditions("1.21"),
                Message.of("conditions.existingSubsidiary"),
                Given.day("subsidiary.acquiredOn", member.subsidiary().acquiredOn()),
                Given.day("policy.inceptionDate", member.period().inceptionDate()));
    }

    private static Condition acquiredInPeriod(GroupMember member) {
        var acquiredOn = member.subsidiary().acquiredOn();
        var passes = acquiredOn.isBefore(member.period().endDate());
        var finding =
                Finding.of(
                        "acquiredInPeriod",
                        passes ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions("6.1"),
                        Message.of(passes ? "conditions.acquiredInPeriod.yes" : "conditions.acquiredInPeriod.no"),
                        Given.day("subsidiary.acquiredOn", acquiredOn),
                        Given.day("policy.endDate", member.period().endDate()));
        var lastDay = new Value.Day(member.period().endDate().minusDays(1));
        return new Condition(
                FailedCondition.ACQUIRED_OUTSIDE_PERIOD,
                passes,
                Told.of(passes ? finding : finding.withNearest(new Bound("subsidiary.acquiredOn", lastDay))));
    }

    private static List<Message> oddities(GroupMember member) {
        var oddities = new ArrayList<Message>();
        var subsidiary = member.subsidiary();
        if (member.period().isEmpty()) {
            oddities.add(Message.of("conditions.odd.emptyPeriod"));
        }
        if (member.assessedOn().isBefore(subsidiary.acquiredOn())) {
            oddities.add(Message.of("conditions.odd.assessedBeforeAcquired", new Value.Day(member.assessedOn())));
        }
        subsidiary
                .disposedOn()
                .filter(day -> day.isBefore(subsidiary.acquiredOn()))
                .ifPresent(
                        day -> oddities.add(Message.of("conditions.odd.disposedBeforeAcquired", new Value.Day(day))));
        if (subsidiary.onlineTurnover().isGreaterThan(subsidiary.netTurnover())
                || subsidiary.usTurnover().isGreaterThan(subsidiary.netTurnover())) {
            oddities.add(Message.of("conditions.odd.partAboveTurnover"));
        }
        return oddities;
    }
}
