package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.Report;
import nl.cyberwerkbank.policy.TerrorismDetermination;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the losses of a policy mean for the policy itself: reports, which late premium looks at (7.3), the reports,
/// payments and refusals that open a window to end it (7.1.3, 7.1.4), and what was determined about terrorism (8).
final class LossActs {
    /// Where the days of the policy are counted.
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private LossActs() {}

    static List<Report> reports(List<LossFile> losses) {
        return losses.stream().map(LossActs::report).toList();
    }

    private static Report report(LossFile loss) {
        LocalDate reported = loss.notice().receivedAt().toLocalDate();
        return new Report(loss.number(), loss.notice().discoveredOn().orElse(reported), reported);
    }

    /// What the reinsurer for terrorism said about the losses (8), as answered about them.
    static List<TerrorismDetermination> terrorism(List<LossFile> losses) {
        return losses.stream()
                .flatMap(loss ->
                        day(loss, "event.nht.determinedOn")
                                .map(day -> new TerrorismDetermination(day, day(loss, "event.nht.announcedOn")))
                                .stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(LossFile loss, String path) {
        return Optional.ofNullable(loss.answers().get(path))
                .map(Answer::value)
                .filter(value -> !AnswerValue.isAbsent(value))
                .map(AnswerValue::day);
    }

    static List<OpeningEvent> openingEvents(List<LossFile> losses) {
        return losses.stream().flatMap(LossActs::events).distinct().toList();
    }

    private static Stream<OpeningEvent> events(LossFile loss) {
        var events = new ArrayList<OpeningEvent>();
        events.add(
                new OpeningEvent(
                        isClaim(loss) ? OpeningEvent.Type.CLAIM_REPORTED : OpeningEvent.Type.LOSS_REPORTED,
                        loss.notice().receivedAt().toLocalDate()));
        loss.payments()
                .forEach(payment -> events.add(new OpeningEvent(OpeningEvent.Type.PAYMENT_MADE, payment.paidOn())));
        loss.decisions().stream()
                .filter(LossActs::refuses)
                .map(decision -> LocalDate.ofInstant(decision.at(), NETHERLANDS))
                .forEach(day -> events.add(new OpeningEvent(OpeningEvent.Type.PAYMENT_REFUSED, day)));
        return events.stream();
    }

    private static boolean isClaim(LossFile loss) {
        return loss.answers().keySet().stream().anyMatch(path -> path.endsWith("claimMadeOn"));
    }

    private static boolean refuses(LossDecision decision) {
        return decision.outcome() == ClaimOutcome.NOT_COVERED || decision.outcome() == ClaimOutcome.FORFEITED;
    }
}
