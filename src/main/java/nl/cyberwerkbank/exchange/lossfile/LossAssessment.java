package nl.cyberwerkbank.exchange.lossfile;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.Basis;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Obstacle;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.dossier.loss.wizard.PolicyOfLoss;
import nl.cyberwerkbank.dossier.loss.wizard.Questionnaire;
import nl.cyberwerkbank.explain.Message;

import java.util.List;
import java.util.Optional;

/// How a loss stands at this moment: everything that follows from its file, made anew at every change.
///
/// @param file the file
/// @param policy the policy as the loss looks at it
/// @param questions the questions as they stand
/// @param basis the facts, without items that have open questions, and the readings in force for this loss
/// @param facts the facts of the claim; empty while too little is known to decide anything
/// @param result the decision on those facts with the other readings; empty while too little is known
/// @param oddities facts that are possible but odd, such as a report before the discovery
/// @param contradiction what cannot be, by field path; empty when nothing contradicts
public record LossAssessment(
        LossFile file,
        PolicyOfLoss policy,
        Questionnaire questions,
        Basis basis,
        Optional<ClaimFile> facts,
        Optional<OtherReadings> result,
        List<Message> oddities,
        Optional<String> contradiction) {
    public LossAssessment {
        oddities = List.copyOf(oddities);
    }

    /// The decision as it stands.
    public Optional<Settlement> settlement() {
        return result.map(OtherReadings::settlement);
    }

    /// The facts as the record `given` of a case, pretty printed; without items that have open questions.
    public String given() {
        return basis.given();
    }

    /// Whether it may be decided finally.
    public Deciding deciding() {
        return Deciding.of(file, result, questions, contradiction);
    }

    /// The questions that nobody answered and that nothing can be presumed for.
    public List<AskedQuestion> open() {
        return questions.open();
    }

    /// Whether the decision can be made final as far as questions go: there is one, nothing is open, no presumption is
    /// left unconfirmed, every item counts.
    public boolean isComplete() {
        return result.isPresent()
                && questions.open().isEmpty()
                && questions.presumed().isEmpty()
                && !deciding().obstacles().contains(Obstacle.UNFINISHED);
    }
}
