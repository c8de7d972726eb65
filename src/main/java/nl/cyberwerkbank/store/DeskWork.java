package nl.cyberwerkbank.store;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.DeskQuestion;
import nl.cyberwerkbank.quote.SecondSignature;
import nl.cyberwerkbank.quote.UnderwriterAnswer;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How one person answers referrals here: as the desk itself within his mandate, or writing down what the desk said.
///
/// @param who he is
/// @param everybody all users of the workspace, himself included
/// @param cameIn whether the answer of a dossier came in from another installation
public record DeskWork(User who, Collection<User> everybody, Predicate<Dossier> cameIn) {
    public DeskWork {
        everybody = List.copyOf(everybody);
    }

    /// How someone works where no dossiers come in.
    public DeskWork(User who, Collection<User> everybody) {
        this(who, everybody, _ -> false);
    }

    /// How the signed-in user works.
    public static DeskWork in(Workspace workspace) {
        return new DeskWork(workspace.user(), workspace.users(), workspace.exchange()::broughtAnswerOf);
    }

    /// What an underwriter wants to answer.
    ///
    /// @param reason why, or what he asks; never blank
    /// @param terms of an acceptance; none otherwise
    public record Draft(UnderwriterAnswer.Verdict verdict, String reason, AnswerTerms terms) {}

    /// Whether he is the desk: what he answers counts as the insurer's answer.
    public boolean isDesk() {
        return Right.ANSWER_REFERRAL.isHeldBy(who, everybody);
    }

    /// Whether he may write down an answer, his own or one that was told him.
    public boolean mayRecord() {
        return isDesk() || Right.RECORD_DESK_ANSWER.isHeldBy(who, everybody);
    }

    /// Whether this dossier waits for his answer or his signature.
    public boolean isWaitedFor(Assessment assessment) {
        return switch (assessment.status()) {
            case REFERRAL_TO_BE_ANSWERED -> isDesk();
            case ANSWER_TO_BE_COSIGNED -> maySignAlong(assessment);
            default -> false;
        };
    }

    /// The highest sum that an acceptance on these terms lets through.
    public static Money atStake(AnswerTerms terms, Assessment assessment) {
        return terms.upToSum().orElseGet(() -> assessment.product().sums().sumInsuredMaximum().value());
    }

    /// Whether his own mandate covers an acceptance on these terms.
    public boolean isWithinMandate(AnswerTerms terms, Assessment assessment) {
        return isWithin(who, terms, assessment);
    }

    private static boolean isWithin(User user, AnswerTerms terms, Assessment assessment) {
        boolean sector =
                user.sectors().isEmpty()
                        || assessment
                                .dossier()
                                .intakeToDecideOn(assessment.product().acceptance())
                                .sector()
                                .filter(user.sectors()::contains)
                                .isPresent();
        return sector && !atStake(terms, assessment).isGreaterThan(user.mandate());
    }

    /// His answer as the desk. Beyond his mandate it awaits a colleague's signature and opens nothing before.
    ///
    /// @throws IllegalStateException when he is not the desk or nothing was referred
    public UnderwriterAnswer answer(Assessment assessment, Draft draft, LocalDate today) {
        if (!isDesk() || assessment.decision() != Decision.REFER) {
            throw new IllegalStateException("nobody asked him");
        }
        UnderwriterAnswer answer = asked(assessment, draft, who.name(), today);
        boolean needsSecond =
                draft.verdict() == UnderwriterAnswer.Verdict.ACCEPTED && !isWithinMandate(draft.terms(), assessment);
        return needsSecond ? answer.signedBy(SecondSignature.AWAITED) : answer;
    }

    /// What the desk answered elsewhere, as it was told him; the insurer's own mandates are not known here.
    public UnderwriterAnswer recorded(Assessment assessment, Draft draft, String answeredBy, LocalDate answeredOn) {
        if (!mayRecord() || assessment.decision() != Decision.REFER) {
            throw new IllegalStateException("nobody asked him");
        }
        return asked(assessment, draft, answeredBy, answeredOn);
    }

    /// Whether these terms raise a premium that the tariff does not have.
    public static boolean loadsNothing(AnswerTerms terms, Assessment assessment) {
        return terms.loadingPercentage().isPresent() && !assessment.hasTariffPremium(terms);
    }

    private static UnderwriterAnswer asked(Assessment assessment, Draft draft, String by, LocalDate on) {
        if (loadsNothing(draft.terms(), assessment)) {
            throw new IllegalArgumentException("the tariff has no premium here that could be loaded");
        }
        List<DeskQuestion> earlier = assessment.dossier().answer().map(UnderwriterAnswer::questions).orElse(List.of());
        return UnderwriterAnswer.of(
                        draft.verdict(), by, on, draft.reason(), Set.copyOf(assessment.grid().decision().reasons()))
                .on(draft.terms())
                .after(earlier);
    }

    /// Whether his signature is the one that an answer still needs: he is another underwriter, and his mandate covers
    /// it.
    public boolean maySignAlong(Assessment assessment) {
        Optional<UnderwriterAnswer> answer = assessment.answerInForce().filter(UnderwriterAnswer::awaitsSecond);
        return isDesk()
                && answer.filter(given -> !given.answeredBy().equals(who.name()))
                        .filter(given -> isWithin(who, given.terms(), assessment))
                        .isPresent();
    }

    /// The answer with his signature beside the first.
    ///
    /// @throws IllegalStateException when his signature is not the one needed
    public UnderwriterAnswer signedAlong(Assessment assessment, LocalDate today) {
        if (!maySignAlong(assessment)) {
            throw new IllegalStateException("his signature is not the one needed");
        }
        return assessment.dossier().answer().orElseThrow().signedBy(SecondSignature.of(who.name(), today));
    }

    /// Whether he may take the answer back: an underwriter his own, and one that was written down here whoever writes
    /// answers down. What another installation answered is taken back there.
    public boolean mayWithdraw(Assessment assessment) {
        return assessment
                .answerInForce()
                .filter(given ->
                        given.answeredBy().equals(who.name())
                                ? mayRecord()
                                : Right.RECORD_DESK_ANSWER.isHeldBy(who, everybody)
                                        && !isColleague(given.answeredBy())
                                        && !cameIn.test(assessment.dossier()))
                .isPresent();
    }

    private boolean isColleague(String name) {
        return everybody.stream()
                .anyMatch(user -> user.name().equals(name) && Right.ANSWER_REFERRAL.isHeldBy(user, everybody));
    }

    /// The colleagues whose mandate covers an acceptance on these terms.
    public List<User> colleaguesFor(AnswerTerms terms, Assessment assessment) {
        return everybody.stream()
                .filter(other -> !other.name().equals(who.name()))
                .filter(other -> Right.ANSWER_REFERRAL.isHeldBy(other, everybody))
                .filter(other -> isWithin(other, terms, assessment))
                .toList();
    }
}
