package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.ChargedYear;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.OtherInsurance;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.claim.settlement.WorkingStep;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;

/// 5.1, 5.2, 2.5.3 and 7.6: what deductible, sublimits, sum insured and insurance year leave of a loss. Everything from
/// one event is one loss with one deductible and one sum; by another reading each coverage is a loss of its own and
/// only the insurance year binds them (AMB-54).
///
/// @param totalCovered sum of the covered amounts
/// @param totalAfterSublimits the same within the sublimits
/// @param deductible the deductible, or the sum of the three
/// @param deductibleBorne the part of it that comes off, where a reading frees some items of it
/// @param beforeSumInsured after deductible and sublimits
/// @param payment within sum, insurance year and what the other policy leaves
/// @param working the steps
@Article({"5.1", "5.2", "2.5.1", "2.5.3", "7.6"})
public record LossLimits(
        Money totalCovered,
        Money totalAfterSublimits,
        Money deductible,
        Money deductibleBorne,
        Money beforeSumInsured,
        Money payment,
        List<WorkingLine> working) {
    private static final List<String> COVERED = List.of("5.1");
    private static final List<String> DEDUCTIBLE = List.of("5.2", "2.5.3");
    private static final List<String> SUM = List.of("5.1");
    private static final List<String> YEAR = List.of("5.1", "1.38");
    private static final List<String> OTHER = List.of("7.6");

    /// What is left of the loss.
    ///
    /// @param covered the items that are covered for more than nothing
    public static LossLimits of(List<CoveredItem> covered, Matter matter, ChargedYear year) {
        if (!matter.has(Variant.LOSS_PER_COVERAGE)) {
            return ofOneLoss(covered, matter, year, year.available());
        }
        Money afterSublimits = Euros.ZERO;
        Money deductible = Euros.ZERO;
        Money borne = Euros.ZERO;
        Money before = Euros.ZERO;
        Money payment = Euros.ZERO;
        var working = new ArrayList<WorkingLine>();
        for (Coverage coverage : Coverage.values()) {
            LossLimits loss =
                    ofOneLoss(CoveredItem.only(covered, item -> item.under(coverage)), matter, year, year.sumInsured());
            afterSublimits = afterSublimits.plus(loss.totalAfterSublimits());
            deductible = deductible.plus(loss.deductible());
            borne = borne.plus(loss.deductibleBorne());
            before = before.plus(loss.beforeSumInsured());
            payment = payment.plus(loss.payment());
            working.addAll(loss.working());
        }
        Money capped = Euros.lower(payment, year.available());
        if (capped.isLessThan(payment)) {
            working.add(line(WorkingStep.YEAR_REMAINDER, capped, YEAR, year.available()));
        }
        return new LossLimits(CoveredItem.total(covered), afterSublimits, deductible, borne, before, capped, working);
    }

    /// One loss; the cap is the sum insured or what is left of it in the year, whichever binds this loss.
    private static LossLimits ofOneLoss(List<CoveredItem> covered, Matter matter, ChargedYear year, Money cap) {
        Money total = CoveredItem.total(covered);
        Sublimits sublimits = Sublimits.of(covered, matter);
        Money within = sublimits.total();
        var deductible = Deductible.of(covered, matter);
        Money borne = deductible.borne();
        var working = new ArrayList<WorkingLine>(6);
        working.add(line(WorkingStep.TOTAL_COVERED, total, COVERED));
        working.addAll(sublimits.working());
        working.add(line(WorkingStep.TOTAL_AFTER_SUBLIMITS, within, SUM));
        boolean limitsFirst = matter.has(Variant.LIMITS_FIRST);
        Money before = beforeSum(total, within, borne, matter);
        Money payment;
        if (limitsFirst) {
            Money limited = Euros.lower(before, cap);
            working.add(line(WorkingStep.SUM_INSURED, limited, SUM, cap));
            payment = Euros.notBelowZero(limited.minus(borne));
            working.add(line(WorkingStep.DEDUCTIBLE, payment, DEDUCTIBLE, borne));
        } else {
            working.add(line(WorkingStep.DEDUCTIBLE, before, DEDUCTIBLE, borne));
            payment = Euros.lower(before, cap);
            working.add(line(WorkingStep.SUM_INSURED, payment, SUM, cap));
        }
        Money left = leftByOtherPolicies(covered, matter, year);
        if (payment.isGreaterThan(left)) {
            payment = left;
            working.add(line(WorkingStep.OTHER_INSURANCE_LIMIT, left, OTHER, left));
        }
        return new LossLimits(total, within, deductible.nominal(), borne, before, payment, working);
    }

    /// The order of deductible and limits (AMB-50). By the recommended reading the deductible comes off the whole loss,
    /// so that amounts above a sublimit bear it first.
    private static Money beforeSum(Money total, Money within, Money deductible, Matter matter) {
        if (matter.has(Variant.LIMITS_FIRST)) {
            return within;
        }
        return matter.has(Variant.SUBLIMITS_FIRST)
                ? Euros.notBelowZero(within.minus(deductible))
                : Euros.notBelowZero(Euros.lower(within, total.minus(deductible)));
    }

    /// Another policy's payment for the same items lowers the own sum (AMB-69).
    private static Money leftByOtherPolicies(List<CoveredItem> covered, Matter matter, ChargedYear year) {
        Money left = year.sumInsured();
        if (!matter.has(Variant.FULL_OWN_SUM)) {
            for (CoveredItem item : covered) {
                left = left.minus(item.item().otherInsurance().map(OtherInsurance::payment).orElse(Euros.ZERO));
            }
        }
        return Euros.notBelowZero(left);
    }

    private static WorkingLine line(WorkingStep step, Money result, List<String> articles, Money... values) {
        List<Value> shown = new ArrayList<>(values.length);
        for (Money value : values) {
            shown.add(new Value.Amount(value));
        }
        return new WorkingLine(step, shown, result, articles);
    }
}
