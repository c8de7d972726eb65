package nl.cyberwerkbank.document;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.DecidedCase;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;

/// A decision on a loss with all that its papers tell.
///
/// @param dossier the client's file
/// @param file the loss
/// @param decision the decision
/// @param facts the facts it rests on
/// @param result the decision made again on those facts, with the other readings
/// @param office who writes
/// @param function of the one who decided, in words
/// @param decidedOn the day of the decision
public record DecidedLoss(
        Dossier dossier,
        LossFile file,
        LossDecision decision,
        ClaimFile facts,
        OtherReadings result,
        Office office,
        String function,
        LocalDate decidedOn) {
    /// The settlement.
    Settlement settlement() {
        return result.settlement();
    }

    /// What the client calls an item; empty where he called it nothing.
    String description(String itemId) {
        return DecidedCase.of(file, decision).description(itemId);
    }

    /// Number of the policy that bears the loss; empty while it has none.
    String policyNumber() {
        return dossier.contract(file.contractId()).map(Contract::number).orElse("");
    }

    /// Number of the loss and of the decision, such as `S-2026-0012-1`.
    String number() {
        return file.number() + "-" + decision.number();
    }
}
