package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.claim.choice.ForfeitureJustified;
import nl.cyberwerkbank.claim.choice.PersonFunction;

import org.joda.money.Money;

import java.util.Optional;

/// How the obligations of chapter 4 were kept.
///
/// @param precautionsSufficient reasonable precautions were taken (4.1.1)
/// @param precautionsDecidedBy whose conduct it was that they were lacking (4.1.3)
/// @param lossNotIncreasedPlausible the insured makes plausible that the loss did not grow by it (4.1.2)
/// @param lossIncreaseAmount the part by which the loss grew; matters under one reading only (AMB-83)
/// @param reportedAsSoonAsPossible loss, claim or circumstance reported as soon as possible (4.2.1)
/// @param defended defended against the claim (4.4)
/// @param lossLimited all reasonable steps taken to keep the loss small (4.5)
/// @param detailsProvided details, explanation and calculation provided (4.5)
/// @param cooperated cooperated as the insurer asked (4.5)
/// @param otherInsuranceDisclosed all known other insurances disclosed (4.6.2)
/// @param takeoverReported merger or takeover reported as soon as possible (4.6.1)
/// @param liabilityAdmitted liability admitted towards a claimant (4.5)
/// @param admissionCorrect that admission was correct, and so no breach (4.5)
/// @param insurerPrejudiced the breach harmed the insurer in a reasonable interest (4.6.3)
/// @param intentToMislead data given false or misleading with intent, or a loss known to be false (4.6.3, 7.7)
/// @param forfeitureJustified how far that deceit justifies forfeiture: the answer of a person (AMB-86)
public record Obligations(
        boolean precautionsSufficient,
        PersonFunction precautionsDecidedBy,
        boolean lossNotIncreasedPlausible,
        Optional<Money> lossIncreaseAmount,
        boolean reportedAsSoonAsPossible,
        boolean defended,
        boolean lossLimited,
        boolean detailsProvided,
        boolean cooperated,
        boolean otherInsuranceDisclosed,
        boolean takeoverReported,
        boolean liabilityAdmitted,
        boolean admissionCorrect,
        boolean insurerPrejudiced,
        boolean intentToMislead,
        ForfeitureJustified forfeitureJustified) {}
