package nl.cyberwerkbank.conditions.cyb22.group;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.PolicyReading.SubsidiaryTest;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.GroupMember;
import nl.cyberwerkbank.policy.Subsidiary;
import nl.cyberwerkbank.product.PolicyTerms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Article 6.1, definition of a subsidiary: the policyholder decides on the board, or holds more than half of the
/// votes, or more than half of the capital; and still does when the loss is discovered or the claim is made. Exactly
/// half is not more than half.
///
/// @param board the policyholder decides on the board
/// @param votes it holds more than half of the votes
/// @param capital it holds more than half of the capital
/// @param stillHeld it was not sold by the day of assessment
@Article({"6.1-def", "6.1 a", "6.1 b", "6.1 c"})
record Control(boolean board, boolean votes, boolean capital, boolean stillHeld) {
    static Control of(GroupMember member, PolicyTerms terms) {
        var subsidiary = member.subsidiary();
        var bound = BigDecimal.valueOf(terms.controlPercent().value());
        return new Control(
                subsidiary.decidesBoard(),
                subsidiary.votingSharePercentage().compareTo(bound) > 0,
                subsidiary.capitalSharePercentage().compareTo(bound) > 0,
                subsidiary.disposedOn().filter(day -> !day.isAfter(member.assessedOn())).isEmpty());
    }

    private boolean controlled(Readings readings) {
        return PolicyReading.SUBSIDIARY_TEST.in(readings) == SubsidiaryTest.CUMULATIVE_CONTROL
                ? board && votes && capital
                : board || votes || capital;
    }

    List<Condition> conditions(GroupMember member, Readings readings) {
        var subsidiary = member.subsidiary();
        var controlled = controlled(readings);
        var conditions = new ArrayList<Condition>();
        conditions.add(
                new Condition(
                        FailedCondition.NO_SUBSIDIARY,
                        controlled,
                        Told.of(definition(subsidiary, controlled), PolicyReading.SUBSIDIARY_TEST)));
        conditions.add(new Condition(FailedCondition.NO_SUBSIDIARY, stillHeld, Told.of(held(member))));
        for (var limb : limbs(subsidiary)) {
            conditions.add(new Condition(FailedCondition.NO_SUBSIDIARY, true, Told.of(limb)));
        }
        return conditions;
    }

    private List<Finding> limbs(Subsidiary subsidiary) {
        return List.of(
                limb("6.1 a", board, "conditions.control.board", Given.flag("subsidiary.decidesBoard", board)),
                limb(
                        "6.1 b",
                        votes,
                        "conditions.control.votes",
                        Given.percentage("subsidiary.votingSharePercentage", subsidiary.votingSharePercentage())),
                limb(
                        "6.1 c",
                        capital,
                        "conditions.control.capital",
                        Given.percentage("subsidiary.capitalSharePercentage", subsidiary.capitalSharePercentage())));
    }

    private static Finding limb(String article, boolean holds, String message, Input input) {
        return Finding.of(
                "controlTest",
                holds ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE,
                Source.conditions(article),
                Message.of(message, new Value.Flag(holds)),
                input);
    }

    private static Finding definition(Subsidiary subsidiary, boolean controlled) {
        return Finding.of(
                "control",
                controlled ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions("6.1"),
                Message.of(controlled ? "conditions.control.yes" : "conditions.control.no"),
                Given.flag("subsidiary.decidesBoard", subsidiary.decidesBoard()),
                Given.percentage("subsidiary.votingSharePercentage", subsidiary.votingSharePercentage()),
                Given.percentage("subsidiary.capitalSharePercentage", subsidiary.capitalSharePercentage()));
    }

    private Finding held(GroupMember member) {
        return Finding.of(
                "stillHeld",
                stillHeld ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions("6.1"),
                Message.of(
                        stillHeld ? "conditions.stillHeld.yes" : "conditions.stillHeld.no",
                        new Value.Day(member.assessedOn())),
                Given.day("subsidiary.disposedOn", member.subsidiary().disposedOn()),
                Given.day("assessedOn", member.assessedOn()));
    }
}
