package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.ItemDetails.InterruptionFigures;
import nl.cyberwerkbank.claim.LossCalculation.ExpertFigures;
import nl.cyberwerkbank.claim.LossCalculation.ReferenceMonths;
import nl.cyberwerkbank.claim.LossCalculation.Stated;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.definition.ExpectedGrossProfit;
import nl.cyberwerkbank.conditions.cyb22.definition.IndemnityPeriod;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.math.BigInteger;
import java.util.List;

/// 1.3 with 1.26: expected gross profit less what was made and what was saved, over the indemnity period, at most what
/// is claimed; less the part in planned hours (3.16).
@Article({"1.3", "1.26", "3.16"})
final class InterruptionLoss {
    private static final List<String> GROSS_PROFIT = List.of("1.3");
    private static final List<String> OVER_THE_PERIOD = List.of("1.3", "1.26");

    private static final String EXPECTED = "expectedGrossProfit";

    private InterruptionLoss() {}

    static void compute(LossItem item, InterruptionFigures figures, Matter matter, Steps steps) {
        Money claimed = steps.amount();
        switch (figures.calculation()) {
            case Stated stated ->
                    steps.less(
                            WorkingStep.AFTER_INDEMNITY_PERIOD,
                            figures.lossAfterIndemnityPeriod(),
                            item.path("businessInterruption.lossAfterIndemnityPeriod"),
                            "1.26");
            case ExpertFigures expert -> {
                Money loss = expert.expectedGrossProfit().minus(expert.actualGrossProfit()).minus(expert.savings());
                steps.set(
                        WorkingStep.EXPERT_LOSS,
                        loss,
                        GROSS_PROFIT,
                        new Value.Amount(expert.expectedGrossProfit()),
                        new Value.Amount(expert.actualGrossProfit()),
                        new Value.Amount(expert.savings()));
            }
            case ReferenceMonths reference -> fromReference(reference, matter, steps);
        }
        steps.atMost(WorkingStep.AT_MOST_CLAIMED, claimed, item.path("amountClaimed"), "1.3");
        steps.less(
                WorkingStep.PLANNED_TIME,
                figures.lossInPlannedTime(),
                item.path("businessInterruption.lossInPlannedTime"),
                "3.16");
    }

    private static void fromReference(ReferenceMonths reference, Matter matter, Steps steps) {
        long days = matter.facts().indemnityPeriod().map(IndemnityPeriod::days).orElse(0L);
        Money expected = ExpectedGrossProfit.over(days, reference, matter.readings());
        if (matter.has(Variant.MANUAL_GROSS_PROFIT) && reference.manualExpectedGrossProfit().isPresent()) {
            steps.set(WorkingStep.EXPECTED_BY_HAND, expected, GROSS_PROFIT);
        } else {
            boolean season = matter.has(Variant.SEASONAL_INDEX);
            steps.set(
                    season ? WorkingStep.EXPECTED_WITH_SEASON : WorkingStep.EXPECTED_FROM_REFERENCE,
                    expected,
                    OVER_THE_PERIOD,
                    new Value.Amount(reference.revenue36Months()),
                    new Value.Percentage(reference.variableCostPercentage()),
                    new Value.Count(reference.referenceDays()),
                    new Value.Factor(reference.trendFactor()),
                    new Value.Count(BigInteger.valueOf(days)),
                    new Value.Factor(reference.seasonalIndex()));
        }
        steps.passes(
                Ground.passes("expectedGrossProfit", OVER_THE_PERIOD, Fact.amount(EXPECTED, expected))
                        .restingOn(matter.uses(Doubt.GROSS_PROFIT)));
        steps.set(
                WorkingStep.REFERENCE_LOSS,
                expected.minus(reference.actualGrossProfit()).minus(reference.savings()),
                GROSS_PROFIT,
                new Value.Amount(expected),
                new Value.Amount(reference.actualGrossProfit()),
                new Value.Amount(reference.savings()));
    }
}
