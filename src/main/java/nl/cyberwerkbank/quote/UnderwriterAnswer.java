package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the insurer's desk answered to a referral. Only an acceptance opens the quote, and only for what the desk was
/// asked: a risk that is referred for another reason since then is asked anew. An answer beyond the underwriter's
/// mandate opens nothing before a colleague has signed too.
///
/// @param verdict accepted, declined, or something is asked first
/// @param answeredBy the underwriter's name; never blank
/// @param answeredOn date of the answer
/// @param reason why, in the underwriter's words, or what is asked; never blank
/// @param reasons articles for which the risk was referred when the desk answered, such as `FAQ-07`; sorted
/// @param terms on what terms an acceptance holds
/// @param second the colleague's signature where one is needed
/// @param questions everything asked so far, oldest first; the last one is open while something is asked
@Article("FAQ-17")
public record UnderwriterAnswer(
        Verdict verdict,
        String answeredBy,
        LocalDate answeredOn,
        String reason,
        Set<String> reasons,
        AnswerTerms terms,
        Optional<SecondSignature> second,
        List<DeskQuestion> questions) {
    /// The answer itself.
    public enum Verdict {
        ACCEPTED,
        /// Something has to be known first.
        ASKED,
        DECLINED
    }

    public UnderwriterAnswer {
        if (answeredBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an answer names who gave it and why");
        }
        if (verdict != Verdict.ACCEPTED && (!terms.equals(AnswerTerms.NONE) || second.isPresent())) {
            throw new IllegalArgumentException("only an acceptance has terms and a second signature");
        }
        if (verdict == Verdict.ASKED && questions.isEmpty()) {
            throw new IllegalArgumentException("what is asked is the last question");
        }
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        questions = List.copyOf(questions);
    }

    /// An acceptance without terms, or a refusal.
    public static UnderwriterAnswer of(
            Verdict verdict, String answeredBy, LocalDate answeredOn, String reason, Set<String> reasons) {
        List<DeskQuestion> questions =
                verdict == Verdict.ASKED
                        ? List.of(new DeskQuestion(answeredBy, answeredOn, reason, Optional.empty()))
                        : List.of();
        return new UnderwriterAnswer(
                verdict, answeredBy, answeredOn, reason, reasons, AnswerTerms.NONE, Optional.empty(), questions);
    }

    /// The same acceptance on these terms.
    public UnderwriterAnswer on(AnswerTerms other) {
        return new UnderwriterAnswer(verdict, answeredBy, answeredOn, reason, reasons, other, second, questions);
    }

    /// The same answer with a colleague's signature, or with the need for one.
    public UnderwriterAnswer signedBy(SecondSignature other) {
        return new UnderwriterAnswer(
                verdict, answeredBy, answeredOn, reason, reasons, terms, Optional.of(other), questions);
    }

    /// The same answer behind what was asked before it.
    public UnderwriterAnswer after(List<DeskQuestion> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(questions);
        return new UnderwriterAnswer(verdict, answeredBy, answeredOn, reason, reasons, terms, second, all);
    }

    /// The same with the last question replied to: it is the desk's turn again.
    public UnderwriterAnswer replied(DeskQuestion.Reply reply) {
        var all = new ArrayList<>(questions);
        all.set(all.size() - 1, all.getLast().replied(reply));
        return new UnderwriterAnswer(verdict, answeredBy, answeredOn, reason, reasons, terms, second, all);
    }

    /// The question that waits for the adviser.
    public Optional<DeskQuestion> openQuestion() {
        return verdict == Verdict.ASKED
                ? Optional.of(questions.getLast()).filter(question -> question.reply().isEmpty())
                : Optional.empty();
    }

    /// Whether a colleague's signature is still needed.
    public boolean awaitsSecond() {
        return second.filter(signature -> signature.by().isEmpty()).isPresent();
    }

    /// Whether the desk answered on this referral: it was asked about every reason that now stands in the way.
    public boolean isFor(AcceptanceDecision referred) {
        return referred.decision() == Decision.REFER && reasons.containsAll(referred.reasons());
    }

    /// Whether this answer allows a premium although acceptance alone does not.
    public boolean opens(AcceptanceDecision referred) {
        return verdict == Verdict.ACCEPTED && !awaitsSecond() && isFor(referred);
    }

    /// As it stands in an offer: what was asked between adviser and desk is not the client's.
    public UnderwriterAnswer withoutQuestions() {
        return verdict == Verdict.ASKED
                ? this
                : new UnderwriterAnswer(verdict, answeredBy, answeredOn, reason, reasons, terms, second, List.of());
    }
}
