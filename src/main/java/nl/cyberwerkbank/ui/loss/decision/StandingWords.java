package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Obstacle;
import nl.cyberwerkbank.dossier.loss.decision.Signature;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Standing;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says how a decision stands and why it is not final yet.
///
/// @param zone in which days are told
record StandingWords(Wording wording, ZoneId zone) {
    Standing of(LossAssessment assessment, Deciding deciding, Signature signature) {
        LossFile file = assessment.file();
        return switch (file.phase()) {
            case DECIDED -> decided(file.lastDecision().orElseThrow(), assessment, "settlement.standing.decided");
            case CLOSED -> decided(file.lastDecision().orElseThrow(), assessment, "settlement.standing.closed");
            case OPEN, REOPENED -> open(assessment, deciding, signature);
        };
    }

    private Standing decided(LossDecision decision, LossAssessment assessment, String key) {
        var text = new ArrayList<String>();
        text.add(
                wording.text(
                        "settlement.standing.decided.text",
                        decision.by(),
                        day(decision.at()),
                        decision.payment().map(wording::money).orElseGet(() -> wording.text("settlement.deferred"))));
        decision.approval().ifPresent(second -> text.add(wording.text("settlement.standing.approved", second.by())));
        boolean same = assessment.settlement().filter(now -> now.payment().equals(decision.payment())).isPresent();
        if (!same) {
            text.add(wording.text("settlement.standing.changed"));
        }
        return new Standing(same ? Sign.SATISFIED : Sign.DOUBT, wording.text(key), text);
    }

    private Standing open(LossAssessment assessment, Deciding deciding, Signature signature) {
        var text = new ArrayList<String>();
        reopened(assessment.file()).ifPresent(text::add);
        for (Obstacle obstacle : Obstacle.values()) {
            if (deciding.obstacles().contains(obstacle)) {
                text.add(words(obstacle, assessment, deciding));
            }
        }
        if (!deciding.isReady()) {
            return new Standing(Sign.OPEN, wording.text("settlement.standing.notYet"), text);
        }
        signature
                .asksApproval(deciding.atStake())
                .ifPresent(reason ->
                        text.add(
                                wording.text(
                                        "settlement.approval." + reason.caseName(),
                                        wording.money(deciding.atStake()),
                                        wording.money(
                                                reason == Signature.Reason.MANDATE
                                                        ? signature.mandate()
                                                        : signature.approvalAbove()))));
        return new Standing(Sign.SATISFIED, wording.text("settlement.standing.ready"), text);
    }

    private Optional<String> reopened(LossFile file) {
        return file.phase() == LossFile.Phase.REOPENED && !file.reopenings().isEmpty()
                ? Optional.of(file.reopenings().getLast())
                        .map(last ->
                                wording.text("settlement.standing.reopened", day(last.at()), last.by(), last.reason()))
                : Optional.empty();
    }

    /// One obstacle in words.
    String words(Obstacle obstacle, LossAssessment assessment, Deciding deciding) {
        String key = "settlement.obstacle." + obstacle.caseName();
        return switch (obstacle) {
            case CONTRADICTION -> wording.text(key, assessment.contradiction().orElse(""));
            case OPEN_QUESTIONS -> counted(key, assessment.questions().open());
            case UNCONFIRMED -> counted(key, assessment.questions().presumed());
            case UNDECIDED_POINTS -> counted(key, deciding.undecided());
            case ALREADY_DECIDED, CLOSED, TOO_LITTLE_KNOWN, UNFINISHED -> wording.text(key);
        };
    }

    private String counted(String key, List<?> all) {
        return all.size() == 1 ? wording.text(key + ".one") : wording.text(key + ".many", all.size());
    }

    private String day(Instant moment) {
        return wording.date(moment.atZone(zone).toLocalDate());
    }
}
