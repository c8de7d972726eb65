package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.Demand;
import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.claim.ItemDetails;
import nl.cyberwerkbank.claim.LossCalculation;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.OtherInsurance;
import nl.cyberwerkbank.claim.choice.AssetType;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.Consent;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.Insurable;
import nl.cyberwerkbank.claim.choice.InvestigationTrigger;
import nl.cyberwerkbank.claim.choice.ItemInsured;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.LegalBasis;
import nl.cyberwerkbank.claim.choice.LossMethod;
import nl.cyberwerkbank.claim.choice.Nature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads the records of `items`.
///
/// @param claimMadeOn date of the event's claim, for items that do not name their own
record ItemReader(Optional<LocalDate> claimMadeOn) {
    LossItem read(Fields item) {
        ItemType type = Fields.parse(ItemType.class, item.text("type").orElseThrow());
        return new LossItem(
                item.text("id").orElseThrow(),
                type,
                Fields.parse(Coverage.class, item.text("coverage").orElseThrow()),
                item.money("amountClaimed"),
                demand(item),
                item.choice("consent", Consent.NOT_APPLICABLE),
                item.choice("performedBy", type.usualPerformer()),
                item.choice("insured", ItemInsured.COMPANY),
                natures(item),
                item.flag("reasonableSuspicion", false),
                item.optionalMoney("reasonableAmount"),
                item.text("sublimitKey"),
                item.money("sanctionedAmount", Euros.ZERO),
                item.record("otherInsurance")
                        .map(other ->
                                new OtherInsurance(other.money("payment"), other.money("deductible", Euros.ZERO))),
                item.flag("fraudulent", false),
                details(type, item));
    }

    private Demand demand(Fields item) {
        return new Demand(
                item.choice("claimGround", ClaimGround.class),
                item.choice("claimant", Claimant.THIRD_PARTY),
                item.choice("claimType", ClaimType.THIRD_PARTY_CLAIM),
                item.choice("authority", Authority.PRIVACY_REGULATOR),
                item.optionalDay("claimMadeOn").or(() -> claimMadeOn));
    }

    private static Set<Nature> natures(Fields item) {
        var natures = EnumSet.noneOf(Nature.class);
        item.texts("natures").forEach(name -> natures.add(Fields.parse(Nature.class, name)));
        return natures;
    }

    private static ItemDetails details(ItemType type, Fields item) {
        return switch (type) {
            case DAMAGES ->
                    new ItemDetails.Damages(
                            item.choice("basis", LegalBasis.JUDGMENT),
                            item.money("purelyContractualAmount", Euros.ZERO));
            case FINE -> new ItemDetails.Fine(item.choice("insurable", Insurable.UNKNOWN));
            case BUSINESS_INTERRUPTION_LOSS -> figures(item.required("businessInterruption"));
            case CREDIT_MONITORING -> new ItemDetails.CreditMonitoring(item.money("amountWithin12Months"));
            case TELEPHONE_HACKING ->
                    new ItemDetails.Telephone(
                            item.money("authorisedAmount", Euros.ZERO), item.money("amountNotOwed", Euros.ZERO));
            case CYBER_THEFT ->
                    new ItemDetails.Theft(
                            item.flag("resultOfCyberAttack", false),
                            item.choice("assetType", AssetType.BANK_MONEY),
                            item.flag("fromInsuredsAccount", true),
                            item.flag("recipientIsThirdParty", true),
                            item.money("refundedAmount", Euros.ZERO));
            case RESTORATION ->
                    new ItemDetails.Restoration(
                            item.money("amountInWaitingPeriod", Euros.ZERO),
                            item.money("bettermentAmount", Euros.ZERO));
            case INTERNAL_INVESTIGATION ->
                    new ItemDetails.Investigation(item.choice("investigationTrigger", InvestigationTrigger.OTHER));
            case SALVAGE ->
                    new ItemDetails.Salvage(
                            item.flag("dangerImmediate", false), item.flag("threatenedLossCovered", false));
            default -> new ItemDetails.None();
        };
    }

    private static ItemDetails figures(Fields figures) {
        return new ItemDetails.InterruptionFigures(
                calculation(figures),
                figures.money("lossInWaitingPeriod", Euros.ZERO),
                figures.money("lossAfterIndemnityPeriod", Euros.ZERO),
                figures.money("lossInPlannedTime", Euros.ZERO));
    }

    private static LossCalculation calculation(Fields figures) {
        return switch (figures.choice("method", LossMethod.STATED_LOSS)) {
            case STATED_LOSS -> new LossCalculation.Stated();
            case EXPERT_FIGURES ->
                    new LossCalculation.ExpertFigures(
                            figures.money("expectedGrossProfit"),
                            figures.money("actualGrossProfit"),
                            figures.money("savings", Euros.ZERO));
            case REFERENCE_36_MONTHS ->
                    new LossCalculation.ReferenceMonths(
                            figures.money("revenue36Months"),
                            figures.number("variableCostPercentage", BigDecimal.ZERO),
                            figures.integer("referenceDays").orElseThrow(),
                            figures.number("trendFactor", BigDecimal.ONE),
                            figures.number("seasonalIndex", BigDecimal.ONE),
                            figures.optionalMoney("manualExpectedGrossProfit"),
                            figures.money("actualGrossProfit"),
                            figures.money("savings", Euros.ZERO));
        };
    }
}
