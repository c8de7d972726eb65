package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.AssetType;
import nl.cyberwerkbank.claim.choice.Insurable;
import nl.cyberwerkbank.claim.choice.InvestigationTrigger;
import nl.cyberwerkbank.claim.choice.LegalBasis;

import org.joda.money.Money;

/// What only one kind of item has; the fields stand directly in the item of a case file.
public sealed interface ItemDetails {
    /// A kind of item without facts of its own.
    record None() implements ItemDetails {}

    /// Damages (1.25).
    ///
    /// @param basis what obliges to pay
    /// @param purelyContractualAmount part owed only because of a contract or guarantee (3.5)
    record Damages(LegalBasis basis, Money purelyContractualAmount) implements ItemDetails {}

    /// A fine (1.6).
    ///
    /// @param insurable whether the law lets an insurer bear it
    record Fine(Insurable insurable) implements ItemDetails {}

    /// A business interruption loss (1.3); record `businessInterruption`.
    ///
    /// @param calculation how the loss is established
    /// @param lossInWaitingPeriod part in the waiting period; information, it stays included (2.3.1)
    /// @param lossAfterIndemnityPeriod part after the indemnity period (1.26); taken off a stated loss only
    /// @param lossInPlannedTime part in the planned hours, taken off (3.16)
    record InterruptionFigures(
            LossCalculation calculation,
            Money lossInWaitingPeriod,
            Money lossAfterIndemnityPeriod,
            Money lossInPlannedTime)
            implements ItemDetails {}

    /// Credit monitoring (2.4.1 b).
    ///
    /// @param amountWithin12Months part within twelve months after the breach
    record CreditMonitoring(Money amountWithin12Months) implements ItemDetails {}

    /// Telephone hacking (2.4.4).
    ///
    /// @param authorisedAmount calls that staff authorised
    /// @param amountNotOwed part that the insured does not have to pay
    record Telephone(Money authorisedAmount, Money amountNotOwed) implements ItemDetails {}

    /// Cyber theft (2.4.3).
    ///
    /// @param resultOfCyberAttack whether the transfer resulted from the attack
    /// @param assetType what was taken
    /// @param fromInsuredsAccount whether it came from an account of the insured
    /// @param recipientIsThirdParty whether it went to an account of a third party
    /// @param refundedAmount refunded or recovered
    record Theft(
            boolean resultOfCyberAttack,
            AssetType assetType,
            boolean fromInsuredsAccount,
            boolean recipientIsThirdParty,
            Money refundedAmount)
            implements ItemDetails {}

    /// Restoration (1.14, 2.4.5).
    ///
    /// @param amountInWaitingPeriod part made in the waiting period
    /// @param bettermentAmount improvement
    record Restoration(Money amountInWaitingPeriod, Money bettermentAmount) implements ItemDetails {}

    /// Internal investigation (2.4.6).
    ///
    /// @param investigationTrigger what led to it
    record Investigation(InvestigationTrigger investigationTrigger) implements ItemDetails {}

    /// Salvage (2.4.7).
    ///
    /// @param dangerImmediate whether the danger threatened immediately
    /// @param threatenedLossCovered whether the threatened loss would be covered
    record Salvage(boolean dangerImmediate, boolean threatenedLossCovered) implements ItemDetails {}
}
