package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;

/// An amount on its way down, with the line of each step and the ground of each reduction (1.3, 1.24, 2.4 and 7.6).
final class Steps {
    private final List<WorkingLine> lines = new ArrayList<>(3);
    private final List<Ground> reductions = new ArrayList<>(1);
    private Money amount;

    Steps(Money claimed) {
        amount = claimed;
        lines.add(new WorkingLine(WorkingStep.CLAIMED, List.of(new Value.Amount(claimed)), claimed, List.of()));
    }

    Money amount() {
        return amount;
    }

    List<WorkingLine> lines() {
        return lines;
    }

    List<Ground> reductions() {
        return reductions;
    }

    /// A line that sets the amount anew.
    void set(WorkingStep step, Money result, List<String> articles, Value... values) {
        amount = result;
        lines.add(new WorkingLine(step, List.of(values), result, articles));
    }

    /// Takes off a part, if there is any, by a doubtful reading.
    void less(WorkingStep step, Money part, String field, List<ReadingUse> readings, String... articles) {
        if (part.isPositive()) {
            less(step, part, field, articles);
            reductions.add(reductions.removeLast().restingOn(readings));
        }
    }

    /// Takes off a part, if there is any.
    void less(WorkingStep step, Money part, String field, String... articles) {
        if (part.isPositive()) {
            lower(step, amount.minus(part), part, field, articles);
        }
    }

    /// Lowers the amount to a bound, if it is above.
    void atMost(WorkingStep step, Money bound, String field, String... articles) {
        if (amount.isGreaterThan(bound)) {
            lower(step, bound, bound, field, articles);
        }
    }

    /// A rule that could have lowered the amount and does not.
    void passes(Ground ground) {
        reductions.add(ground);
    }

    private void lower(WorkingStep step, Money result, Money part, String field, String... articles) {
        List<String> cited = List.of(articles);
        set(step, result, cited, new Value.Amount(part));
        reductions.add(Ground.reduces("reduced." + step.caseName(), cited, Fact.amount(field, part)));
    }

    /// No amount is paid below nothing.
    void notBelowZero() {
        if (amount.isNegative()) {
            set(WorkingStep.NOT_BELOW_ZERO, Euros.ZERO, List.of());
        }
    }
}
